using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;

namespace Reconstruct.Service.Tests.Patients;

public sealed class MyAccessPageTests : PageTests
{
    [Fact]
    public async Task Shows_the_patient_who_looked_when_and_what_for()
    {
        var patient = await Service.Patient();
        await Service.Someone(Role.Patient, also: p => p.PatientId = patient.Id.Value);
        await Open(PatientPage.Link(patient.Id), Role.Coordinator);

        var page = await Open(MyAccessPage.Link, Role.Patient);

        Assert.Equal("Who has looked at your record", page.Title);
        Assert.Contains("3 March 2026, 10:00", page.Words, StringComparison.Ordinal);
        Assert.Contains("Test Coordinator (Referral coordinator)", page.Words, StringComparison.Ordinal);
        Assert.Contains("To look at personal details", page.Words, StringComparison.Ordinal);
        Assert.Contains("You", page.Html.QuerySelectorAll("main td").Select(c => c.TextContent.Replace("Who", "", StringComparison.Ordinal).Trim()));
    }

    [Fact]
    public async Task Says_that_somebody_came_from_outside_the_team_but_not_what_they_wrote()
    {
        var patient = await Service.Patient();
        await Service.Someone(Role.Patient, also: p => p.PatientId = patient.Id.Value);
        await (await Open(BreakGlassPage.Link(patient.Id), Role.Nurse)).Submit(("reason", "A reason for governance"));

        var page = await Open(MyAccessPage.Link, Role.Patient);

        Assert.Contains("They are not in your care team", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("A reason for governance", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_proxy_those_they_act_for_and_nobody_else()
    {
        var child = await Service.Patient();
        var stranger = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        var proxy = await Service.Someone(Role.Proxy);
        await Service.Seat(db =>
        {
            db.Add(new ProxyFor { Id = db.NewId<ProxyId>(), PatientId = child.Id, Person = new(proxy.Id), Relation = "mother", From = new(2020, 1, 1) });
            return Task.CompletedTask;
        });

        Assert.Equal("Who has looked at the record of ASHWORTH, Nadia (Ms)", (await Open(MyAccessPage.Link, Role.Proxy)).Title);
        Assert.Equal(404, (await Open(MyAccessPage.LinkFor(stranger.Id), Role.Proxy)).Status);
        Assert.Equal(404, (await Open(MyDetailsPage.LinkFor(stranger.Id), Role.Proxy)).Status);
    }

    [Fact]
    public async Task Keeps_one_patient_from_the_log_of_another()
    {
        var own = await Service.Patient();
        var other = await Service.Patient(p => p.NhsNumber = PatientRows.OtherNumber);
        await Service.Someone(Role.Patient, also: p => p.PatientId = own.Id.Value);

        Assert.Equal(404, (await Open(MyAccessPage.LinkFor(other.Id), Role.Patient)).Status);
    }

    [Fact]
    public async Task Shows_governance_the_page_and_the_reason()
    {
        var patient = await Service.Patient();
        await (await Open(BreakGlassPage.Link(patient.Id), Role.Nurse)).Submit(("reason", "A reason for governance"));

        var page = await Open(MyAccessPage.StaffLink(patient.Id), Role.Governance);

        Assert.Contains("A reason for governance", page.Words, StringComparison.Ordinal);
        Assert.Contains("GET /patients/{id:guid}", page.Words, StringComparison.Ordinal);
    }
}
