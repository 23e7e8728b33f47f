using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Identifiers;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Surgeons;
using Reconstruct.Service.Synthetic.Copies;

namespace Reconstruct.Service.Tests.Synthetic;

public sealed class CopyServiceTests
{
    [Fact]
    public async Task Copies_are_other_patients_with_histories_that_hold()
    {
        await using var store = await EmptyStore.Make(TestService.Postgres is not null);
        await store.Fill(50);
        var before = await Counts(store);

        await store.Use(async db => { await CopyService.Run(db, seed: 1, copies: 2, _ => { }, CancellationToken.None); return 0; });

        var verdict = await store.Verify();
        Assert.Null(verdict.FirstFault);
        Assert.Equal(before.Select(c => c * 3), await Counts(store));
        Assert.Equal(7, await store.Use(db => db.Set<Surgeon>().CountAsync())); // people who work there are not copied
        Assert.Equal(2, await store.Use(db => db.Set<PolicyDraft>().CountAsync())); // nor are a board's drafts
        var numbers = await store.Use(db => db.Set<Patient>().Where(p => p.NhsNumber != null && p.MergedInto == null).Select(p => p.NhsNumber!).ToListAsync());
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, n => Assert.True(NhsNumber.Parse(n) is { Ok: true, Value.IsTestRange: true }));
    }

    private static Task<List<int>> Counts(EmptyStore store) => store.Use(async db => new List<int>
    {
        await db.Set<Pathway>().CountAsync(), await db.Set<PathwayEventRow>().CountAsync(), await db.Set<Patient>().CountAsync(),
        await db.Set<HistoryRow>().CountAsync(h => !h.RowType.StartsWith("Surgeon") && h.RowType != "PolicyDraft"),
    });
}
