using System.Globalization;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Service.Planning.Flaps;

/// <summary>Flaps and their series in words.</summary>
public static class FlapWords
{
    public const string NotConfirmed = "Not confirmed";

    public static string Of(FlapKind kind) => kind.ToString();

    public static string Of(FlapTissue tissue) => tissue.ToString();

    public static string Joined(IEnumerable<string> words) => string.Join(", ", words.Select((w, i) => i == 0 ? w : w.ToLowerInvariant()));

    public static string Named(Flap flap) => flap.ShortName is { } brief ? $"{flap.Name} ({brief})" : flap.Name;

    /// <summary>"12 cm (8 to 16)".</summary>
    public static string Of(FlapMeasure? measure) => measure is null
        ? NotConfirmed
        : $"{Number(measure.Value)} {measure.Figure.Unit}"
            + (measure is { Low: { } low, High: { } high } ? $" ({Number(low)} to {Number(high)})" : "")
            + (measure.InterquartileRange is { } middle ? $" (the middle half spans {Number(middle)} {measure.Figure.Unit})" : "");

    /// <summary>How many were measured, and who they were.</summary>
    public static string Measured(FlapMeasure measure) =>
        $"{(measure.Number is { } n ? n.ToString(CultureInfo.InvariantCulture) : "How many: not given")}; {measure.Population ?? "who they were: not given"}";

    public static string Of(FlapOutcome outcome) => outcome switch
    {
        FlapOutcome.TotalLoss => "Whole flap lost",
        FlapOutcome.PartialLoss => "Part of the flap lost",
        FlapOutcome.ReturnToTheatre => "Taken back to theatre",
        FlapOutcome.ReturnForThrombosis => "Taken back for a clot",
        FlapOutcome.ReturnForHaematoma => "Taken back for a collection of blood",
        FlapOutcome.Salvage => "Saved, of those taken back",
        FlapOutcome.DeathWithin30Days => "Died within 30 days",
        _ => "Any complication",
    };

    /// <summary>The rate as it was printed, or as it was counted where nothing was printed.</summary>
    public static string Printed(SeriesRate rate) => rate switch
    {
        { Percent: { } percent } => percent.ToString($"F{rate.Decimals}", CultureInfo.InvariantCulture) + "%",
        { LowPercent: { } low, HighPercent: { } high } => $"{Number(low)}% to {Number(high)}%",
        { CountedPercent: { } counted } => counted.ToString("F1", CultureInfo.InvariantCulture) + "%",
        _ => NotConfirmed,
    };

    public static string Interval(SeriesRate rate) => rate.Interval is { } interval
        ? $"{interval.LowPercent.ToString("F1", CultureInfo.InvariantCulture)}% to {interval.HighPercent.ToString("F1", CultureInfo.InvariantCulture)}%"
        : "None";

    /// <summary>What the interval stands on.</summary>
    public static string Basis(SeriesRate rate) => (rate.Basis, rate.Counts) switch
    {
        (RateBasis.Counted, var (events, _)) => $"{events} of {rate.Of}, as counted",
        (RateBasis.WorkedOut, var (events, _)) => $"{events} of {rate.Of}, worked out from the percentage",
        (RateBasis.SeveralCounts, var (fewest, most)) => $"{fewest} to {most} of {rate.Of}, worked out from the percentage",
        (RateBasis.NoCountFits, _) => $"No whole number of {rate.Of} gives it",
        _ => "Counts not known",
    };

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
