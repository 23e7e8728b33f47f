using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Vacuum dressings that are on, and closed ones with foam not accounted for, on the page of their pathway. Hazard: HAZ-095.</summary>
public static class VacuumBeside
{
    public static readonly BesideSource Source = new(
        async (db, id, reader, ct) =>
        {
            if (reader is not BesideReader.Staff || !(db.Acting.Is(Role.Surgeon) || db.Acting.Is(Role.Nurse))) return [];
            var open = (await db.Dressings(id, ct)).Where(d => d.Dressing.ClosedAt is null || d.Ledger.Balance > 0 || d.Ledger.CountDisagrees);
            return [.. open.Select(d => new BesideThread(
                $"Vacuum dressing: {d.Dressing.Site}", [new("Foam in the wound", VacuumWords.InTheWound(d.Ledger)), new("Now", VacuumWords.Standing(d.Dressing))],
                [.. d.Ledger.Lines.Reverse().Select(l => new TimelineItem(VacuumWords.Of(l.Event.Kind), Words.Time(l.Event.At)) { Text = $"{VacuumWords.Pieces(l.Event.Pieces)}, by {l.Event.By}" })],
                DressingPage.Link(d.Dressing.Id)))];
        },
        (_, _) => Task.FromResult<IReadOnlyList<BesideDuty>>([]),
        (_, _) => Task.FromResult<IReadOnlyList<BesideDuty>>([]));
}
