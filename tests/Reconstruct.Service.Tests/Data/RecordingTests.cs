using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Planning.Vacuum;
using Reconstruct.Service.Tests.Pathways;

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
    public async Task A_time_of_British_summer_is_kept_in_UTC_on_both_engines()
    {
        var pathway = await Service.Refer();
        DateTimeOffset noon = new(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(1));

        var id = await Service.Use(async db =>
        {
            VacuumDressing dressing = new()
            {
                Id = db.NewId<VacuumDressingId>(), PathwayId = pathway, Site = "Shin", Device = "Pump", PressureMmHg = 100, Mode = "As entered", NextChangeOn = new(2026, 7, 3), ExposedVesselOrOrgan = YesNo.No,
                MalignancyInTheWound = YesNo.No, Eschar = YesNo.No, UntreatedOsteomyelitis = YesNo.No, StartedAt = noon, StartedByName = "Test",
            };
            db.Add(dressing);
            return (await db.Save(dressing, "test", Ct)).Value.Id;
        });

        var (stored, link) = await Service.Use(async db => (await db.Set<VacuumDressing>().SingleAsync(d => d.Id == id, Ct), await db.Set<HistoryRow>().SingleAsync(h => h.RowId == id.Value, Ct)));
        Assert.Equal((noon, TimeSpan.Zero), (stored.StartedAt, stored.StartedAt.Offset));
        Assert.Contains("2026-07-01T11:00:00", link.Data, StringComparison.Ordinal);
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
    [Trait("Hazard", "HAZ-001")]
    public async Task Takes_new_rows_of_one_chain_from_many_writers_at_once()
    {
        var pathway = await Service.Refer();
        var before = await Messages(pathway);

        var saved = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() => Service.Use(async db =>
        {
            ServiceMessage first = Message(db, pathway, $"{n} a");
            db.AddRange(first, Message(db, pathway, $"{n} b"));
            return await db.Save(first, "sent", Ct);
        }), Ct)));

        Assert.All(saved, s => Assert.True(s.Ok, string.Join(", ", s.Refusals)));
        Assert.Equal(before + 32, await Messages(pathway));
        Assert.Null((await Service.Use(db => HistoryCheck.Run(db, _ => { }, Ct))).FirstFault);
    }

    [Fact]
    [Trait("Hazard", "HAZ-001")]
    public async Task Says_of_an_event_taken_to_a_pathway_that_has_moved_that_the_record_has_changed()
    {
        var pathway = await Service.Refer();

        var mine = await Service.Use(async db =>
        {
            var seen = (await db.Pathway(pathway, Ct))!;
            await Service.Move(pathway, at => new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Urgent));
            Assert.True(AdvancePathway.Add(db, seen, new PathwayEvent.ReferralUpdated(db.Clock.Now, PathwayUrgency.Routine)).Ok);
            return await db.Save(seen, "updated", Ct);
        });

        Assert.Equal(Refusals.ChangedSinceCode, Assert.Single(mine.Refusals).Code);
    }

    [Fact]
    [Trait("Hazard", "HAZ-001")]
    public async Task Says_of_the_next_row_beside_a_changed_one_that_the_record_has_changed()
    {
        var pathway = await Service.Refer();

        var mine = await Service.Use(async db =>
        {
            var seen = (await db.Patient((await db.Pathway(pathway, Ct))!.PatientId, Ct))!;
            await Service.Move(pathway, at => new PathwayEvent.ReferralUpdated(at, PathwayUrgency.Urgent));
            await Change(seen.Id, p => p.Phone = "01632 960001", "changed first");
            (seen.Phone, var number) = ("01632 960002", (await Service.Pathway(pathway)).Events);
            db.Add(new PathwayEventRow { Id = db.NewId<PathwayEventId>(), PathwayId = pathway, Number = number, At = db.Clock.Now, Kind = default, Event = "{}", ByName = "test" });
            return await db.Save(seen, "changed second", Ct);
        });

        Assert.Equal(Refusals.ChangedSinceCode, Assert.Single(mine.Refusals).Code);
    }

    [Fact]
    public async Task Says_of_a_row_that_is_there_already_that_it_is()
    {
        var pathway = await Service.Refer();

        var again = await Service.Use(async db =>
        {
            PathwayEventRow first = new() { Id = db.NewId<PathwayEventId>(), PathwayId = pathway, Number = 1, At = db.Clock.Now, Kind = default, Event = "{}", ByName = "test" };
            db.Add(first);
            return await db.Save(first, "again", Ct);
        });

        Assert.Equal("already-there", Assert.Single(again.Refusals).Code);
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

    private static ServiceMessage Message(ServiceDb db, PathwayId pathway, string subject) => new()
    {
        Id = db.NewId<MessageId>(), PathwayId = pathway, To = MessageTo.Role, ToRole = Role.Coordinator, Subject = subject, Text = "Text", SentAt = db.Clock.Now, FromName = "test",
    };

    private Task<int> Messages(PathwayId pathway) => Service.Use(db => db.Set<ServiceMessage>().CountAsync(m => m.PathwayId == pathway, Ct));

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
