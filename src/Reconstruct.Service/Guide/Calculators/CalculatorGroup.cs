using Reconstruct.Core.Calculators;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>Calculators that are shown together.</summary>
public sealed record CalculatorGroup(string Title, IReadOnlyList<Calculator> Calculators)
{
    private static readonly (string Title, string[] Ids)[] Order =
    [
        ("Numbers and organisations", ["nhs-number", "gmc-number", "responsible-board"]),
        ("Waiting times", ["rtt-clock", "rtt-band", "cancer-waits"]),
        ("How urgent", ["open-fracture", "burn-referral", "surgical-priority"]),
        ("Burns", ["lund-browder", "rule-of-nines", "hand-area", "burn-agreement", "burn-fluids", "baux", "absi"]),
        ("Skin grafts", ["graft-donor", "graft-contraction", "graft-take"]),
        ("Margins of skin cancer", ["scc-margin", "melanoma-margin"]),
        ("Local flaps and excisions", ["z-plasty", "rhomboid", "dufourmentel", "bilobed", "rotation", "advancement", "a-to-t", "fusiform"]),
        ("Expansion, fat transfer and wounds", ["expander", "expander-fills", "fat-retention", "wound-healing", "push"]),
        ("Free flaps", ["flap-monitoring"]),
        ("Colour and devices", ["colour-difference", "skin-tone-angle", "gtin", "hibc"]),
        ("Risk of an operation", ["sort", "sort-clinical", "sort-morbidity", "srs", "p-possum", "caprini"]),
        ("On the ward", ["news2", "wells-dvt", "cci"]),
        ("Counts and rates", ["wilson"]),
    ];

    /// <summary>Every calculator, in exactly one group; those without one of their own come last.</summary>
    public static IReadOnlyList<CalculatorGroup> All { get; } =
    [
        .. Order.Select(g => new CalculatorGroup(g.Title, [.. CalculatorCatalogue.All.Where(c => g.Ids.Contains(c.Id))])).Where(g => g.Calculators.Count > 0),
        .. CalculatorCatalogue.All.Where(c => !Order.Any(g => g.Ids.Contains(c.Id))).ToList() is { Count: > 0 } rest ? [new CalculatorGroup("Others", rest)] : Array.Empty<CalculatorGroup>(),
    ];
}
