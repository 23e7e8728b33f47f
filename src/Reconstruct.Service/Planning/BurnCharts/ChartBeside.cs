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
            return [.. (await db.BurnCharts(id, ct)).Select(c => new BesideThread(
                $"Burn chart: burn on {Words.Date(c.BurnedOn)}", [new SummaryRow("Estimate of", c.ByName), new("Size, without redness", ChartWords.Standing(c)), new("Redness, not counted", ChartWords.Percent(c.ErythemaPercent))],
                [], ChartPage.Link(c.Id)))];
        },
        (_, _) => Task.FromResult<IReadOnlyList<BesideDuty>>([]),
        (_, _) => Task.FromResult<IReadOnlyList<BesideDuty>>([]));
}
