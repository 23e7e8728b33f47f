using Reconstruct.Core.Planning.Margins;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What must be so of a squamous cell carcinoma, feature by feature, before its margin may be that of a low risk. One that nobody looked at is not low.</summary>
/// <remarks>Source: British Association of Dermatologists 2020, read in a text that repeats it; the same table as <see cref="SccMargin"/>.</remarks>
public static class LowRiskFeatures
{
    /// <summary>Every feature: the name of the input of the calculator that asks for it, what it is called, and what has to be so.</summary>
    public static IReadOnlyList<(string Id, string Name, string Low)> All { get; } =
    [
        ("diameterMm", "diameter", "It is at most 20 mm across"),
        ("thicknessMm", "thickness", "It is at most 4 mm thick"),
        ("depth", "depth", "It goes no deeper than the dermis"),
        ("nerve", "nerves", "It grows along no nerve"),
        ("lymphovascular", "vessels", "It is in no lymph or blood vessel"),
        ("grade", "grade", "It is well or moderately differentiated, and of no high-grade subtype"),
        ("inTransit", "in-transit deposits", "There are no in-transit deposits"),
        ("earOrLip", "ear or lip", "It is not on the ear or the lip"),
        ("scarOrInflammation", "scar or inflammation", "It did not arise in a scar or in chronic inflammation"),
    ];

    /// <summary>Names of the features that are not among these ids.</summary>
    public static IReadOnlyList<string> Missing(IReadOnlyCollection<string> ids) => [.. All.Where(f => !ids.Contains(f.Id, StringComparer.Ordinal)).Select(f => f.Name)];
}
