using static Reconstruct.Core.Calculators.FatRetentionSources;

namespace Reconstruct.Core.Calculators;

/// <summary>The part of transferred fat that stayed where it was measured: of the face with the spread over studies, of the breast by the volume that was put in.</summary>
/// <param name="LowPercent">The lowest that was found, in percent; null where no spread was read.</param>
/// <param name="CentralPercent">The mean, in percent.</param>
/// <param name="HighPercent">The highest that was found, in percent; null where no spread was read.</param>
/// <param name="Groups">What was measured, one by one.</param>
/// <param name="Words">What was measured, in a sentence.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record FatRetention(double? LowPercent, double CentralPercent, double? HighPercent, IReadOnlyList<(string Words, double Percent)> Groups, string Words, Source Source)
{
    /// <summary>Least volume put into a breast for which a number is given, in mL: half of the smallest mean. Own rule of this service.</summary>
    public const double LeastMl = 25.5;

    /// <summary>Most volume, in mL: twice the largest mean. Own rule of this service.</summary>
    public const double MostMl = 302;

    /// <summary>Harvested for each mL put in. Source: <see cref="HarvestSeries"/>.</summary>
    public const double HarvestedForEachMl = 558.0 / 145;

    private static readonly (double MeanMl, FatRetention Kept)[] Bands =
    [
        (51, Breast("small", 51, "87.9% after 7 days, 75.8% after 16, 56.6% after 49, 27.1% after 140", 27.1)),
        (93, Breast("middle", 93, "90.3% after 7 days, 74.0% after 16, 45.7% after 49, 38.1% after 140", 38.1)),
        (151, Breast("large", 151, "86.9% after 7 days, 81.1% after 16, 57.5% after 49, 52.3% after 140", 52.3)),
    ];

    /// <summary>The face.</summary>
    public static FatRetention Face { get; } = new(26, 47, 83,
        [("lowest study", 26), ("lower end of the pooled interval", 41), ("pooled mean", 47), ("upper end of the pooled interval", 53), ("highest study", 83)],
        "In the face 47% stayed, pooled (41 to 53); single studies found 26% to 83%.", Lv);

    /// <summary>The group of the breast whose mean volume is nearest; null far outside of all.</summary>
    /// <param name="ml">What is put in, in mL.</param>
    public static FatRetention? Band(double ml) => ml is >= LeastMl and <= MostMl ? Bands.MinBy(b => Math.Abs(b.MeanMl - ml)).Kept : null;

    /// <summary>Sessions until what stayed of all comes to what is wanted.</summary>
    public static double Sessions(double wantedMl, double injectedMl, double percent) => Math.Ceiling((wantedMl / (injectedMl * percent / 100)) - 1e-9);

    private static FatRetention Breast(string size, double ml, string days, double percent) =>
        new(null, percent, null, [($"{size} volumes, mean {ml} mL, 140 days after", percent)], $"In the breast, of {size} volumes (mean {ml} mL) there stayed {days}.", Choi);
}
