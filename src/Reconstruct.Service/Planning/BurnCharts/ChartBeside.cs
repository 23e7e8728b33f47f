using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning.BurnCharts;

/// <summary>Burn charts on the page of their pathway.</summary>
public static class ChartBeside
{
    public static readonly BesideSource Source = new(
        async (db, id, reader, ct) =>
        {
            if (reader is not BesideReader.Staff || !(db.Acting.Is(Role.Surgeon) || db.Acting.Is(Role.Nurse))) return [];
            var all = await db.BurnCharts(id, ct);
            return [.. all.Where(c => c.SetAsideAt is null).Select(c => (Chart: c, Shown: ChartSight.Shows(c, all, db.Acting.Person))).Select(c => new BesideThread(
                $"Burn chart: burn on {Words.Date(c.Chart.BurnedOn)}",
                [new SummaryRow("Estimate of", c.Chart.ByName), new("Size, without redness", ChartWords.Standing(c.Chart, c.Shown)), new("Redness, not counted", c.Shown ? ChartWords.Percent(c.Chart.ErythemaPercent) : "Shown with the size")],
                [], ChartPage.Link(c.Chart.Id)))];
        },
        (_, _) => Task.FromResult<IReadOnlyList<BesideDuty>>([]),
        (_, _) => Task.FromResult<IReadOnlyList<BesideDuty>>([]));
}
