using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Team;

namespace Reconstruct.Service.Tests.Patients.Team;

/// <summary>Care teams by hand: the record opens and closes at once.</summary>
[Trait("Hazard", "HAZ-014")]
public sealed class CareTeamPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Governance)]
    public async Task Somebody_who_joins_opens_the_record_and_no_longer_after_leaving(Role keeper)
    {
        var patient = await Service.Patient();
        var nurse = await Service.Someone(Role.Nurse, "Sister Brown");
        var before = await Open(PatientPage.Link(patient.Id), Role.Nurse, "Sister Brown");

        var joined = await (await Open(CareTeamPage.Link(patient.Id), keeper)).Submit(("who", nurse.Id.ToString()), ("why", "They look after your dressings"));
        var inTeam = await Open(PatientPage.Link(patient.Id), Role.Nurse, "Sister Brown");
        var seat = await Service.Use(db => db.CareTeams().SingleAsync(Ct));
        var left = await joined.SubmitTo(CareTeamPage.EndLink(patient.Id, seat.Id));
        var after = await Open(PatientPage.Link(patient.Id), Role.Nurse, "Sister Brown");

        Assert.Equal("You are not in this patient's care team", before.Title);
        Assert.Contains("Sister Brown", joined.Words, StringComparison.Ordinal);
        Assert.Contains("They look after your dressings", inTeam.Words, StringComparison.Ordinal);
        Assert.Contains("Nobody is in the care team.", left.Words, StringComparison.Ordinal);
        Assert.Contains("No longer in the care team", left.Words, StringComparison.Ordinal);
        Assert.Equal("You are not in this patient's care team", after.Title);
    }

    [Fact]
    public async Task A_whole_role_joins()
    {
        var patient = await Service.Patient();

        await (await Open(CareTeamPage.Link(patient.Id), Role.Coordinator)).Submit(("who", "Nurse"), ("why", "They look after you on the ward"));

        Assert.Equal(200, (await Open(PatientPage.Link(patient.Id), Role.Nurse, "Any nurse")).Status);
        Assert.Contains("Everyone in the role: Nurse", (await Open(PatientPage.Link(patient.Id), Role.Coordinator)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_record_opens_to_people_by_name_only()
    {
        var patient = await Service.Patient(p => p.Restricted = true);
        var surgeon = await Service.Someone(Role.Surgeon, "Mr Named");

        await (await Open(CareTeamPage.Link(patient.Id), Role.Governance)).Submit(("who", surgeon.Id.ToString()), ("why", "They treat you"));

        Assert.Equal("ASHWORTH, Nadia (Ms)", (await Open(PatientPage.Link(patient.Id), Role.Surgeon, "Mr Named")).Title);
        Assert.Equal("You are not in this patient's care team", (await Open(PatientPage.Link(patient.Id), Role.Surgeon, "Mr Other")).Title);
        Assert.Equal("You are not in this patient's care team", (await Open(CareTeamPage.Link(patient.Id), Role.Coordinator)).Title);
    }

    [Fact]
    public async Task Names_every_fault_and_keeps_what_was_typed()
    {
        var patient = await Service.Patient();
        var page = await Open(CareTeamPage.Link(patient.Id), Role.Coordinator);

        var empty = await page.Submit();
        var stranger = await page.Submit(("who", (await Service.Someone(Role.Referrer)).Id.ToString()), ("why", new string('x', 201)));

        Assert.Equal(422, empty.Status);
        Assert.Equal("Select who joins the care team", empty.Error("who"));
        Assert.Equal("Enter why they are in the care team", empty.Error("why"));
        Assert.Equal("Select who joins the care team", stranger.Error("who"));
        Assert.Equal("Reason must be 200 characters or fewer", stranger.Error("why"));
        Assert.Equal(new string('x', 201), stranger.Value("why"));
    }

    [Fact]
    public async Task Nobody_has_two_seats()
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, Role.Surgeon);

        var answer = await (await Open(CareTeamPage.Link(patient.Id), Role.Coordinator)).SubmitTo(CareTeamPage.Link(patient.Id), ("who", "Surgeon"), ("why", "They treat you"));

        Assert.Equal("They are in the care team already", answer.Error("who"));
        Assert.Equal(1, await Service.Use(db => db.Set<CareTeamMember>().CountAsync(Ct)));
    }

    [Fact]
    public async Task A_seat_is_ended_once_and_stays_in_the_record_with_its_history()
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, Role.Surgeon);
        var seat = await Service.Use(db => db.CareTeams().SingleAsync(Ct));
        var page = await Open(CareTeamPage.Link(patient.Id), Role.Coordinator);
        await page.SubmitTo(CareTeamPage.EndLink(patient.Id, seat.Id));

        var again = await page.SubmitTo(CareTeamPage.EndLink(patient.Id, seat.Id));

        Assert.Equal(409, again.Status);
        Assert.NotNull((await Service.Use(db => db.Set<CareTeamMember>().SingleAsync(Ct))).Until);
        var history = await Service.Use(db => db.Set<HistoryRow>().Where(h => h.RowId == seat.Id.Value).OrderBy(h => h.RowVersion).Select(h => h.Why).ToListAsync(Ct));
        Assert.Equal(["Test seat", "left the care team"], history);
    }

    [Fact]
    public async Task A_seat_of_another_patient_cannot_be_ended_from_here()
    {
        var one = await Service.Patient();
        var two = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        await Service.Seat(one.Id, Role.Nurse);
        await Service.Seat(two.Id, Role.Surgeon);
        var seats = await Service.Use(db => db.CareTeams().ToListAsync(Ct));
        var page = await Open(CareTeamPage.Link(one.Id), Role.Coordinator);
        var token = page.Value("__RequestVerificationToken")!;

        var answer = await page.Browser.Send(new(HttpMethod.Post, CareTeamPage.EndLink(one.Id, seats.Single(s => s.PatientId == two.Id).Id))
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("version", "1")]),
        });

        Assert.Equal(404, answer.Status);
        Assert.Equal(2, await Service.Use(db => db.CareTeams().CountAsync(Ct)));
    }

    [Fact]
    public async Task The_patient_s_record_leads_there_for_those_who_keep_it()
    {
        var patient = await Service.Patient();
        await Service.Seat(patient.Id, Role.Surgeon);

        var keeper = await Open(PatientPage.Link(patient.Id), Role.Coordinator);
        var surgeon = await Open(PatientPage.Link(patient.Id), Role.Surgeon);

        Assert.Equal([CareTeamPage.Link(patient.Id), ProxiesPage.Link(patient.Id)], keeper.Html.QuerySelectorAll("main a[href$='/care-team'], main a[href$='/proxies']").Select(a => a.GetAttribute("href")));
        Assert.Empty(surgeon.Html.QuerySelectorAll("main a[href$='/care-team'], main a[href$='/proxies']"));
    }
}
