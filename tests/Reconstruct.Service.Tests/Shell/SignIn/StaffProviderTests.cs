using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Tests.Shell.SignIn;

public sealed class StaffProviderTests : ProviderTests
{
    protected override string Who => "staff";

    [Fact]
    [Trait("Hazard", "HAZ-004")]
    public async Task Lets_staff_in_with_their_own_roles_and_no_other()
    {
        await Provisioned("s-1", Role.Administrator);
        Provider.Identity = new() { ["sub"] = "s-1", ["name"] = "Name there", ["roles"] = "Surgeon" };
        var browser = await Service.Browser();

        var page = await SignIn(browser, PeoplePage.Address);

        Assert.Equal("Test Person", Name(page));
        Assert.Equal(200, page.Status);
        Assert.Equal(PeoplePage.Address, page.Address);
        Assert.Equal([nameof(Role.Administrator)], await Service.Use(db => (from held in db.UserRoles join role in db.Roles on held.RoleId equals role.Id select role.Name).ToListAsync(Ct)));
    }

    [Fact]
    public async Task Turns_away_staff_without_an_account_and_makes_none()
    {
        Provider.Identity = new() { ["sub"] = "nobody" };
        var browser = await Service.Browser();

        var page = await SignIn(browser);

        Assert.Equal(403, page.Status);
        Assert.Contains("ask your administrator for an account", page.Words, StringComparison.Ordinal);
        Assert.Null(Name(await browser.Open("/")));
        Assert.Equal(0, await Accounts());
    }

    [Fact]
    public async Task Turns_away_an_account_without_a_role()
    {
        await Provisioned("s-1");
        Provider.Identity = new() { ["sub"] = "s-1" };

        var page = await SignIn(await Service.Browser());

        Assert.Equal(403, page.Status);
    }

    [Fact]
    public async Task Does_not_take_another_claim_for_the_subject()
    {
        await Provisioned("s-1", Role.Surgeon);
        Provider.Identity = new() { ["sub"] = "s-2", ["nhsid_useruid"] = "s-1", ["name"] = "s-1" };

        var page = await SignIn(await Service.Browser());

        Assert.Equal(403, page.Status);
    }

