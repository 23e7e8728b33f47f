using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Atlas;

/// <summary>Reads one file of <c>content/flap-series</c>.</summary>
internal static class SeriesFileReader
{
    private const int MostDecimals = 3;

    public static FlapSeries Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "title", "population", "number", "benchmark", "rates", "note", "source");
        var number = AtlasSpots.Whole(read, "number", 1);
        var series = new FlapSeries
        {
            Id = read.Text("id"), Title = read.Text("title"), Population = read.MaybeText("population"), Number = number, Benchmark = read.Flag("benchmark", whenLeftOut: false),
            Rates = [.. read.Items("rates").Select(r => Rate(r, number, faults))], Note = read.MaybeText("note"), Source = AtlasSpots.Source(read, faults),
        };
        if (!series.Benchmark && (series.Rates.Count == 0 || number is null)) read.Fault(spot, AtlasFaultCodes.SeriesEmpty, "A series needs its number of cases and a rate; only a benchmark can wait for them");
        foreach (var twice in series.Rates.GroupBy(r => r.Outcome).Where(g => g.Skip(1).Any()))
            read.Fault(spot, PolicyFaultCodes.IdTwice, $"The rate '{Calculators.EnumText.Kebab(twice.Key)}' is there twice");
        return series;
    }

    private static SeriesRate Rate(JsonSpot spot, int? number, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "outcome", "percent", "decimals", "lowPercent", "highPercent", "events", "of", "note");
        var of = read.At("of") is null ? number : AtlasSpots.Whole(read, "of", 1);
        var rate = new SeriesRate(
            read.Word<FlapOutcome>("outcome"), AtlasSpots.Number(read, "percent", 0, 100), AtlasSpots.Whole(read, "decimals", 0) ?? 0, AtlasSpots.Number(read, "lowPercent", 0, 100),
            AtlasSpots.Number(read, "highPercent", 0, 100), AtlasSpots.Whole(read, "events", 0), of, read.MaybeText("note"));
        if (rate.Decimals > MostDecimals) read.Fault(spot, PolicyFaultCodes.LimitOutOfRange, $"'decimals' must be at most {MostDecimals}");
        else if (rate.Events > (rate.Of ?? 0)) read.Fault(spot, PolicyFaultCodes.LimitOutOfRange, "'events' must not be more than 'of'");
        else if (rate.Disagrees && rate.Note is null) read.Fault(spot, AtlasFaultCodes.RateDisagrees, "The percentage does not follow from the counts: say so in a note");
        CheckRange(read, rate);
        return rate;
    }

    private static void CheckRange(SpotObject read, SeriesRate rate)
    {
        var range = rate.LowPercent is not null || rate.HighPercent is not null;
        if (range ? rate.Percent is not null || rate.Events is not null : rate.Percent is null && rate.Events is null)
            read.Fault(read.Spot, AtlasFaultCodes.RateEmpty, "A rate is a percentage, a count or both, or else a range");
        if (range && !(rate.LowPercent < rate.HighPercent)) read.Fault(read.Spot, PolicyFaultCodes.LimitOutOfRange, "A range needs both ends, the lower first");
    }
}
