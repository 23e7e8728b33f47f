namespace Reconstruct.Core.Clocks;

/// <summary>Checks of a monthly return, our own or one received. Published data breaks some of them, so they flag and never drop.</summary>
/// <remarks>Source: NHS England, RTT recording and reporting guidance PRN01045, version 5.0, 11 February 2025, as quoted elsewhere.</remarks>
public static class RttReturnCheck
{
    /// <summary>Code: a wait stopped before it started; it is counted with an unknown start.</summary>
    public const string StopBeforeStartCode = "rtt-stop-before-start";

    /// <summary>Code: a wait goes on and its start is not known, so part 2 cannot count it.</summary>
    public const string WaitingUnknownStartCode = "rtt-waiting-unknown-start";

    /// <summary>Code: part 2A has more than part 2.</summary>
    public const string MoreToAdmitThanWaitingCode = "rtt-2a-over-2";

    /// <summary>Code: bands and unknown starts do not add up to the total.</summary>
    public const string DoesNotAddUpCode = "rtt-does-not-add-up";

    /// <summary>Code: unknown starts outside parts 1A and 1B.</summary>
    public const string UnknownStartPlaceCode = "rtt-unknown-start-place";

    /// <summary>What is wrong with lines of a return.</summary>
    public static IReadOnlyList<RttFinding> Rows(IReadOnlyList<RttReturnRow> rows)
    {
        var waiting = rows.Where(r => r.Part == RttPart.Waiting).ToLookup(r => (r.Commissioner, r.TreatmentFunction), r => r);
        return [.. rows.SelectMany(row => Row(row)).Concat(rows.Where(r => r.Part == RttPart.WaitingToBeAdmitted)
            .Where(r => ExceedsWaiting(r, waiting[(r.Commissioner, r.TreatmentFunction)].FirstOrDefault()))
            .Select(r => new RttFinding(MoreToAdmitThanWaitingCode, "Part 2A has more than part 2, in total or in a band", Where(r))))];
    }

    /// <summary>What is wrong with one wait, for the month that ends on a day.</summary>
    public static IEnumerable<RttFinding> Period(RttReturnPeriod period, DateOnly last)
    {
        if (period.Stop < period.Start)
            yield return new(StopBeforeStartCode, "The wait stopped before it started; it counts with an unknown start", period.Id);
        if (period.Start is null && (period.Stop is null || period.Stop > last))
            yield return new(WaitingUnknownStartCode, "The start of this wait is not known, so part 2 cannot count it: find the start", period.Id);
    }

    private static IEnumerable<RttFinding> Row(RttReturnRow row)
    {
        if (row.Part != RttPart.NewClocks && row.Bands.Sum() + row.UnknownStart != row.Total)
            yield return new(DoesNotAddUpCode, "Bands and unknown starts do not add up to the total", Where(row));
        if (row.UnknownStart > 0 && row.Part is not (RttPart.CompletedAdmitted or RttPart.CompletedNotAdmitted))
            yield return new(UnknownStartPlaceCode, "Only parts 1A and 1B may have unknown starts", Where(row));
    }

    private static bool ExceedsWaiting(RttReturnRow toAdmit, RttReturnRow? waiting) =>
        waiting is null ? toAdmit.Total > 0 : toAdmit.Total > waiting.Total || toAdmit.Bands.Zip(waiting.Bands).Any(pair => pair.First > pair.Second);

    private static string Where(RttReturnRow row) => $"{row.Part}, {row.Commissioner}, {row.TreatmentFunction}";
}
