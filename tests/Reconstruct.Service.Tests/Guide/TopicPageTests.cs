using Reconstruct.Core.Guides;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Guide.Topics;

namespace Reconstruct.Service.Tests.Guide;

public sealed class TopicPageTests : PageTests
{
    [Theory]
    [InlineData(GuideKind.Technique)]
    [InlineData(GuideKind.Condition)]
    public async Task Lists_every_page_of_a_kind_once_and_every_one_opens(GuideKind kind)
    {
        var list = await Open(TopicListPage.Address(kind));

        var links = list.Html.QuerySelectorAll($"main a[href^='{TopicListPage.Address(kind)}/']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(GuideFiles.Book.Of(kind).Select(TopicPage.Link), links);
        foreach (var link in links) Assert.Equal(200, (await Open(link)).Status);
    }

    [Fact]
    [Trait("Hazard", "HAZ-094")]
    public async Task Every_page_says_that_it_is_not_advice_and_no_promise_and_who_has_reviewed_it()
    {
        foreach (var topic in GuideFiles.Book.Topics)
        {
            var page = await Open(TopicPage.Link(topic));

            Assert.Equal(topic.Title, page.Title);
            Assert.Contains("it is not advice for you", page.Words, StringComparison.Ordinal);
            Assert.Contains("They are not a promise or a forecast for you", page.Words, StringComparison.Ordinal);
            Assert.Contains(topic.ReviewedBy is null ? "Not yet reviewed by a clinician" : $"Reviewed by {topic.ReviewedBy}", page.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Hazard", "HAZ-094")]
    public async Task Every_number_stands_with_those_it_was_measured_on_its_interval_and_its_source()
    {
        foreach (var topic in GuideFiles.Book.Topics)
        {
            var page = await Open(TopicPage.Link(topic));
            var items = page.Html.QuerySelectorAll("main li").ToList();

            Assert.All(topic.Statements.Where(s => s.HasNumber), statement =>
            {
                var item = items.First(i => i.TextContent.Contains(statement.Text, StringComparison.Ordinal));
                Assert.Contains($"Who this is about: {statement.Who}. Range: {statement.Interval}.", item.TextContent, StringComparison.Ordinal);
                var source = item.QuerySelector("a[href^='#source-']")!.GetAttribute("href")!;
                Assert.Contains(statement.Source!.Citation, page.Html.QuerySelector(source)!.TextContent, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    [Trait("Hazard", "HAZ-094")]
    public async Task The_days_of_a_step_stand_below_its_heading_with_their_source_and_the_team_comes_first()
    {
        foreach (var topic in GuideFiles.Book.Topics)
        {
            var page = await Open(TopicPage.Link(topic));

            Assert.All(topic.Recovery.Where(s => s.Days is not null), step =>
            {
                var days = page.Html.QuerySelectorAll("main h3").First(h => h.TextContent == step.When).NextElementSibling!;
                Assert.Equal(step.Days!.Label, days.QuerySelector("strong")!.TextContent);
                var source = days.QuerySelector("a[href^='#source-']")!.GetAttribute("href")!;
                Assert.Contains(step.Days.Source.Citation, page.Html.QuerySelector(source)!.TextContent, StringComparison.Ordinal);
                Assert.Contains("Read on 23 November 2026", page.Html.QuerySelector(source)!.TextContent, StringComparison.Ordinal);
            });
            Assert.Equal(topic.Recovery.Any(s => s.Days is not null), page.Words.Contains(TopicDaysNotice.YourTeam, StringComparison.Ordinal));
            Assert.Equal(topic.Recovery.Any(s => s.Days is not null), page.Words.Contains(TopicDaysNotice.NeverWait, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_skin_graft_is_shown_day_by_day()
    {
        var page = await Open("/techniques/skin-graft");

        var heading = page.Html.QuerySelectorAll("main h3").Single(h => h.TextContent == "When the donor site heals");
        Assert.StartsWith("Days 10 to 14", heading.NextElementSibling!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("caring for your full thickness skin graft, A-663, December 2024 (part of the leaflet)", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_can_go_wrong_and_when_to_get_help_on_every_page()
    {
        foreach (var topic in GuideFiles.Book.Topics)
        {
            var page = await Open(TopicPage.Link(topic));

            Assert.All(GuideFiles.Book.Emergency.Concat(GuideFiles.Book.HelpNow).Concat(topic.Risks).Concat(topic.HelpNow).Concat(topic.Emergency),
                statement => Assert.Contains(statement.Text, page.Words, StringComparison.Ordinal));
            Assert.Contains("Call 999 if", page.Words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_risks_of_every_operation_stand_on_every_page_but_those_of_what_is_no_operation()
    {
        foreach (var topic in GuideFiles.Book.Topics)
        {
            var page = await Open(TopicPage.Link(topic));

            Assert.Equal(topic.IsOperation, page.Words.Contains("After any operation", StringComparison.Ordinal));
            Assert.All(GuideFiles.Book.GeneralRisks.Concat(GuideFiles.Book.RiskDrivers), risk => Assert.Equal(topic.IsOperation, page.Html.QuerySelectorAll("main li").Any(li => li.TextContent.Contains(risk.Text, StringComparison.Ordinal))));
        }
    }

    [Fact]
    public async Task Every_link_on_a_page_leads_somewhere()
    {
        foreach (var topic in GuideFiles.Book.Topics)
        {
            var page = await Open(TopicPage.Link(topic));
            var links = page.Html.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Distinct().ToList();

            Assert.Contains(TopicPage.Funding, links);
            Assert.Contains(TopicPage.Surgeons, links);
            Assert.All(topic.Calculators, id => Assert.Contains(CalculatorPage.Link(id), links));
            Assert.All(GuideFiles.Book.Related(topic), other => Assert.Contains(TopicPage.Link(other), links));
            Assert.All(links.Where(l => l.StartsWith('#')), l => Assert.NotNull(page.Html.QuerySelector(l)));
        }
        foreach (var address in new[] { TopicPage.Funding, TopicPage.Surgeons }) Assert.Equal(200, (await Open(address)).Status);
    }

    [Fact]
    public async Task A_drawing_has_its_description_beside_it()
    {
        var page = await Open("/techniques/flap-surgery");

        var figure = page.Html.QuerySelector("main figure")!;
        Assert.NotNull(figure.QuerySelector("svg[role='img'] title"));
        Assert.Contains(GuidePictures.Find("flap")!.Description, figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/techniques/burns")]
    [InlineData("/conditions/skin-graft")]
    [InlineData("/techniques/nothing")]
    public async Task A_page_that_is_not_there_is_not_found(string address)
    {
        Assert.Equal(404, (await Open(address)).Status);
    }

    [Fact]
    public async Task The_start_page_has_both_doors()
    {
        var page = await Open("/");

        Assert.NotNull(page.Html.QuerySelector($"main a[href='{TopicListPage.Techniques}']"));
        Assert.NotNull(page.Html.QuerySelector($"main a[href='{TopicListPage.Conditions}']"));
    }

    [Fact]
    public void A_folder_with_a_fault_stops_the_start_and_says_where()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => GuideFiles.Read(Path.Combine(AppContext.BaseDirectory, "no-such-folder")));

        Assert.Contains("guide.json", fault.Message, StringComparison.Ordinal);
    }
}
