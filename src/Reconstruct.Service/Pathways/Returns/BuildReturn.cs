using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Pathways.Returns;

/// <summary>
/// Makes the monthly return from the clocks of all pathways, as they stood on the last day of the month by what is recorded now. What is odd is flagged
/// and counted, never left out, with one exception: a wait that went on to another provider with its start is that provider's to count, and is listed.
/// </summary>
public sealed class BuildReturn(ServiceDb db, BoardTable boards, ReturnSettings settings)
{
    /// <summary>Commissioner shown where the responsible board is not known.</summary>
    public const string NotKnown = "not-known";

    public const string CommissionerCode = "rtt-commissioner-not-known";
    public const string HandedOverCode = "rtt-handed-over";
    public const string FlaggedEventCode = "rtt-event-not-applied";

    private readonly Dictionary<string, string> _commissioners = new(StringComparer.Ordinal);
    private readonly List<RttFinding> _findings = [];

    /// <param name="dayInMonth">Any day of the month.</param>
    public async Task<RttMonthlyReturn> Run(DateOnly dayInMonth, CancellationToken ct)
    {
        var last = new DateOnly(dayInMonth.Year, dayInMonth.Month, 1).AddMonths(1).AddDays(-1);
        var cancer = await db.Set<CancerClock>().AsNoTracking().ToDictionaryAsync(c => c.PathwayId, c => c.UrgentSuspectedCancer, ct);
        var periods = new List<RttReturnPeriod>();
        var lines = new List<WaitLine>();
        await FindCommissioners(last, ct); // first: PostgreSQL runs one query at a time on a connection, and the lines are read as they come
        await foreach (var line in Lines().WithCancellation(ct))
        {
            if (lines.Count > 0 && lines[0].Event.PathwayId != line.Event.PathwayId)
            {
                periods.AddRange(Periods(lines, cancer, last));
                lines.Clear();
            }
            lines.Add(line);
        }
        if (lines.Count > 0) periods.AddRange(Periods(lines, cancer, last));
        var monthly = RttMonthlyReturn.Build(last, periods);
        return monthly with { Findings = [.. monthly.Findings, .. _findings] };
    }

    /// <summary>One pathway after another, read as they come: nothing of the whole is held but the waits.</summary>
    private IAsyncEnumerable<WaitLine> Lines() =>
        (from e in db.Set<ClockEvent>().AsNoTracking()
         join p in db.Set<Pathway>() on e.PathwayId equals p.Id
         join patient in db.Set<Patient>() on p.PatientId equals patient.Id
         orderby e.PathwayId, e.Number
         select new WaitLine(e, p.Reference, p.ClosedFor, p.ClosedAt, patient.PracticeCode)).AsAsyncEnumerable();

    private IReadOnlyList<RttReturnPeriod> Periods(List<WaitLine> lines, Dictionary<PathwayId, bool> cancer, DateOnly last)
    {
        var first = lines[0];
        bool? urgent = cancer.TryGetValue(first.Event.PathwayId, out var said) ? said : null;
        var clock = RttClock.Fold([.. lines.Select(l => l.Event.AsRtt())], urgent, last);
        if (clock.HasFlags) _findings.Add(new(FlaggedEventCode, "An event of this clock could not be applied: correct it", first.Reference));
        var kept = clock.Periods.Where(p => !HandedOver(first, p, last)).ToList();
        if (kept.Count < clock.Periods.Count)
            _findings.Add(new(HandedOverCode, "Another provider took this wait over with its start and counts it; it is not in this return", first.Reference));
        if (kept.Count == 0) return [];

        var commissioner = first.PracticeCode is { } practice ? _commissioners[practice] : NotKnown;
        if (commissioner == NotKnown) _findings.Add(new(CommissionerCode, "The responsible board is not known: check the registered practice", first.Reference));
        return [.. kept.Select((p, i) => RttReturnPeriod.From(
            $"{first.Reference}/{i + 1}", p, Admitted(lines, p), DecisionToAdmit(lines, p), commissioner, settings.FunctionShown))];
    }

    private static bool HandedOver(WaitLine pathway, RttPeriod period, DateOnly last) =>
        period.IsRunning && pathway is { ClosedFor: ClosingReason.Redirected, ClosedAt: { } closed } && LondonTime.DateOf(closed) <= last;

    private static bool Admitted(List<WaitLine> lines, RttPeriod period) =>
        period.StopCode == "30" && lines.Exists(l => l.Event is { Code: "30", Admitted: true, Withdraws: false } && l.Event.On == period.Stop);

    private static DateOnly? DecisionToAdmit(List<WaitLine> lines, RttPeriod period) => lines
        .Where(l => l.Event is { DecisionToAdmit: true, Withdraws: false } && l.Event.On >= period.Start && (period.Stop is null || l.Event.On <= period.Stop))
        .Where(l => !lines.Exists(other => other.Event.Corrects == l.Event.Id))
        .Select(l => (DateOnly?)l.Event.On).Min();

    private async Task FindCommissioners(DateOnly on, CancellationToken ct)
    {
        var practices = await db.Set<Patient>().Where(p => p.PracticeCode != null).Select(p => p.PracticeCode!).Distinct().ToListAsync(ct);
        foreach (var practice in practices)
        {
            _commissioners[practice] = await db.ResponsibleBoard(boards, practice, on, ct) switch
            {
                { Board: { } board } => board.Code,
                { ReasonCode: ResponsibleBoard.NotInEnglandCode } => RttMonthlyReturn.NonEnglish,
                _ => NotKnown,
            };
        }
    }
}
