namespace Reconstruct.Core.Planning.Grafts;

/// <summary>How much of a graft's area was left later, as measured and no more: nothing is filled in between times, and nothing is given where nothing was read.</summary>
/// <remarks>
/// Split skin is unset: percentages by thickness were not confirmed. Source: <see cref="GraftSources.Stekelenburg"/>, <see cref="GraftSources.Stephenson"/>.
/// The two differ on the donor site: the first found limbs to shrink more, the second found no difference.
/// </remarks>
public static class GraftContraction
{
    private const string Burns = "26 patients after burns, mean age 37.4 years; 38 of 78 grafts could be followed";
    private const string Face = "54 grafts, 50 measured again at a mean of 111 days; around the eye and on the nose most, scalp and temple least";

    private static readonly IReadOnlyList<MeasuredContraction> AfterBurn =
    [
        new("about 6 weeks", 79.1, 38, Burns, GraftSources.Stekelenburg),
        new("about 13 weeks", 85.9, 38, Burns, GraftSources.Stekelenburg),
        new("about 52 weeks", 91.5, 38, Burns, GraftSources.Stekelenburg),
        new("taken from the trunk", 94.0, null, Burns, GraftSources.Stekelenburg),
        new("taken from a limb", 75.7, null, Burns, GraftSources.Stekelenburg),
    ];

    private static readonly IReadOnlyList<MeasuredContraction> FaceOrScalp =
    [
        new("all, mean 111 days", 62, 50, Face, GraftSources.Stephenson),
        new("infected", 52, null, Face, GraftSources.Stephenson),
        new("not infected", 67, null, Face, GraftSources.Stephenson),
    ];

    /// <summary>What was measured for a kind of graft and where it goes; empty when nothing was read.</summary>
    public static IReadOnlyList<MeasuredContraction> For(GraftKind kind, GraftBed bed) => (kind, bed) switch
    {
        (GraftKind.FullThickness, GraftBed.AfterBurn) => AfterBurn,
        (GraftKind.FullThickness, GraftBed.FaceOrScalp) => FaceOrScalp,
        _ => [],
    };
}
