using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Details;
using Reconstruct.Service.Patients.Team;

namespace Reconstruct.Service.Tests.Patients.Team;

/// <summary>Who acts for a patient: the record opens to them at once, and closes at once.</summary>
[Trait("Hazard", "HAZ-014")]
public sealed class ProxiesPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static readonly (string, string?)[] Terms = [("relation", "mother"), ("evidence", "Birth certificate and passport")];

    [Fact]
    public async Task A_proxy_sees_the_record_and_no_longer_after_the_end()
    {
        var patient = await Service.Patient();
        var before = await AsMother(patient.Id);

        var added = await Add(patient.Id);
        var acting = await AsMother(patient.Id);
        var ended = await added.SubmitTo(ProxiesPage.EndLink(patient.Id, (await TheProxy()).Id));
        var after = await AsMother(patient.Id);

        Assert.Contains("Jo Ashworth", added.Words, StringComparison.Ordinal);
        Assert.Contains("mother", added.Words, StringComparison.Ordinal);
        Assert.Contains("Birth certificate and passport", added.Words, StringComparison.Ordinal);
        Assert.Equal((404, 200, 404), (before.Status, acting.Status, after.Status));
        Assert.Contains("Nobody acts for the patient.", ended.Words, StringComparison.Ordinal);
        Assert.Contains("3 March 2026, 10:00, by Test Coordinator", ended.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_day_is_the_last_on_which_it_opens()
    {
        var patient = await Service.Patient();

        await Add(patient.Id, ("lastDay.day", "5"), ("lastDay.month", "3"), ("lastDay.year", "2026"));
        Service.Time.Advance(TimeSpan.FromDays(2));
        var last = await AsMother(patient.Id);
        Service.Time.Advance(TimeSpan.FromDays(1));
        var later = await AsMother(patient.Id);

        Assert.Equal((200, 404), (last.Status, later.Status));
    }

    [Fact]
    public async Task Names_every_fault_at_once()
    {
        var patient = await Service.Patient();

        var answer = await (await Open(ProxiesPage.Link(patient.Id), Role.Governance)).Submit(("lastDay.day", "2"), ("lastDay.month", "3"), ("lastDay.year", "2026"));

        Assert.Equal(422, answer.Status);
        Assert.Equal("Enter the name of the person", answer.Error("name"));
        Assert.Equal("Enter what they are to the patient", answer.Error("relation"));
        Assert.Equal("Enter what you have seen that shows it", answer.Error("evidence"));
        Assert.Equal("Last day must be today or in the future", answer.Error("lastDay"));
        Assert.Equal("2026", answer.Value("lastDay.year"));
    }

    [Fact]
    public async Task Takes_nobody_for_somebody_of_the_same_name()
    {
        var patient = await Service.Patient();
        await Mother();
        await Service.Someone(Role.Proxy, "Jo Ashworth-Lee");
        await Service.Someone(Role.Nurse, "Jo Ashworth (nurse)");
        var page = await Open(ProxiesPage.Link(patient.Id), Role.Coordinator);

        var offered = await page.Submit([("name", "ashworth jo"), .. Terms]);
        var unknown = await page.Submit([("name", "Nobody Here"), .. Terms]);

        Assert.Equal("Select the person", offered.Error("person"));
        Assert.Equal(["Jo Ashworth", "Jo Ashworth-Lee"], offered.Html.QuerySelectorAll(".nhsuk-radios__label").Select(l => l.TextContent.Trim()));
        Assert.Equal("mother", offered.Value("relation"));
        Assert.Equal("Nobody of this name has an account for parents and carers. Check the name, or ask an administrator", unknown.Error("name"));
        Assert.Equal(0, await Service.Use(db => db.Set<ProxyFor>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Somebody_who_is_no_proxy_cannot_be_made_one_by_their_id()
    {
        var patient = await Service.Patient();
        await Mother();
        var nurse = await Service.Someone(Role.Nurse);

        var answer = await (await Open(ProxiesPage.Link(patient.Id), Role.Coordinator)).Submit([("name", "Jo Ashworth"), ("person", nurse.Id.ToString()), .. Terms]);

        Assert.Equal("Select the person", answer.Error("person"));
    }

    [Fact]
    public async Task Nobody_is_added_twice_and_may_come_back_after_the_end()
    {
        var patient = await Service.Patient();
        var added = await Add(patient.Id);

        var twice = await Add(patient.Id);
        await added.SubmitTo(ProxiesPage.EndLink(patient.Id, (await TheProxy()).Id));
        await Add(patient.Id);

        Assert.Equal("This person acts for the patient already", twice.Error("person"));
        Assert.Equal(200, (await AsMother(patient.Id)).Status);
        Assert.Equal(2, await Service.Use(db => db.Set<ProxyFor>().CountAsync(Ct)));
    }

    [Fact]
    public async Task It_is_ended_once_and_stays_in_the_record_with_its_history()
    {
        var patient = await Service.Patient();
        var page = await Add(patient.Id);
        var proxy = await TheProxy();
        await page.SubmitTo(ProxiesPage.EndLink(patient.Id, proxy.Id));

        var again = await page.SubmitTo(ProxiesPage.EndLink(patient.Id, proxy.Id));

        Assert.Equal(409, again.Status);
        var history = await Service.Use(db => db.Set<HistoryRow>().Where(h => h.RowId == proxy.Id.Value).OrderBy(h => h.RowVersion).Select(h => h.Why).ToListAsync(Ct));
        Assert.Equal(["may act for the patient", "may no longer act for the patient"], history);
    }

    private Task<Person> Mother() => Service.Someone(Role.Proxy, "Jo Ashworth");

    private async Task<BrowserPage> AsMother(PatientId patient)
    {
        await Mother();
        return await Open(MyDetailsPage.LinkFor(patient), Role.Proxy, "Jo Ashworth");
    }

    /// <summary>Adds the mother, first by name, then selected.</summary>
    private async Task<BrowserPage> Add(PatientId patient, params (string, string?)[] also)
    {
        var mother = await Mother();
        var found = await (await Open(ProxiesPage.Link(patient), Role.Coordinator)).SubmitTo(ProxiesPage.Link(patient), [("name", "Jo Ashworth"), .. Terms, .. also]);
        return await found.SubmitTo(ProxiesPage.Link(patient), ("person", mother.Id.ToString()));
    }

    private Task<ProxyFor> TheProxy() => Service.Use(db => db.Set<ProxyFor>().SingleAsync(Ct));
}
