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
