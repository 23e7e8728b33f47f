using Reconstruct.Core.Calculators;
using static Reconstruct.Core.Planning.Burns.ChartRegion;

namespace Reconstruct.Core.Planning.Burns;

/// <summary>The Lund and Browder chart: the size of each half of each region by age. Every column comes to exactly 100%.</summary>
/// <remarks>
/// Half a thigh at 10 to 14 years is 4.25%. A chart that is widely copied prints 4.5, and its column comes to 101%.
/// Source: <see cref="BurnSources.LundBrowder"/>, <see cref="BurnSources.MisprintAt10"/>.
/// </remarks>
public static class LundBrowder
{
    /// <summary>The column for an age in years, 0 and over; a column ends the moment the next birthday is reached.</summary>
    public static ChartAge Column(double ageYears) => ageYears switch
    {
        < 0 or double.NaN => throw new ArgumentOutOfRangeException(nameof(ageYears), ageYears, "Age must be 0 years or more"),
        < 1 => ChartAge.Under1,
        < 5 => ChartAge.From1To4,
        < 10 => ChartAge.From5To9,
        < 15 => ChartAge.From10To14,
        < 18 => ChartAge.From15To17,
        _ => ChartAge.Adult,
    };

    /// <summary>A half of a region with its percent of the body surface; null when the chart has no such half, as the front of a buttock.</summary>
    public static ChartPart? Part(ChartRegion region, ChartHalf half, ChartAge age) => Has(region, half)
        ? new($"{EnumText.Kebab(region)}{(half == ChartHalf.Once ? "" : "-" + EnumText.Kebab(half))}", Percent(region, age))
        : null;

    /// <summary>Every part of the chart at an age, from the head down.</summary>
    public static IReadOnlyList<ChartPart> Parts(ChartAge age) =>
        [.. Enum.GetValues<ChartRegion>().SelectMany(region => Enum.GetValues<ChartHalf>().Select(half => Part(region, half, age))).OfType<ChartPart>()];

    private static bool Has(ChartRegion region, ChartHalf half) => region switch
    {
        Genitalia => half == ChartHalf.Once,
        LeftButtock or RightButtock => half == ChartHalf.Back,
        _ => half != ChartHalf.Once,
    };

    private static double Percent(ChartRegion region, ChartAge age) => region switch
    {
        Head => ByAge(age, 9.5, 8.5, 6.5, 5.5, 4.5, 3.5),
        LeftThigh or RightThigh => ByAge(age, 2.75, 3.25, 4.0, 4.25, 4.5, 4.75),
        LeftLowerLeg or RightLowerLeg => ByAge(age, 2.5, 2.5, 2.75, 3.0, 3.25, 3.5),
        Neck or Genitalia => 1,
        Trunk => 13,
        LeftUpperArm or RightUpperArm => 2,
        LeftForearm or RightForearm => 1.5,
        LeftHand or RightHand => 1.25,
        LeftButtock or RightButtock => 2.5,
        LeftFoot or RightFoot => 1.75,
        _ => throw new ArgumentOutOfRangeException(nameof(region), region, "Region must be one of the chart"),
    };

    private static double ByAge(ChartAge age, params ReadOnlySpan<double> columns) => columns[(int)age];
}
