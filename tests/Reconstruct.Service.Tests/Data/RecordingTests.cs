using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Tests.Data;

public sealed class RecordingTests : PageTests
{
    private static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keeps_every_version_of_a_row_with_who_why_and_where_from()
    {
        var id = await Add("First");

        await Change(id, p => p.FamilyName = "Second", "name corrected");

        var links = await History(id);
        Assert.Equal([1, 2], links.Select(l => l.RowVersion));
        Assert.Equal(["made", "name corrected"], links.Select(l => l.Why));
        Assert.All(links, l => Assert.Equal(("reconstruct", "test"), (l.ClientId, l.From)));
        Assert.Contains("\"FamilyName\":\"Second\"", links[1].Data, StringComparison.Ordinal);
        Assert.Equal(links[0].Hash, links[1].PreviousHash);
    }

    [Fact]
    [Trait("Hazard", "HAZ-001")]
    public async Task Refuses_a_change_made_from_a_stale_version_and_stores_nothing_of_it()
    {
        var id = await Add("First");

        var mine = await Service.Use(async db =>
        {
            var seen = await db.Patient(id, Ct);
            await Change(id, p => p.FamilyName = "Theirs", "changed first");
            seen!.FamilyName = "Mine";
            return await db.Save(seen, "changed second", Ct);
        });

        Assert.Equal(Refusals.ChangedSinceCode, Assert.Single(mine.Refusals).Code);
        Assert.Equal("Theirs", (await Read(id)).FamilyName);
        Assert.Equal(2, (await History(id)).Count);
    }

    [Fact]
    public async Task Orders_many_writers_of_one_chain_without_losing_a_link()
    {
        var id = await Add("Owner");

        await Task.WhenAll(Enumerable.Range(0, 24).Select(n => Task.Run(() => ChangeUntilItHolds(id, n))));

        Assert.Equal(Enumerable.Range(1, 25), (await History(id)).Select(l => l.Sequence));
        Assert.Null((await Service.Use(db => HistoryCheck.Run(db, _ => { }, Ct))).FirstFault);
    }

    [Fact]
    public async Task Refuses_to_write_patient_data_without_its_history()
    {
        var id = await Add("First");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Service.Use(async db =>
        {
            (await db.Patient(id, Ct))!.FamilyName = "Slipped past";
            await db.SaveChangesAsync(Ct);
        }));

        Assert.Equal("First", (await Read(id)).FamilyName);
    }

    [Fact]
    public async Task Refuses_to_delete_patient_data()
    {
        var id = await Add("First");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Service.Use(async db =>
        {
            var patient = (await db.Patient(id, Ct))!;
            db.Remove(patient);
            await db.Save(patient, "deleted", Ct);
        }));

        Assert.Equal("First", (await Read(id)).FamilyName);
    }

    [Fact]
    public async Task Gives_back_from_history_the_row_that_was_written()
    {
        var id = await Add("First", p =>
        {
            p.BirthDate = new(1970, 2, 28);
            p.AddressLines = ["1 High Street", "Überstadt"];
            p.NeedsInterpreter = false;
        });
        var link = (await History(id)).Single();

        var (row, again) = await Service.Use(async db =>
        {
            var type = db.Model.FindEntityType(typeof(Patient))!;
            return (RecordJson.Write(type, (await db.Patient(id, Ct))!), RecordJson.Write(type, RecordJson.Read(type, link.Data)));
        });

        Assert.Equal(link.Data, row);
        Assert.Equal(row, again);
    }

    private async Task ChangeUntilItHolds(PatientId id, int n)
    {
        while (!(await Service.Use(async db =>
        {
            var patient = (await db.Patient(id, Ct))!;
            patient.Phone = $"01632 9600{n:00}";
            return await db.Save(patient, "phone changed", Ct);
        })).Ok)
        {
        }
    }

    private Task<PatientId> Add(string family, Action<Patient>? also = null) => Service.Use(async db =>
    {
        Patient patient = new() { Id = db.NewId<PatientId>(), FamilyName = family };
        also?.Invoke(patient);
        db.Add(patient);
        return (await db.Save(patient.Id, "made", Ct)).Value;
    });

    private Task Change(PatientId id, Action<Patient> change, string why) => Service.Use(async db =>
    {
        var patient = (await db.Patient(id, Ct))!;
        change(patient);
        Assert.True((await db.Save(patient, why, Ct)).Ok);
    });

    private Task<Patient> Read(PatientId id) => Service.Use(async db => (await db.Patient(id, Ct))!);

    private Task<List<HistoryRow>> History(PatientId id) =>
        Service.Use(db => db.Set<HistoryRow>().Where(h => h.ChainId == id.Value).OrderBy(h => h.Sequence).ToListAsync(Ct));
}
