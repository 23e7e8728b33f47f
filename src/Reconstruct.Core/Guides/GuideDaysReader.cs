using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Guides;

/// <summary>Reads the days of a step: <c>fromDay</c>, <c>toDay</c> (null when it goes on) and <c>source</c>, all or none.</summary>
internal static class GuideDaysReader
{
    public static readonly string[] Names = ["fromDay", "toDay", "source"];

    /// <summary>The days of a step; null when it has none, or when they are wrong, which is noted.</summary>
    public static GuideDays? Read(SpotObject step, IReadOnlyDictionary<string, Source> sources)
    {
        if (Names.All(n => step.At(n) is null)) return null;
        foreach (var name in Names.Where(n => step.At(n) is null)) step.Fault(step.Spot, GuideFaultCodes.DaysWrong, $"Days need '{name}' too");
        var (from, to) = (Day(step, "fromDay"), Day(step, "toDay"));
        if (from is null && step.At("fromDay") is not null) step.Fault(step.At("fromDay")!, GuideFaultCodes.DaysWrong, "'fromDay' must be a whole number of days");
        if (to < from) step.Fault(step.At("toDay")!, GuideFaultCodes.DaysWrong, "'toDay' must not be before 'fromDay'");
        return Source(step, sources) is { } source && from is { } first ? new(first, to, source) : null;
    }

    /// <summary>Notes each step whose days go back behind those of a step above it.</summary>
    public static void CheckOrder(IEnumerable<(SpotObject Spot, GuideDays? Days)> steps)
    {
        GuideDays? last = null;
        foreach (var (spot, days) in steps)
        {
            if (days is null) continue;
            if (last is not null && !days.Follows(last)) spot.Fault(spot.At("fromDay")!, GuideFaultCodes.DaysWrong, "These days go back behind those of the step above");
            last = days;
        }
    }

    private static int? Day(SpotObject step, string name)
    {
        if (step.MaybeNumber(name) is not { } number) return null;
        if (number is >= 0 and <= GuideDays.Latest && double.IsInteger(number)) return (int)number;
        step.Fault(step.At(name)!, GuideFaultCodes.DaysWrong, $"'{name}' must be a whole number from 0 to {GuideDays.Latest}");
        return 0;
    }

    private static Source? Source(SpotObject step, IReadOnlyDictionary<string, Source> sources)
    {
        if (step.MaybeText("source") is not { } id)
        {
            if (step.At("source") is { Kind: JsonSpotKind.Nothing }) step.Fault(step.Spot, GuideFaultCodes.DaysWrong, "Days need a source");
            return null;
        }
        if (!sources.TryGetValue(id, out var source)) step.Fault(step.At("source")!, GuideFaultCodes.NameUnknown, $"There is no source '{id}'");
        else if (source.ReadOn is null) step.Fault(step.At("source")!, GuideFaultCodes.DaysWrong, $"The source '{id}' needs 'readOn', the day it was read");
        return source;
    }
}
