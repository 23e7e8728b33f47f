using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.People;
using Reconstruct.Service.Tests.Patients;

namespace Reconstruct.Service.Tests.Shell.People;

public sealed class PersonPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Adds_a_person_with_roles_and_a_subject()
    {
        var page = await Open(PersonPage.New, Role.Administrator);

        var answer = await page.Submit(("name", "Anna Example"), ("job-title", "Consultant"), ("organisation", "demo 01"), ("subject", "s-9"), ("roles", "Surgeon"));

        Assert.Equal(PeoplePage.Address, answer.Address);
        Assert.Contains("Anna Example Consultant DEMO01 Surgeon At work", RowOf(answer, "Anna Example"), StringComparison.Ordinal);
        var person = await Named("Anna Example");
        Assert.Equal("s-9", await Service.Use(db => db.StaffSubject(person.Id, Ct)));
    }

    [Fact]
    public async Task Shows_what_was_typed_back_with_what_is_wrong()
    {
        var page = await Open(PersonPage.New, Role.Administrator);

        var answer = await page.Submit(("job-title", "Consultant"), ("organisation", "!"));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Enter their name", answer.Error("name"));
        Assert.Equal("ODS code must be 3 to 10 letters and numbers, like G82080", answer.Error("organisation"));
        Assert.Equal("Consultant", answer.Value("job-title"));
    }

    [Theory]
    [InlineData("Patient")]
    [InlineData("Proxy")]
    [InlineData("Owner")]
    [Trait("Hazard", "HAZ-004")]
    public async Task Gives_no_role_that_is_not_its_to_give(string role)
    {
        var page = await Open(PersonPage.New, Role.Administrator);

        var answer = await page.Submit(("name", "Anna Example"), ("roles", role));

        Assert.Equal("Select roles from the list", answer.Error("roles"));
        Assert.Equal(1, await Service.Use(db => db.Users.CountAsync(Ct)));
    }

    [Fact]
    public async Task Refuses_a_subject_that_another_account_has()
    {
        await Saved("Anna Example", "s-9");
        var page = await Open(PersonPage.New, Role.Administrator);

        var answer = await page.Submit(("name", "Ben Example"), ("subject", "s-9"));

        Assert.Equal("Another account has this identity provider subject", answer.Error("subject"));
    }

    [Fact]
    public async Task Changes_roles_and_notes_who_did()
    {
        var person = await Saved("Anna Example", "s-9", Role.Nurse);
        var page = await Open(PersonPage.Link(person.Id), Role.Administrator);

        await page.Submit(("roles", "Governance"));

        Assert.Equal([Role.Governance], (await Service.Use(db => db.RolesOf(db.Staff(), Ct)))[person.Id]);
        var again = await page.Browser.Open(PersonPage.Link(person.Id));
        Assert.Contains("Account changed: Anna Example; no job title; no organisation; Governance lead; subject s-9; at work", again.Words, StringComparison.Ordinal);
        Assert.Contains("Test Administrator", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_a_person_away_and_back()
    {
        var person = await Saved("Anna Example", "s-9", Role.Nurse);
        var page = await Open(PersonPage.Link(person.Id), Role.Administrator);

        await page.Submit(("absent", "yes"));
        Assert.True((await Named("Anna Example")).Absent);
        await (await page.Browser.Open(PersonPage.Link(person.Id))).Submit(("absent", null));

        Assert.False((await Named("Anna Example")).Absent);
        Assert.Equal([Role.Nurse], (await Service.Use(db => db.RolesOf(db.Staff(), Ct)))[person.Id]);
    }

    [Fact]
    [Trait("Hazard", "HAZ-004")]
    public async Task Lets_nobody_change_their_own_roles()
    {
        var own = await Service.Someone(Role.Administrator);
        var page = await Open(PersonPage.Link(own.Id), Role.Administrator);

        var answer = await page.Submit(("roles", "Governance"));

        Assert.Equal("Ask another administrator to change your own roles", answer.Error("roles"));
        Assert.Equal([Role.Administrator], (await Service.Use(db => db.RolesOf(db.Staff(), Ct)))[own.Id]);
    }

    [Fact]
    public async Task Refuses_a_form_that_another_administrator_overtook_and_keeps_what_was_typed()
    {
        var person = await Saved("Anna Example", "s-9", Role.Nurse);
        var page = await Open(PersonPage.Link(person.Id), Role.Administrator);
        await (await Open(PersonPage.Link(person.Id), Role.Administrator, "Other administrator")).Submit(("job-title", "Matron"));

        var answer = await page.Submit(("job-title", "Sister"));

        Assert.Equal(409, answer.Status);
        Assert.Equal("Sister", answer.Value("job-title"));
        Assert.Equal("Matron", (await Named("Anna Example")).JobTitle);
        await answer.Submit();
        Assert.Equal("Sister", (await Named("Anna Example")).JobTitle);
    }

    [Fact]
    public async Task Shows_no_account_of_a_patient()
    {
        var patient = await Service.Patient();
        var account = await Service.Someone(Role.Patient, "Nadia Ashworth", p => p.PatientId = patient.Id.Value);
        var carer = await Service.Someone(Role.Proxy, "Omar Ashworth");

        var page = await Open(PeoplePage.Address, Role.Administrator);

        Assert.DoesNotContain("Ashworth", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await page.Browser.Open(PersonPage.Link(account.Id))).Status);
        Assert.Equal(404, (await page.Browser.Open(PersonPage.Link(carer.Id))).Status);
    }

    private static string RowOf(BrowserPage page, string name) =>
        string.Join(' ', page.Html.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(name, StringComparison.Ordinal))
            .QuerySelectorAll("td, th").Select(c => { foreach (var heading in c.QuerySelectorAll("[aria-hidden]")) heading.Remove(); return c.TextContent.Trim(); }));

    private Task<Person> Saved(string name, string subject, params Role[] roles) => Service.Use(async db =>
        (await SavePerson.Add(db, PersonDetails.Make(name, null, null, subject, [.. roles.Select(r => r.ToString())], absent: false).Value, Ct)).Value);

    private Task<Person> Named(string name) => Service.Use(db => db.Users.AsNoTracking().SingleAsync(p => p.DisplayName == name, Ct));
}
