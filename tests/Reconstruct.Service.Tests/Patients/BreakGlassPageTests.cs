using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;

namespace Reconstruct.Service.Tests.Patients;

[Trait("Hazard", "HAZ-014")]
public sealed class BreakGlassPageTests : PageTests
{
    private const string Reason = "On call tonight, asked to see the patient";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sends_somebody_outside_the_team_to_the_question_and_shows_nothing_of_the_patient()
    {
        var patient = await Service.Patient();

        var page = await Open(PatientPage.Link(patient.Id), Role.Nurse);

        Assert.Equal("You are not in this patient's care team", page.Title);
        Assert.DoesNotContain("ASHWORTH", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await Service.Use(db => db.Set<AccessRow>().CountAsync(Ct)));
    }

    [Theory]
    [InlineData("", "Enter why you need this record now")]
    [InlineData("Too short", "Reason must be 10 characters or more")]
    public async Task Asks_for_a_reason_that_says_something(string reason, string error)
    {
        var patient = await Service.Patient();
        var page = await Open(BreakGlassPage.Link(patient.Id), Role.Nurse);

        var answer = await page.Submit(("reason", reason));

        Assert.Equal(422, answer.Status);
        Assert.Equal(error, answer.Error("reason"));
        Assert.Equal(reason, answer.Value("reason"));
    }

    [Fact]
    public async Task Opens_the_record_for_one_hour()
    {
        var patient = await Service.Patient();
        var page = await Open(BreakGlassPage.Link(patient.Id), Role.Nurse);

        var opened = await page.Submit(("reason", Reason));
        Service.Time.Advance(TimeSpan.FromMinutes(59));
        var stillOpen = await page.Browser.Open(PatientPage.Link(patient.Id));
        Service.Time.Advance(TimeSpan.FromMinutes(1));
        var closed = await page.Browser.Open(PatientPage.Link(patient.Id));

        Assert.Equal("ASHWORTH, Nadia (Ms)", opened.Title);
        Assert.Equal("ASHWORTH, Nadia (Ms)", stillOpen.Title);
        Assert.Equal("You are not in this patient's care team", closed.Title);
    }

    [Fact]
    public async Task Opens_it_for_nobody_else()
    {
        var patient = await Service.Patient();
        await (await Open(BreakGlassPage.Link(patient.Id), Role.Nurse)).Submit(("reason", Reason));

        var other = await Open(PatientPage.Link(patient.Id), Role.Nurse, "Another nurse");

        Assert.Equal("You are not in this patient's care team", other.Title);
    }

    [Fact]
    public async Task Goes_back_to_the_page_that_wanted_the_record_and_to_no_other_site()
    {
        var patient = await Service.Patient();
        var onSite = await Open(BreakGlassPage.Link(patient.Id, EditPatientPage.Link(patient.Id)), Role.Nurse);
        var offSite = await Open(BreakGlassPage.Link(patient.Id, "//elsewhere.example/"), Role.Nurse, "Another nurse");

        Assert.Equal("Change the patient's details", (await onSite.Submit(("reason", Reason))).Title);
        Assert.Equal("ASHWORTH, Nadia (Ms)", (await offSite.Submit(("reason", Reason))).Title);
    }

    [Theory]
    [InlineData(Role.Referrer, 403)]
    [InlineData(Role.Administrator, 403)]
    [InlineData(Role.Patient, 403)]
    public async Task Is_not_for_those_who_do_not_care_for_patients_here(Role role, int status)
    {
        var patient = await Service.Patient();

        Assert.Equal(status, (await Open(BreakGlassPage.Link(patient.Id), role)).Status);
    }

    [Fact]
    public async Task Writes_the_reason_beside_every_look()
    {
        var patient = await Service.Patient();
        await (await Open(BreakGlassPage.Link(patient.Id), Role.Nurse)).Submit(("reason", Reason));

        Assert.Equal(Reason, (await Service.Use(db => db.Set<AccessRow>().SingleAsync(Ct))).GlassReason);
    }

    [Fact]
    public async Task Alerts_governance_until_somebody_acknowledges_with_a_finding()
    {
        var patient = await Service.Patient();
        await (await Open(BreakGlassPage.Link(patient.Id), Role.Nurse)).Submit(("reason", Reason));
        var alerts = await Open(AlertsPage.Link, Role.Governance);

        var unanswered = await alerts.Submit(("finding", ""));
        var answered = await alerts.Submit(("finding", "Spoke to the nurse: on call, as stated"));
        var again = await alerts.Submit(("finding", "Twice"));

        Assert.Contains(Reason, alerts.Words, StringComparison.Ordinal);
        Assert.Contains("Test Nurse", alerts.Words, StringComparison.Ordinal);
        Assert.Contains("Enter what you found", unanswered.Errors);
        Assert.Contains("There are no open alerts", answered.Words, StringComparison.Ordinal);
        Assert.Contains("Spoke to the nurse", answered.Words, StringComparison.Ordinal);
        Assert.Contains("Test Governance", answered.Words, StringComparison.Ordinal);
        Assert.Equal(409, again.Status);
    }
}
