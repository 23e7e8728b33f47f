using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Evidence;

/// <summary>Reads one file of evidence.</summary>
internal static class EvidenceReader
{
    public static PublishedStudy Study(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "title", "population", "ratios", "note", "source");
        var items = read.Items("ratios");
        if (items.Count == 0) read.Missing("ratios");
        List<PublishedRatio> ratios = [.. items.Select(i => Ratio(i, faults))];
        foreach (var twice in ratios.GroupBy(r => r.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            read.Fault(spot, PolicyFaultCodes.IdTwice, $"The comparison '{twice.Key}' is there twice");
        return new(read.Text("id"), read.Text("title"), read.Text("population"), ratios, read.MaybeText("note"), AtlasSpots.Source(read, faults));
    }

    public static DisputedNumber Disputed(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "title", "unit", "note", "readings");
        List<DisputedReading> readings = [.. read.Items("readings").Select(i =>
        {
            var one = new SpotObject(i, faults, "value", "source");
            return new DisputedReading(Number(one, "value"), AtlasSpots.Source(one, faults));
        })];
        if (readings.Count < 2) read.Fault(spot, EvidenceFaultCodes.NotDisputed, "A disputed number needs what two sources say");
        return new(read.Text("id"), read.Text("title"), read.MaybeText("unit"), read.Text("note"), readings);
    }

    private static PublishedRatio Ratio(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "factor", "against", "outcome", "kind", "point", "low", "high", "whyNot");
        PublishedRatio ratio = new(
            read.Text("id"), read.Text("factor"), read.Text("against"), read.Text("outcome"), read.Word<RatioKind>("kind"),
            Number(read, "point"), Number(read, "low"), Number(read, "high"), read.MaybeText("whyNot"));
        if (ratio.Usable && !ratio.FitsItsInterval)
            read.Fault(spot, EvidenceFaultCodes.PointNotInTheMiddle, $"'{ratio.Id}': {ratio.Point.Text} is not in the middle of {ratio.Low.Text} to {ratio.High.Text}. Say in 'whyNot' why it must not be used");
        return ratio;
    }

    private static PrintedNumber Number(SpotObject read, string name)
    {
        var text = read.Text(name);
        if (PrintedNumber.Read(text) is { } number) return number;
        if (text.Length > 0) read.Fault(read.At(name)!, EvidenceFaultCodes.NumberUnreadable, $"'{name}' must be the number as printed, in quotes");
        return PrintedNumber.Read("0")!;
    }
}
