using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.People;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Referrals.Form;

namespace Reconstruct.Service.Tests.Referrals.Form;

public sealed class PracticePageTests : PageTests
{
    [Fact]
    public async Task A_name_offers_the_practices_that_have_it_and_the_one_chosen_is_kept_with_its_code()
    {
        var page = await PracticeAsked();

        var offered = await page.Submit(("practice", "meadow"));
        Assert.Equal(["Y00001", "Y00002", PracticePage.None], offered.Html.QuerySelectorAll("input[type=radio]").Select(r => r.GetAttribute("value")));
        var next = await offered.Submit(("practice.choice", "Y00002"));

        Assert.EndsWith("/condition", next.Address, StringComparison.Ordinal);
        Assert.Equal("MEADOW VIEW, ZZ99 2AA (Y00002)", await Kept());
    }

    [Fact]
    public async Task Asks_again_when_none_was_chosen()
    {
        var offered = await (await PracticeAsked()).Submit(("practice", "meadow"));

        var again = await offered.Submit();

        Assert.Equal((422, "Select the GP practice"), (again.Status, again.Error("practice.choice")));
        Assert.Null(await Kept());
    }

    [Theory]
    [InlineData("y00001", "MEADOW HOUSE, ZZ99 1AA (Y00001)")]
    [InlineData("A practice abroad", "A practice abroad")]
    public async Task A_code_needs_no_choice_and_what_is_in_no_list_is_kept_as_typed(string typed, string kept)
    {
        var next = await (await PracticeAsked()).Submit(("practice", typed));

        Assert.EndsWith("/condition", next.Address, StringComparison.Ordinal);
        Assert.Equal(kept, await Kept());
    }

    [Fact]
    public async Task None_of_these_keeps_what_was_typed()
    {
        var offered = await (await PracticeAsked()).Submit(("practice", "meadow"));

        await offered.Submit(("practice.choice", PracticePage.None));

        Assert.Equal("meadow", await Kept());
    }

    private async Task<BrowserPage> PracticeAsked()
    {
        await Service.Use(async db =>
        {
            db.AddRange(
                Practice.Of(new("Y00001", "MEADOW HOUSE", "ZZ99 1AA", PracticeStatus.Active, null, null, "Y00", "QZZ", "00A", PracticeRow.GpPracticeSetting)),
                Practice.Of(new("Y00002", "MEADOW VIEW", "ZZ99 2AA", PracticeStatus.Active, null, null, "Y00", "QZZ", "00A", PracticeRow.GpPracticeSetting)),
                Practice.Of(new("Y00003", "HILL HOUSE", "ZZ99 3AA", PracticeStatus.Active, null, null, "Y00", "QZZ", "00A", PracticeRow.GpPracticeSetting)));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        var browser = await Service.Browser(Role.Referrer);
        return await browser.Open((await browser.Begin()).Address.Replace("condition", "practice", StringComparison.Ordinal));
    }

    private Task<string?> Kept() => Service.Use(async db => (await db.Set<ReferralDraft>().SingleAsync()).Read()["practice"] is { Length: > 0 } kept ? kept : null);
}
