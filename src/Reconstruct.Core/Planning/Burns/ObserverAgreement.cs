namespace Reconstruct.Core.Planning.Burns;

/// <summary>Two people's estimates of the same burn, side by side. No published line parts enough agreement from too little, and none is made up.</summary>
/// <param name="FirstPercent">The first estimate in percent of the body surface, 0 to 100.</param>
/// <param name="SecondPercent">The second, 0 to 100.</param>
/// <remarks>Source: <see cref="BurnSources.Difference"/>; errors of each way: <see cref="PublishedErrors"/>.</remarks>
public sealed record ObserverAgreement(double FirstPercent, double SecondPercent)
{
    /// <summary>How far apart they are, 0 to 100, whoever came first.</summary>
    public double DifferencePercent => Math.Abs(FirstPercent - SecondPercent);

    /// <summary>Half-way between them, 0 to 100.</summary>
    public double MeanPercent => (FirstPercent + SecondPercent) / 2;

    /// <summary>What was published on the error of each way of estimating.</summary>
    public static IReadOnlyList<TbsaToolError> PublishedErrors { get; } =
    [
        new("Palm", 10.6, "too much, on volunteers made up with burns of 25, 30 and 35%", BurnSources.Cheah),
        new("Rule of nines", 19.7, "too much, on the same volunteers", BurnSources.Cheah),
        new("Lund and Browder chart", 8.3, "too much, on the same volunteers", BurnSources.Cheah),
        new("Painted body in three dimensions (3D Burn)", -1.9, "too little, on the same volunteers, and slower", BurnSources.Cheah),
        new("Body fitted to the patient (BurnCase 3D)", null, "differs from Lund and Browder for 2 of 3 experts, 26 patients; between observers p = 0.31", BurnSources.BurnCase),
        new("Painted outline (Mersey Burns)", null, "less spread than paper (p < 0.05), no difference in mean (p = 0.7), 414 calculations in two simulations", BurnSources.Mersey),
        new("Lund and Browder against scans", null, "agrees, 9 months to 15 years; the worst region is 3.4% off", BurnSources.Scans),
    ];
}
