using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Tests.Data;

/// <summary>Somebody changes the database behind the service's back; the check says where.</summary>
[Trait("Hazard", "HAZ-002")]
public sealed class HistoryCheckTests : PageTests
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finds_nothing_in_an_untouched_record()
    {
        await ThreePatientsWithThreeVersions();

        var verdict = await Verdict();

        Assert.Null(verdict.FirstFault);
        Assert.Equal((9, 3, 3), (verdict.Links, verdict.Chains, verdict.Rows));
    }

    [Theory]
    [InlineData("update history set data = replace(data, 'Version two', 'Version too') where sequence = 2 and chain_id = {0}", "link 2", "hash")]
    [InlineData("update history set why = 'something else' where sequence = 1 and chain_id = {0}", "link 1", "hash")]
    [InlineData("delete from history where sequence = 2 and chain_id = {0}", "link 3", "link 2 is missing")]
    [InlineData("delete from history where sequence = 1 and chain_id = {0}", "link 2", "link 1 is missing")]
    [InlineData("delete from history where sequence = 3 and chain_id = {0}", "link 3", "the end of the chain")]
    [InlineData("delete from history where chain_id = {0}", "chain", "all its links are missing")]
    [InlineData("delete from chain_head where chain_id = {0}", "link 3", "head is missing")]
    [InlineData("update patient set family_name = 'Quietly changed' where id = {0}", "Patient", "not what its last link says")]
    [InlineData("delete from patient where id = {0}", "Patient", "the row is gone")]
    [InlineData("delete from history where chain_id = {0}; delete from chain_head where chain_id = {0}", "Patient", "the row has no history")]
    public async Task Names_the_first_broken_link(string tampering, string where, string what)
    {
        var ids = await ThreePatientsWithThreeVersions();
        await Service.Use(db => db.Database.ExecuteSqlRawAsync(tampering, [ids[1].Value], Ct));

        var verdict = await Verdict();

        Assert.Contains(where, verdict.FirstFault, StringComparison.Ordinal);
        Assert.Contains(what, verdict.FirstFault, StringComparison.Ordinal);
        Assert.Contains(ids[1].Value.ToString(), verdict.FirstFault, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Takes_a_link_that_was_written_before_its_row_gained_a_property()
    {
        var ids = await ThreePatientsWithThreeVersions();
        await ForgetOfTheLastLink(ids[1], "\"Restricted\":false,");

        Assert.Null((await Verdict()).FirstFault);
    }

    [Fact]
    public async Task Finds_a_gained_property_with_a_value_that_no_link_says()
    {
        var ids = await ThreePatientsWithThreeVersions();
        await ForgetOfTheLastLink(ids[1], "\"Restricted\":false,");
        await Service.Use(db => db.Set<Patient>().Where(p => p.Id == ids[1]).ExecuteUpdateAsync(set => set.SetProperty(p => p.Restricted, true), Ct));

        Assert.Contains("not what its last link says", (await Verdict()).FirstFault, StringComparison.Ordinal);
    }

    /// <summary>The last link as an earlier release would have written it: without one property, and with a hash that fits.</summary>
    private Task ForgetOfTheLastLink(PatientId id, string property) => Service.Use(async db =>
    {
        var link = await db.Set<HistoryRow>().AsNoTracking().Where(h => h.ChainId == id.Value).OrderByDescending(h => h.Sequence).FirstAsync(Ct);
        Assert.Contains(property, link.Data, StringComparison.Ordinal);
        var data = link.Data.Replace(property, "", StringComparison.Ordinal);
        HistoryRow earlier = new()
        {
            ChainId = link.ChainId, Sequence = link.Sequence, RowType = link.RowType, RowId = link.RowId, RowVersion = link.RowVersion, At = link.At, PersonId = link.PersonId,
            ClientId = link.ClientId, ActingAs = link.ActingAs, From = link.From, Why = link.Why, Data = data, PreviousHash = link.PreviousHash, Hash = [],
        };
        var hash = earlier.Sealed().Hash;
        await db.Set<HistoryRow>().Where(h => h.ChainId == id.Value && h.Sequence == link.Sequence)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.Data, data).SetProperty(h => h.Hash, hash), Ct);
        await db.Set<ChainHead>().Where(h => h.ChainId == id.Value).ExecuteUpdateAsync(set => set.SetProperty(h => h.Hash, hash), Ct);
    });

    private Task<HistoryCheck.Verdict> Verdict() => Service.Use(db => HistoryCheck.Run(db, _ => { }, Ct));

    private async Task<List<PatientId>> ThreePatientsWithThreeVersions()
    {
        List<PatientId> ids = [];
        for (var n = 0; n < 3; n++)
        {
            ids.Add(await Service.Use(async db =>
            {
                Patient patient = new() { Id = db.NewId<PatientId>() };
                db.Add(patient);
                foreach (var name in new[] { "Version one", "Version two", "Version three" })
                {
                    patient.FamilyName = name;
                    Assert.True((await db.Save(patient, name, Ct)).Ok);
                }
                return patient.Id;
            }));
        }
        return ids;
    }
}
