using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Form;

namespace Reconstruct.Service.Tests.Referrals.Form;

public sealed class DraftTests : PageTests
{
    [Fact]
    public async Task A_draft_goes_on_in_another_browser()
    {
        var page = await (await (await Service.Browser(Role.Referrer)).Begin()).Answer(("condition", "injury"));
        Assert.Equal("What is injured?", page.Title);

        var phone = await Service.Browser(Role.Referrer);
        var drafts = await phone.Open("/referrals/drafts");
        var resumed = await phone.Open(drafts.Html.QuerySelector("main td a")!.GetAttribute("href")!);

        Assert.Equal("What is injured?", resumed.Title);
        var back = await phone.Open(resumed.Html.QuerySelector(".nhsuk-back-link")!.GetAttribute("href")!);
        Assert.Equal("injury", back.Value("condition"));
    }

    [Fact]
    public async Task A_stale_page_is_refused_with_what_was_typed_and_can_then_be_saved()
    {
        var first = await (await Service.Browser(Role.Referrer)).ToThePhotographs();
        var details = first.Address.Replace("photographs", "details", StringComparison.Ordinal);
        var stale = await first.Browser.Open(details);
        await (await (await Service.Browser(Role.Referrer)).Open(details)).Answer(("details", "Saved on the phone"));

        var refused = await stale.Submit(("details", "Typed on the desk"));

        Assert.Equal(409, refused.Status);
        Assert.Equal("Typed on the desk", refused.Value("details"));
        Assert.Contains("Someone changed this draft since you opened it", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("saved since you opened this page: Saved on the phone", refused.Words, StringComparison.Ordinal);

        var saved = await refused.Submit();
        Assert.Equal("Photographs", saved.Title);
        Assert.Equal("Typed on the desk", (await first.Browser.Open(details)).Value("details"));
    }

    [Fact]
    public async Task Discarding_keeps_the_row_and_takes_it_off_the_list()
    {
        var browser = await Service.Browser(Role.Referrer);
        var page = await (await browser.Begin()).Answer(("condition", "injury"));
        var discard = await browser.Open(page.Address.Replace("injury-kind", "discard", StringComparison.Ordinal));

        var drafts = await discard.Submit();

        Assert.Contains("You have no drafts", drafts.Words, StringComparison.Ordinal);
        Assert.Equal(404, (await browser.Open(page.Address)).Status);
        var row = await Service.Use(db => db.Set<ReferralDraft>().SingleAsync());
        Assert.Equal((DraftEnding.Discarded, "injury"), (row.Ending, row.Read()["condition"]));
        Assert.Equal(3, await Service.Use(db => db.Set<HistoryRow>().CountAsync(h => h.ChainId == row.Id.Value)));
    }

    [Fact]
    public async Task A_draft_is_nobody_elses()
    {
        var page = await (await Service.Browser(Role.Referrer)).Begin();

        var other = await Service.Browser(Role.Referrer, "Another referrer");

        Assert.Equal(404, (await other.Open(page.Address)).Status);
        Assert.Contains("You have no drafts", (await other.Open("/referrals/drafts")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_form_stores_nothing()
    {
        await Open("/referrals/new", Role.Referrer);

        Assert.Equal(0, await Service.Use(db => db.Set<ReferralDraft>().CountAsync()));
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once_and_each_links_to_its_page()
    {
        var browser = await Service.Browser(Role.Referrer);
        var first = await browser.Begin();
        var check = await browser.Open(first.Address.Replace("condition", "check", StringComparison.Ordinal));
        Assert.Empty(check.Errors);

        var refused = await check.Submit();

        Assert.Equal(422, refused.Status);
        Assert.Equal(
            ["Select what the referral is about", "Select what surgery should do", "Select how urgent you think it is", "Enter the patient's first name",
                "Enter the patient's last name", "Enter the patient's date of birth", "Enter what the consultant should know"],
            refused.Errors);
        foreach (var link in refused.Html.QuerySelectorAll(".nhsuk-error-summary a"))
        {
            var target = refused.Html.QuerySelector($"main [id='{link.GetAttribute("href")![1..]}']")!;
            Assert.Equal(200, (await browser.Open(target.GetAttribute("href")!)).Status);
        }
        Assert.Equal(0, await Service.Use(db => db.Set<Referral>().CountAsync()));
    }

    [Fact]
    public async Task Going_back_and_changing_an_answer_asks_what_follows_from_it()
    {
        var browser = await Service.Browser(Role.Referrer);
        var check = await browser.ToTheCheck();
        var condition = await browser.Open(check.Address.Replace("check", "condition", StringComparison.Ordinal));

        var asked = await condition.Answer(("condition", "injury"));
        Assert.Equal("What is injured?", asked.Title);
        asked = await asked.Answer(("injury-kind", "face"));
        asked = await asked.Answer(("open-fracture", "no"));

        Assert.Equal("Check your answers before sending the referral", asked.Title);
        Assert.Equal("An injury", asked.Fact("What is the referral about?"));
        Assert.Null(asked.Fact("What is it?"));
    }

    [Fact]
    public async Task A_wrong_answer_is_shown_back_and_not_saved()
    {
        var browser = await Service.Browser(Role.Referrer);
        var first = await browser.ToThePhotographs();
        var page = await browser.Open(first.Address.Replace("photographs", "birth-date", StringComparison.Ordinal));

        var refused = await page.Submit(("birth-date.day", "31"), ("birth-date.month", "2"), ("birth-date.year", "1990"));

        Assert.Equal((422, "Date of birth must be a real date", "31"), (refused.Status, refused.Error("birth-date"), refused.Value("birth-date.day")));
        Assert.Equal("29", (await browser.Open(page.Address)).Value("birth-date.day"));
    }

    [Fact]
    public async Task A_page_that_is_not_asked_is_not_there()
    {
        var browser = await Service.Browser(Role.Referrer);
        var first = await browser.Begin();

        Assert.Equal(404, (await browser.Open(first.Address.Replace("condition", "burn-percent", StringComparison.Ordinal))).Status);
        Assert.Equal(404, (await browser.Open(first.Address.Replace("condition", "no-such-page", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task A_cosmetic_answer_says_so_and_stops_nobody()
    {
        var browser = await Service.Browser(Role.Referrer);
        var page = await (await (await browser.Begin()).Answer(("condition", "other"))).Answer(("other-kind", "eyelid"));

        var says = await page.Submit(("purpose", "look"));

        Assert.Contains("This looks cosmetic Only a change to a look that the patient would prefer is asked for.", says.Words, StringComparison.Ordinal);
        Assert.Equal("How urgent do you think it is?", (await says.ReadOn()).Title);
    }

    [Theory]
    [InlineData("blood-supply", "Hand injury with poor blood supply")]
    [InlineData("not-known", "Whether the blood supply to the hand is good")]
    public async Task A_hand_that_may_lack_blood_is_acted_on_at_once(string sign, string words)
    {
        var browser = await Service.Browser(Role.Referrer);
        var page = await (await (await browser.Begin()).Answer(("condition", "injury"))).Answer(("injury-kind", "hand"));
        page = await page.Answer(("open-fracture", "no"));

        var now = await page.Submit(("hand-signs", sign));

        Assert.EndsWith("/findings", now.Address, StringComparison.Ordinal);
        Assert.Contains(words, now.Words, StringComparison.Ordinal);
    }
}
