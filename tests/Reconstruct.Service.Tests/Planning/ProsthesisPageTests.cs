using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Planning.Prostheses;
using Reconstruct.Service.Tests.Pathways;

namespace Reconstruct.Service.Tests.Planning;

public sealed class ProsthesisPageTests : PageTests
{
    [Fact]
    public async Task Asks_for_one_and_fills_nothing_in()
    {
        var (_, _, page) = await Asked();

        Assert.Contains("Nothing is set", page.Words, StringComparison.Ordinal);
        Assert.Contains("Device Not recorded", page.Words, StringComparison.Ordinal);
        Assert.Contains("At one trust a temporary eye is fitted 3 to 6 weeks", page.Words, StringComparison.Ordinal);
        Assert.Equal("", page.Value("nextOn.day") ?? "");
    }

    [Fact]
    public async Task A_kind_without_published_times_shows_none()
    {
        var (_, _, page) = await Asked("Ear");

        Assert.DoesNotContain("weeks", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-099")]
    public async Task A_label_that_cannot_be_read_is_refused_and_one_that_is_past_its_day_warns()
    {
        var (id, _, page) = await Asked();

        var refused = await page.SubmitTo(ProsthesisPage.DeviceLink(id), ("label", "(01)05012345678901"));
        var read = await refused.SubmitTo(ProsthesisPage.DeviceLink(id), ("label", "(01)05012345678900(17)260302(10)A1"));

        Assert.StartsWith("The check digit", refused.Error("label"), StringComparison.Ordinal);
        Assert.Equal("(01)05012345678901", refused.Value("label"));
        Assert.Contains("Item 05012345678900", read.Words, StringComparison.Ordinal);
        Assert.Contains("Past its last day of use", read.Words, StringComparison.Ordinal);
        Assert.Contains("Serial number The label does not say", read.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_for_replacing_counts_from_the_last_fitting_and_stands_on_the_list()
    {
        var (id, _, page) = await Asked();

        var missing = await page.SubmitTo(ProsthesisPage.ReplaceLink(id), ("replaceMonths", "0"));
        var unfitted = await missing.SubmitTo(ProsthesisPage.ReplaceLink(id), ("replaceMonths", "24"), ("replaceWhy", "As the maker says"));
        var fitted = await unfitted.SubmitTo(ProsthesisPage.VisitLink(id), ("visit", "Fit"), ("words", "Fitted"), ("on.day", "30"), ("on.month", "3"), ("on.year", "2024"));
        var list = await page.Browser.Open(WorklistPage.Address);
        var replaced = await fitted.SubmitTo(ProsthesisPage.VisitLink(id), ("visit", "Replacement"), ("words", "A new one"));

        Assert.Equal(["Enter why it is replaced that often", "Enter a whole number of months, 1 to 240"], missing.Errors);
        Assert.Contains("Replaced Every 24 months from its fitting, which is not on record: As the maker says", unfitted.Words, StringComparison.Ordinal);
        Assert.Contains("Replaced Every 24 months, by 30 March 2026", fitted.Words, StringComparison.Ordinal);
        Assert.Contains("Replace it, by the rule that was set", list.Words, StringComparison.Ordinal);
        Assert.Contains("Replaced Every 24 months, by 3 March 2028", replaced.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Replace it, by the rule that was set", (await page.Browser.Open(WorklistPage.Address)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_added_to_and_never_changed()
    {
        var (id, _, page) = await Asked();

        var missing = await page.SubmitTo(ProsthesisPage.VisitLink(id));
        var first = await page.SubmitTo(ProsthesisPage.VisitLink(id), ("visit", "Casting"), ("words", "Impression of the socket"));
        var second = await first.SubmitTo(ProsthesisPage.VisitLink(id), ("visit", "Adjustment"), ("words", "Edge smoothed"));
        var stale = await first.SubmitTo(ProsthesisPage.VisitLink(id), ("visit", "Fit"), ("words", "Fitted"));

        Assert.Equal(["Select what was done", "Enter what was done in words"], missing.Errors);
        Assert.Equal(2, second.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Impression of the socket", second.Words, StringComparison.Ordinal);
        Assert.Equal(409, stale.Status);
        Assert.Equal(2, (await Service.Use(db => db.Entries(id, CancellationToken.None))).Count);
    }

    [Fact]
    public async Task What_is_next_needs_a_reason_comes_onto_the_list_and_goes_when_it_ends()
    {
        var (id, pathway, page) = await Asked();
        (string, string?)[] day = [("next", "Review"), ("nextOn.day", "20"), ("nextOn.month", "3"), ("nextOn.year", "2026")];

        var without = await page.SubmitTo(ProsthesisPage.NextLink(id), day);
        var set = await without.SubmitTo(ProsthesisPage.NextLink(id), [.. day, ("nextWhy", "The socket is settling")]);
        var list = await set.Browser.Open(WorklistPage.Address);
        var beside = await set.Browser.Open(PathwayPage.Link(pathway));
        var ended = await set.SubmitTo(ProsthesisPage.EndLink(id), ("endWhy", "Followed by the eye service"));
        var after = await ended.Browser.Open(WorklistPage.Address);

        Assert.Equal("Enter why it is then", without.Error("nextWhy"));
        Assert.Contains("Review by 20 March 2026: The socket is settling", set.Words, StringComparison.Ordinal);
        Assert.Contains("20 March 2026, 23:59", list.Words, StringComparison.Ordinal);
        Assert.Contains("Prosthesis: Eye, left", beside.Words, StringComparison.Ordinal);
        Assert.Contains("Followed by the eye service", ended.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("20 March 2026, 23:59", after.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Review", 10, true)] // early
    [InlineData("Review", 20, true)]
    [InlineData("Review", 24, true)]
    [InlineData("Adjustment", 20, false)] // something else was done
    [InlineData("Review", 2, false)] // before it was planned
    [InlineData("Review", 3, false)] // the visit at which the next one was set
    public async Task The_visit_that_was_planned_takes_it_off_the_lists_and_then_nothing_is_set(string visit, int day, bool met)
    {
        var (id, _, page) = await Asked();
        await page.SubmitTo(ProsthesisPage.NextLink(id), ("next", "Review"), ("nextOn.day", "20"), ("nextOn.month", "3"), ("nextOn.year", "2026"), ("nextWhy", "The socket is settling"));
        Service.Time.SetUtcNow(new(2026, 3, 25, 10, 0, 0, TimeSpan.Zero));

        var done = await (await Open(ProsthesisPage.Link(id), Role.Surgeon)).SubmitTo(ProsthesisPage.VisitLink(id), ("visit", visit), ("words", "Seen"), ("on.day", $"{day}"), ("on.month", "3"), ("on.year", "2026"));
        var late = await Open(StalledPage.Address, Role.Governance);

        Assert.Equal(200, done.Status);
        Assert.Equal(met, done.Words.Contains("Next Nothing is set", StringComparison.Ordinal));
        Assert.Equal(!met, late.Words.Contains("20 March 2026", StringComparison.Ordinal));
        Assert.Contains("Next: Review by 20 March 2026. The socket is settling", done.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_for_the_day_on_which_it_is_made_is_met_on_that_day()
    {
        var (id, _, page) = await Asked();
        var set = await page.SubmitTo(ProsthesisPage.NextLink(id), ("next", "Fit"), ("nextOn.day", "3"), ("nextOn.month", "3"), ("nextOn.year", "2026"), ("nextWhy", "It is here"));

        var done = await set.SubmitTo(ProsthesisPage.VisitLink(id), ("visit", "Fit"), ("words", "Fitted"));

        Assert.Contains("Next Nothing is set", done.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Past_its_day_it_is_on_everyones_list_of_what_is_late_without_saying_what_it_is()
    {
        var (id, _, page) = await Asked();
        await page.SubmitTo(ProsthesisPage.NextLink(id), ("next", "Fit"), ("nextOn.day", "4"), ("nextOn.month", "3"), ("nextOn.year", "2026"), ("nextWhy", "As agreed"));
        Service.Time.SetUtcNow(new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero));

        var late = await Open(StalledPage.Address, Role.Governance);

        Assert.Contains("Prosthesis", late.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Eye, left", late.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_opens_them()
    {
        var (id, pathway, _) = await Asked();

        Assert.Equal(403, (await Open(ProsthesesPage.Link(pathway), Role.Coordinator)).Status);
        Assert.Equal("You are not in this patient's care team", (await Open(ProsthesisPage.Link(id), Role.Nurse)).Title);
        Assert.Equal(404, (await Open(ProsthesisPage.Link(new(Guid.CreateVersion7())), Role.Surgeon)).Status);
    }

    private async Task<(ProsthesisId Id, PathwayId Pathway, BrowserPage Page)> Asked(string kind = "Eye")
    {
        var pathway = await Service.Refer();
        var page = await (await Open(ProsthesesPage.Link(pathway), Role.Surgeon)).Submit(("kind", kind), ("side", "Left"), ("why", "Lost to injury"));
        Assert.Equal(200, page.Status);
        return (new(Guid.Parse(page.Address.Split('/')[^1])), pathway, page);
    }
}
