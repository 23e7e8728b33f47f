namespace Reconstruct.Core.Clocks;

/// <summary>The monthly return of waiting times, built from waits. Each part adds up by itself; part 2A is inside part 2.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Rows">A line for each part, commissioner and treatment function, and C_999 for each part and commissioner.</param>
/// <param name="England">The same over all commissioners but NONC, the non-English ones.</param>
/// <param name="Findings">What a person should look at.</param>
/// <remarks>
/// A wait nullified by the end of the month is in no part. Its absence from part 3 is our reading. Days are counted to the stop, or to the last day of
/// the month. Source: NHS England, RTT recording and reporting guidance PRN01045, version 5.0, 11 February 2025, as quoted elsewhere.
/// </remarks>
public sealed record RttMonthlyReturn(DateOnly Month, IReadOnlyList<RttReturnRow> Rows, IReadOnlyList<RttReturnRow> England, IReadOnlyList<RttFinding> Findings)
{
    /// <summary>Code of a commissioner outside England.</summary>
    public const string NonEnglish = "NONC";

    /// <summary>Builds the return of the month that holds a day.</summary>
    public static RttMonthlyReturn Build(DateOnly dayInMonth, IEnumerable<RttReturnPeriod> periods)
    {
        var month = new DateOnly(dayInMonth.Year, dayInMonth.Month, 1);
        var last = month.AddMonths(1).AddDays(-1);
        var all = periods.ToList();
        var entries = all.Where(p => !(p.Nullified && p.Stop <= last)).SelectMany(p => Entries(p, month, last)).ToList();
        var rows = WithFunctionTotals(entries.GroupBy(e => (e.Part, e.Commissioner, e.Function)).Select(g => Row(g.Key, [.. g])));
        var england = rows.Where(r => r.Commissioner is not NonEnglish)
            .GroupBy(r => (r.Part, r.TreatmentFunction))
            .Select(g => RttReturnRow.Sum([.. g], RttReturnRow.England, g.Key.TreatmentFunction));
        return new(month, rows, Sorted(england), [.. all.SelectMany(p => RttReturnCheck.Period(p, last)), .. RttReturnCheck.Rows(rows)]);
    }

    private static IEnumerable<Entry> Entries(RttReturnPeriod p, DateOnly month, DateOnly last)
    {
        Entry In(RttPart part, DateOnly? end) => new(part, p.Commissioner, "C_" + p.TreatmentFunction, Days(p.Start, end));
        if (p.Start is { } start && start >= month && start <= last) yield return In(RttPart.NewClocks, end: null);
        if (p.Stop is { } stop && stop <= last)
        {
            if (stop >= month) yield return In(p.Admitted ? RttPart.CompletedAdmitted : RttPart.CompletedNotAdmitted, stop);
            yield break;
        }

        if (p.Start is null || p.Start > last) yield break;
        yield return In(RttPart.Waiting, last);
        if (p.DecisionToAdmitOn <= last) yield return In(RttPart.WaitingToBeAdmitted, last);
    }

    private static int? Days(DateOnly? start, DateOnly? end) => start <= end ? end.Value.DayNumber - start.Value.DayNumber : null;

    private static RttReturnRow Row((RttPart Part, string Commissioner, string Function) key, List<Entry> entries)
    {
        if (key.Part == RttPart.NewClocks) return new(key.Part, key.Commissioner, key.Function, [], 0, entries.Count);
        var bands = new int[RttBand.Count];
        foreach (var days in entries.Select(e => e.Days).OfType<int>()) bands[RttBand.For(days).Number - 1]++;
        return new(key.Part, key.Commissioner, key.Function, bands, entries.Count(e => e.Days is null), entries.Count);
    }

    private static IReadOnlyList<RttReturnRow> WithFunctionTotals(IEnumerable<RttReturnRow> rows)
    {
        var lines = rows.ToList();
        var totals = lines.GroupBy(r => (r.Part, r.Commissioner)).Select(g => RttReturnRow.Sum([.. g], g.Key.Commissioner, RttReturnRow.AllFunctions));
        return Sorted(lines.Concat(totals.ToList()));
    }

    private static IReadOnlyList<RttReturnRow> Sorted(IEnumerable<RttReturnRow> rows) =>
        [.. rows.OrderBy(r => r.Part).ThenBy(r => r.Commissioner, StringComparer.Ordinal).ThenBy(r => r.TreatmentFunction, StringComparer.Ordinal)];

    private sealed record Entry(RttPart Part, string Commissioner, string Function, int? Days);
}
