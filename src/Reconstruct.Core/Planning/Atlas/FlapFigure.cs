namespace Reconstruct.Core.Planning.Atlas;

/// <summary>A number that a flap can have.</summary>
/// <param name="Id">Name in the file, with the unit, such as <c>pedicleLengthCm</c>.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Unit">Unit.</param>
public sealed record FlapFigure(string Id, string Label, string Unit)
{
    /// <summary>Every one there is, in the order they are shown.</summary>
    public static IReadOnlyList<FlapFigure> All { get; } =
    [
        new("skinLengthCm", "Skin, length", "cm"),
        new("skinWidthCm", "Skin, width", "cm"),
        new("muscleLengthCm", "Muscle, length", "cm"),
        new("muscleWidthCm", "Muscle, width", "cm"),
        new("boneLengthCm", "Bone, length", "cm"),
        new("boneKeptEachEndCm", "Bone left at each end", "cm"),
        new("pedicleLengthCm", "Pedicle, length", "cm"),
        new("arteryDiameterMm", "Artery, diameter", "mm"),
        new("thicknessMm", "Thickness", "mm"),
        new("volumeCm3PerCm2", "Volume for each cm² of skin", "cm³ per cm²"),
        new("toleratedIschaemiaMin", "Ischaemia that it tolerates", "min"),
    ];

    /// <summary>The figure with this id; null when there is none.</summary>
    public static FlapFigure? Find(string id) => All.FirstOrDefault(f => string.Equals(f.Id, id, StringComparison.Ordinal));
}
