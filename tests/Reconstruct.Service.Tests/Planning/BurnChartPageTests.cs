using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Planning;
using Reconstruct.Service.Planning.BurnCharts;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Patients;
using SkiaSharp;

namespace Reconstruct.Service.Tests.Planning;

[Trait("Hazard", "HAZ-102")]
[Trait("Hazard", "HAZ-122")]
public sealed class BurnChartPageTests : PageTests
{
    private static readonly PatientDetails Child = PathwayScene.Omar with { BirthDate = new(2025, 1, 10) };

    private static readonly (string, string?)[] Yesterday = [("burnedOn.day", "2"), ("burnedOn.month", "3"), ("burnedOn.year", "2026")];

    [Fact]
    public async Task Begins_a_chart_in_the_column_for_the_childs_age_with_a_size_that_is_not_known()
    {
        var (_, page) = await Started();

        Assert.Contains("Column of the chart: 1 to 4 years, from the day of birth on record", page.Words, StringComparison.Ordinal);
        Assert.Contains("Not known: nothing is saved yet", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("0.0% ", page.Html.QuerySelector("#reckoned")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_painting_is_stored_with_the_size_that_the_service_reckons()
    {
        var (id, page) = await Started();

        var saved = await Save(page, id, Painting(("head-front", "deep-dermal", 1), ("trunk-front", "erythema", 1)));
        var row = await Row(id);

        Assert.Equal(200, saved.Status);
        Assert.Equal((8.5, 13.0), (row.TbsaPercent!.Value, row.ErythemaPercent!.Value));
        Assert.Contains("Burned body surface, without redness 8.5%", saved.Words, StringComparison.Ordinal);
        Assert.Contains("Redness only: not counted 13.0%", saved.Words, StringComparison.Ordinal);
        Assert.Contains("Head, front", saved.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("8.5", saved.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_from_the_browser_is_not_taken()
    {
        var (id, page) = await Started();

        var refused = await Save(page, id, Painting(("head-front", "deep-dermal", 1)).Replace("{\"version\"", "{\"tbsaPercent\":1,\"version\"", StringComparison.Ordinal));
        var beside = await page.SubmitTo(ChartPage.Link(id), ("painting", Painting(("head-front", "deep-dermal", 1))), ("tbsaPercent", "1"));

        Assert.Equal(422, refused.Status);
        Assert.Contains("$.tbsaPercent", refused.Error("painting"), StringComparison.Ordinal);
        Assert.Contains("Burned body surface, without redness 8.5%", beside.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "cannot be read as JSON")]
    [InlineData("{}", "'version' is missing")]
    public async Task A_painting_that_cannot_be_read_stores_nothing(string painting, string says)
    {
        var (id, page) = await Started();

        var refused = await Save(page, id, painting);

        Assert.Equal(422, refused.Status);
        Assert.Contains(says, refused.Error("painting"), StringComparison.Ordinal);
        Assert.Null((await Row(id)).SavedAt);
    }

    [Fact]
    public async Task Without_script_the_parts_are_entered_in_numbers_and_in_words()
    {
        var (id, page) = await Started();

        var saved = await page.SubmitTo(ChartPage.SharesLink(id), ("head-front.superficial-dermal", "half"), ("left-hand-back.full-thickness", "20"), ("left-hand-back.erythema", "80"));

        Assert.Equal(200, saved.Status);
        Assert.Equal(4.25 + 0.25, (await Row(id)).TbsaPercent!.Value, 9);
        Assert.Contains("Head, front Superficial dermal 50.0%, entered as a number 4.3% Yes", Flat(saved), StringComparison.Ordinal);
        Assert.Equal("50", saved.Value("head-front.superficial-dermal"));
    }

    [Fact]
    public async Task Changing_one_part_in_numbers_keeps_the_painting_of_the_others()
    {
        var (id, page) = await Started();
        var painted = await Save(page, id, Painting(("head-front", "deep-dermal", 1), ("trunk-front", "full-thickness", 3)));

        var saved = await painted.SubmitTo(ChartPage.SharesLink(id), ("head-front.deep-dermal", "25"));
        var stored = PaintingReader.Read((await Row(id)).Painting!, ChartQueries.Cells).Value;

        Assert.Equal(200, saved.Status);
        Assert.Equal("trunk-front", Assert.Single(stored.Painted).PartId);
        Assert.Equal(new TypedShare("head-front", BurnDepth.DeepDermal, 25), Assert.Single(stored.Typed));
    }

    [Fact]
    public async Task Names_every_number_that_is_wrong_and_keeps_what_was_typed()
    {
        var (id, page) = await Started();

        var refused = await page.SubmitTo(ChartPage.SharesLink(id), ("head-front.deep-dermal", "some"), ("neck-front.deep-dermal", "101"), ("trunk-front.deep-dermal", "60"), ("trunk-front.erythema", "60"));

        Assert.Equal(422, refused.Status);
        Assert.Equal(3, refused.Errors.Count);
        Assert.Equal("Head, front, deep dermal: enter 0 to 100, or leave it empty", refused.Errors[0]);
        Assert.Contains(refused.Errors, e => e.Contains("all depths together", StringComparison.Ordinal));
        Assert.Equal("some", refused.Value("head-front.deep-dermal"));
        Assert.Null((await Row(id)).SavedAt);
    }

    [Fact]
    public async Task Of_two_windows_the_second_is_asked_to_look_again_and_loses_nothing()
    {
        var (id, stale) = await Started();
        await Save(stale, id, Painting(("head-front", "deep-dermal", 1)));

        var refused = await Save(stale, id, Painting(("neck-front", "deep-dermal", 1)));

        Assert.Equal(409, refused.Status);
        Assert.Contains("neck-front", refused.Value("painting"), StringComparison.Ordinal);
        Assert.Contains("Burned body surface, without redness 8.5%", refused.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_chart_the_same_burn_each_on_their_own_and_see_how_far_apart_they_are()
    {
        var (id, page) = await Started();
        await Save(page, id, Painting(("head-front", "deep-dermal", 1)));
        var pathway = (await Row(id)).PathwayId;
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);

        var theirs = await Open(ChartPage.Link(id), Role.Nurse);
        var looked = await theirs.SubmitTo(ChartPage.LookLink(id));
        var second = await (await theirs.Browser.Open(BurnChartsPage.Link(pathway))).Submit(Yesterday);
        var saved = await Save(second, new(Guid.Parse(second.Address.Split('/')[^1])), Painting(("neck-front", "deep-dermal", 1), ("trunk-front", "deep-dermal", 1)));

        Assert.Null(looked.Html.QuerySelector("[data-painting]"));
        Assert.Contains("Test Surgeon 8.5% 5.5% 11.3%", Flat(saved), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_size_of_another_is_seen_only_after_saving_ones_own()
    {
        var (id, page) = await Started();
        await Save(page, id, Painting(("head-front", "deep-dermal", 1)));
        var pathway = (await Row(id)).PathwayId;
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);

        var list = await Open(BurnChartsPage.Link(pathway), Role.Nurse);
        var beside = await list.Browser.Open(PathwayPage.Link(pathway));
        var blind = await list.Browser.Open(ChartPage.Link(id));
        var picture = await list.Browser.Open(ChartPage.PngLink(id));
        var begun = await list.Submit(Yesterday);
        var stillBlind = await list.Browser.Open(ChartPage.Link(id));
        await Save(begun, new(Guid.Parse(begun.Address.Split('/')[^1])), Painting(("neck-front", "deep-dermal", 1)));
        var after = await list.Browser.Open(BurnChartsPage.Link(pathway));

        Assert.All(new[] { list, beside, blind, stillBlind }, p => Assert.DoesNotContain("8.5%", p.Words, StringComparison.Ordinal));
        Assert.Contains(ChartSight.Hidden, list.Words, StringComparison.Ordinal);
        Assert.Contains("You have not saved one of this burn", blind.Words, StringComparison.Ordinal);
        Assert.Equal(ChartPage.Link(id), picture.Address);
        Assert.Contains("8.5% of the body surface", after.Words, StringComparison.Ordinal);
        Assert.Equal(200, (await list.Browser.Open(ChartPage.SvgLink(id))).Status);
    }

    [Fact]
    public async Task Who_needs_the_size_without_charting_asks_for_it_and_the_record_says_so()
    {
        var (id, page) = await Started();
        await Save(page, id, Painting(("head-front", "deep-dermal", 1)));
        await Service.Seat((await Service.Pathway((await Row(id)).PathwayId)).PatientId, Role.Nurse);

        var looked = await (await Open(ChartPage.Link(id), Role.Nurse)).SubmitTo(ChartPage.LookLink(id));
        var log = await Service.Use(db => db.Set<AccessRow>().Select(a => a.Purpose).ToListAsync());

        Assert.Contains("Burned body surface, without redness 8.5%", looked.Words, StringComparison.Ordinal);
        Assert.Contains("To see the burn chart of another without one of their own", log);
    }

    [Fact]
    public async Task The_png_shows_what_is_painted_and_the_page_says_it_in_words()
    {
        var (id, page) = await Started();
        var saved = await Save(page, id, Painting(("head-front", "deep-dermal", 1)));

        var answer = (await page.Browser.Open(ChartPage.PngLink(id))).Answer;
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var pixels = Enumerable.Range(0, picture.Width * picture.Height).Select(i => picture.GetPixel(i % picture.Width, i / picture.Width)).ToHashSet();

        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(ChartPicture.Width, picture.Width);
        Assert.Contains(SKColor.Parse("#e88a7d"), Enumerable.Range(0, picture.Width).SelectMany(x => Enumerable.Range(0, picture.Height / 4).Select(y => picture.GetPixel(x, y)))); // of the head, far above the key
        Assert.Contains(SKColor.Parse("#4a2a22"), pixels); // the key has every depth
        Assert.Contains("Head, front: deep dermal 100.0% of it, 8.5% of the body", saved.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_that_was_entered_in_error_is_struck_counts_nowhere_and_cannot_be_changed()
    {
        var (id, page) = await Started();
        var saved = await Save(page, id, Painting(("head-front", "deep-dermal", 1)));
        var pathway = (await Row(id)).PathwayId;

        var without = await saved.SubmitTo(ChartPage.ErrorLink(id));
        var struck = await saved.SubmitTo(ChartPage.ErrorLink(id), ("reason", "Of another child"));
        var svg = await page.Browser.Open(ChartPage.SvgLink(id));
        var painting = PaintingReader.Read(Painting(("neck-front", "deep-dermal", 1)), ChartQueries.Cells).Value;
        var changed = await Service.Use(async db => await SaveBurnChart.Run(db, id, (await Row(id)).Version, painting, CancellationToken.None));
        await Service.Seat((await Service.Pathway(pathway)).PatientId, Role.Nurse);
        var second = await (await Open(BurnChartsPage.Link(pathway), Role.Nurse)).Submit(Yesterday);
        var theirs = await Save(second, new(Guid.Parse(second.Address.Split('/')[^1])), Painting(("neck-front", "deep-dermal", 1)));

        Assert.Equal("Enter why it was entered in error", without.Error("reason"));
        Assert.Contains("Entered in error: do not use it", struck.Words, StringComparison.Ordinal);
        Assert.Contains("Of another child", struck.Words, StringComparison.Ordinal);
        Assert.Null(struck.Html.QuerySelector("[data-painting]"));
        Assert.Contains(SetAside.Stamp, svg.Text, StringComparison.Ordinal);
        Assert.False(changed.Ok);
        Assert.Contains("Nobody else has saved a chart of a burn on this day", theirs.Words, StringComparison.Ordinal);
        Assert.Contains("Entered in error, said", (await page.Browser.Open(BurnChartsPage.Link(pathway))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_surgeon_or_whoever_made_it_can_say_that_a_chart_was_entered_in_error()
    {
        var (id, page) = await Started();
        await Save(page, id, Painting(("head-front", "deep-dermal", 1)));

        var refused = await Service.Use(async db => await SetAsideChart.Run(db, id, (await Row(id)).Version, "Wrong", CancellationToken.None));

        Assert.Equal(SaveBurnChart.AnotherCode, Assert.Single(refused.Refusals).Code);
        Assert.Null((await Row(id)).SetAsideAt);
    }

    [Fact]
    public async Task Nobody_changes_the_estimate_of_somebody_else()
    {
        var (id, _) = await Started();
        var painting = PaintingReader.Read(Painting(("neck-front", "deep-dermal", 1)), ChartQueries.Cells).Value;

        var refused = await Service.Use(db => SaveBurnChart.Run(db, id, 1, painting, CancellationToken.None));

        Assert.Equal(SaveBurnChart.AnotherCode, Assert.Single(refused.Refusals).Code);
    }

    [Fact]
    public async Task A_corrected_day_of_birth_is_said_and_the_next_save_reckons_anew()
    {
        var (id, page) = await Started();
        var saved = await Save(page, id, Painting(("head-front", "deep-dermal", 1)));
        await Service.Use(async db =>
        {
            var patient = (await db.Patient((await db.Pathway((await db.BurnChart(id, CancellationToken.None))!.PathwayId, CancellationToken.None))!.PatientId, CancellationToken.None))!;
            patient.BirthDate = new(2015, 1, 10);
            Assert.True((await db.Save(patient, "test", CancellationToken.None)).Ok);
        });

        var warned = await saved.Browser.Open(ChartPage.Link(id));
        var again = await Save(warned, id, Painting(("head-front", "deep-dermal", 1)));

        Assert.Contains("The day of birth has changed", warned.Words, StringComparison.Ordinal);
        Assert.Contains("Burned body surface, without redness 8.5%", warned.Words, StringComparison.Ordinal);
        Assert.Contains("Burned body surface, without redness 5.5%", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_day_of_birth_the_age_is_asked_for()
    {
        var page = await Open(BurnChartsPage.Link(await Service.Refer(PathwayScene.Omar with { BirthDate = null })), Role.Surgeon);

        var refused = await page.Submit(Yesterday);
        var started = await refused.Submit(("age", "From5To9"));

        Assert.StartsWith("The record has no day of birth", refused.Error("age"), StringComparison.Ordinal);
        Assert.Contains("5 to 9 years, chosen", started.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_column_is_that_of_the_record_which_stands_after_a_merge()
    {
        var pathway = await Service.Refer(Child);
        var survivor = await Service.Patient(p => p.BirthDate = new(2015, 1, 10));
        await Service.Use(async db =>
        {
            (await db.Patient((await db.Pathway(pathway, CancellationToken.None))!.PatientId, CancellationToken.None))!.MergedInto = survivor.Id;
            Assert.True((await db.Save(0, "test", CancellationToken.None)).Ok);
        });

        var page = await (await Open(BurnChartsPage.Link(pathway), Role.Surgeon)).Submit(Yesterday);

        Assert.Contains("Column of the chart: 10 to 14 years, from the day of birth on record", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("The day of birth has changed", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4", "Day of the burn must be today or in the past")]
    [InlineData(null, "Enter the day of the burn")]
    public async Task Refuses_a_burn_of_tomorrow_or_of_no_day(string? day, string says)
    {
        var page = await Open(BurnChartsPage.Link(await Service.Refer(Child)), Role.Surgeon);

        var refused = await page.Submit(("burnedOn.day", day ?? ""), ("burnedOn.month", day is null ? "" : "3"), ("burnedOn.year", day is null ? "" : "2026"));

        Assert.Equal(says, refused.Error("burnedOn"));
    }

    [Fact]
    public async Task The_picture_says_in_words_what_it_shows()
    {
        var (id, page) = await Started();
        await Save(page, id, Painting(("head-front", "deep-dermal", 1)));

        var svg = await page.Browser.Open(ChartPage.SvgLink(id));

        Assert.Equal("image/svg+xml", svg.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Head, front: deep dermal 100.0% of it, 8.5% of the body", svg.Text, StringComparison.Ordinal);
        Assert.Contains("data-depth=\"deep-dermal\" d=\"M", svg.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_what_it_cannot_do_where_to_enter_the_size_and_puts_no_number_in_an_address()
    {
        var (id, page) = await Started();
        var saved = await Save(page, id, Painting(("head-front", "deep-dermal", 1)));

        Assert.Contains("nobody's own", saved.Words, StringComparison.Ordinal);
        Assert.Contains("Painted outline (Mersey Burns)", saved.Words, StringComparison.Ordinal);
        Assert.Contains(saved.Html.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/calculators/burn-fluids");
        Assert.Contains(saved.Html.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/calculators/burn-referral");
        Assert.DoesNotContain(saved.Html.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.Contains('?', StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_pathway_shows_it_and_only_its_care_team_opens_it()
    {
        var (id, page) = await Started();
        await Save(page, id, Painting(("head-front", "deep-dermal", 1)));

        var pathway = await page.Browser.Open(PathwayPage.Link((await Row(id)).PathwayId));
        var nurse = await Open(ChartPage.Link(id), Role.Nurse);

        Assert.Contains("Burn chart: burn on 2 March 2026", pathway.Words, StringComparison.Ordinal);
        Assert.Equal("You are not in this patient's care team", nurse.Title);
        Assert.Equal(403, (await Open(ChartPage.Link(id), Role.Coordinator)).Status);
        Assert.Equal(404, (await Open(ChartPage.Link(new(Guid.CreateVersion7())), Role.Nurse)).Status);
    }

    private async Task<(BurnChartId Id, BrowserPage Page)> Started()
    {
        var page = await (await Open(BurnChartsPage.Link(await Service.Refer(Child)), Role.Surgeon)).Submit(Yesterday);
        Assert.Equal(200, page.Status);
        return (new(Guid.Parse(page.Address.Split('/')[^1])), page);
    }

    private static Task<BrowserPage> Save(BrowserPage page, BurnChartId id, string painting) => page.SubmitTo(ChartPage.Link(id), ("painting", painting));

    private Task<BurnChart> Row(BurnChartId id) => Service.Use(async db => (await db.BurnChart(id, CancellationToken.None))!);

    private static string Flat(BrowserPage page) =>
        string.Join(" | ", page.Html.QuerySelectorAll("main tbody tr").Select(r => string.Join(' ', r.QuerySelectorAll("th,td").Select(c => string.Concat(c.ChildNodes.Where(n => n is not AngleSharp.Dom.IElement { ClassName: "nhsuk-table-responsive__heading" or "nhsuk-table__heading" }).Select(n => n.TextContent)).Trim()))));

    /// <summary>A part from its first cell on: the whole of it, or the first of so many equal shares.</summary>
    private static string Painting(params (string Part, string Depth, int ShareOf)[] parts)
    {
        var painted = parts.Select(p => $$"""{"part":"{{p.Part}}","runs":[{"depth":"{{p.Depth}}","from":0,"count":{{ChartQueries.Cells.Find(p.Part)!.Count / p.ShareOf}}}]}""");
        return $$"""{"version":1,"cells":"{{ChartQueries.Cells.Mark}}","painted":[{{string.Join(',', painted)}}],"typed":[]}""";
    }
}