    [Theory]
    [InlineData(ProviderFault.TamperedClaim)]
    [InlineData(ProviderFault.UnknownKey)]
    [InlineData(ProviderFault.Unsigned)]
    [InlineData(ProviderFault.OtherNonce)]
    [InlineData(ProviderFault.OtherAudience)]
    [InlineData(ProviderFault.OtherIssuer)]
    [InlineData(ProviderFault.Expired)]
    [InlineData(ProviderFault.UserInformationOfSomebodyElse)]
    [InlineData(ProviderFault.ErrorInPlaceOfCode)]
    [InlineData(ProviderFault.NoTokens)]
    [Trait("Hazard", "HAZ-004")]
    public async Task Refuses_an_answer_that_does_not_hold(ProviderFault fault)
    {
        await Provisioned("s-1", Role.Surgeon);
        await Provisioned("xs-1", Role.Governance);
        Provider.Identity = new() { ["sub"] = "s-1" };
        Provider.Fault = fault;
        var browser = await Service.Browser();

        var page = await SignIn(browser);

        Assert.Contains("The sign-in did not complete. Try again", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("the person said no", page.Text, StringComparison.Ordinal);
        Assert.Null(Name(await browser.Open("/")));
    }

    [Fact]
    public async Task Refuses_an_answer_with_another_state()
    {
        await Provisioned("s-1", Role.Surgeon);
        Provider.Identity = new() { ["sub"] = "s-1" };
        var browser = await Service.Browser();
        var answer = await Leave(browser);

        var page = await browser.Open(answer.Replace("state=", "state=A", StringComparison.Ordinal));

        Assert.Contains("The sign-in did not complete", page.Words, StringComparison.Ordinal);
        Assert.Null(Name(await browser.Open("/")));
    }

    [Fact]
    public async Task Refuses_an_answer_that_another_browser_asked_for()
    {
        await Provisioned("s-1", Role.Surgeon);
        Provider.Identity = new() { ["sub"] = "s-1" };
        var answer = await Leave(await Service.Browser());
        var victim = await Service.Browser();

        await victim.Open(answer);

        Assert.Null(Name(await victim.Open("/")));
        Assert.Equal(0, Provider.TokensGiven);
    }

    [Fact]
    public async Task Refuses_an_answer_that_was_used()
    {
        await Provisioned("s-1", Role.Surgeon);
        Provider.Identity = new() { ["sub"] = "s-1" };
        var browser = await Service.Browser();
        var answer = await Leave(browser);
        Assert.Equal("Test Person", Name(await browser.Open(answer)));
        await SignOut(browser);

        await browser.Open(answer);

        Assert.Null(Name(await browser.Open("/")));
        Assert.Equal(1, Provider.TokensGiven);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/x\\..\\evil")]
    [InlineData("https://evil.example")]
    [InlineData("evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    public async Task Goes_home_in_place_of_elsewhere(string back)
    {
        await Provisioned("s-1", Role.Administrator);
        Provider.Identity = new() { ["sub"] = "s-1" };
        var browser = await Service.Browser();

        var page = await SignIn(browser, back);

        Assert.Equal("/worklist", page.Address);
        Assert.Equal("Test Person", Name(page));
    }

    [Fact]
    public async Task Goes_where_the_person_wanted_to_go()
    {
        await Provisioned("s-1", Role.Administrator);
        Provider.Identity = new() { ["sub"] = "s-1" };
        var browser = await Service.Browser();
        var refused = await browser.SendOnce(new(HttpMethod.Get, PeoplePage.Address + "?a=b"));
        Assert.Equal("/sign-in?return=%2Fadmin%2Fpeople%3Fa%3Db", refused.Headers.Location!.PathAndQuery);

        var page = await SignIn(browser, PeoplePage.Address + "?a=b");

        Assert.Equal(PeoplePage.Address + "?a=b", page.Address);
    }

    [Fact]
    public async Task Leaves_no_way_in_by_choosing_a_person()
    {
        var person = await Service.Someone(Role.Surgeon);
        var browser = await Service.Browser();
        var page = await browser.Open("/sign-in");
        Assert.DoesNotContain(person.DisplayName, page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector("a[href='/sign-in/staff']"));
        var token = (await browser.Open("/sign-in")).Html.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";

        var answer = await browser.SendOnce(new(HttpMethod.Post, "/sign-in") { Content = new FormUrlEncodedContent([new("person", person.Id.ToString()), new("__RequestVerificationToken", token)]) });

        Assert.Contains((int)answer.StatusCode, new[] { 400, 404 });
        Assert.Null(Name(await browser.Open("/")));
    }

    [Fact]
    public async Task Knows_no_provider_that_is_not_set()
    {
        var page = await (await Service.Browser()).Open("/sign-in/patient");

        Assert.Equal(404, page.Status);
    }

    [Fact]
    public async Task Ends_a_session_a_minute_after_its_roles_were_taken_away()
    {
        var id = await Provisioned("s-1", Role.Administrator);
        Provider.Identity = new() { ["sub"] = "s-1" };
        var browser = await Service.Browser();
        Assert.Equal(200, (await SignIn(browser, PeoplePage.Address)).Status);
        await Service.Use(async db =>
        {
            var stamp = (await db.StaffMember(id, Ct))!.ConcurrencyStamp;
            Assert.True((await SavePerson.Change(db, id, stamp, Details("s-1"), Ct)).Ok);
        });

        Service.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Null(Name(await browser.Open("/")));
    }

    private static PersonDetails Details(string subject, params Role[] roles) =>
        PersonDetails.Make("Test Person", "Tester", null, subject, [.. roles.Select(r => r.ToString())], absent: false).Value;

    private Task<Guid> Provisioned(string subject, params Role[] roles) =>
        Service.Use(async db => (await SavePerson.Add(db, Details(subject, roles), Ct)).Value.Id);
}
