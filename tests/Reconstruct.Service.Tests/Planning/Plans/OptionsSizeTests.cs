using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>Reasons by the size of the defect: on the options page with site, people and source, in the words for the patient without a number.</summary>
[Trait("Hazard", "HAZ-116")]
public sealed class OptionsSizeTests : PageTests
{
    [Fact]
    public async Task A_small_defect_of_the_nose_has_its_reasons_with_people_source_date_and_how_the_size_is_known()
    {
        var page = await Options(("site", "nose"), ("length-mm", "12"), ("width-mm", "10"), ("size-from", "estimate"));

        var flap = Section(page, "local-flap");

        Assert.Contains("On the tip of the nose, bilobed flaps closed defects up to 18 mm long and 12 mm wide in 34 cases. The defect: 12 × 10 mm, an estimate. Measured on: 34 bilobed flaps for defects of the tip of the nose", flap, StringComparison.Ordinal);
        Assert.Contains("Plast Aesthet Res 2014;1:16-20 (abstract). https://doi.org/10.4103/2347-9264.135540. Read in the source. Read on 23 November 2026.", flap, StringComparison.Ordinal);
        Assert.Contains("is no limit for anybody else", flap, StringComparison.Ordinal);
        Assert.DoesNotContain("none of 34 bilobed flaps", flap, StringComparison.Ordinal);
        Assert.Contains("its area is not recorded, and is no more than length times width, 120 mm²", Section(page, "full-skin-graft"), StringComparison.Ordinal);
        Assert.Contains("No limit of size with a source was read for a defect like this one. Measure and weigh.", Section(page, "regional-flap"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_defect_of_the_nose_has_others_and_is_held_beside_the_published_paddles()
    {
        var page = await Options(("site", "nose"), ("length-mm", "30"), ("width-mm", "25"), ("size-from", "measured"));

        Assert.Contains("none of 34 bilobed flaps of its tip closed a defect more than 18 mm long or 12 mm wide. The defect: 30 × 25 mm, measured on the patient.", Section(page, "local-flap"), StringComparison.Ordinal);
        Assert.Contains("forehead flaps covered defects larger than 2 cm without a major complication. The defect: 30 × 25 mm, measured on the patient.", Section(page, "regional-flap"), StringComparison.Ordinal);
        Assert.Contains("the defect lies within the largest of its published paddles, 16 cm (4 to 35) long and 8 cm (4 to 25) wide", Section(page, "free-flap"), StringComparison.Ordinal);
        Assert.Contains("Head Neck Oncol 2011;3:14, table 3", Section(page, "free-flap"), StringComparison.Ordinal);
        Assert.Contains("not known, because no paddle with a source was read: Deep inferior", Section(page, "free-flap"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_of_unknown_size_decides_no_reason_and_names_what_is_missing()
    {
        var page = await Options(("site", "nose"));

        Assert.Contains("Not known: length of the defect, width of the defect.", Section(page, "local-flap"), StringComparison.Ordinal);
        Assert.Contains("Not known: area of the defect.", Section(page, "full-skin-graft"), StringComparison.Ordinal);
        Assert.Contains("the size of the defect is not recorded, to hold beside its published paddles", Section(page, "free-flap"), StringComparison.Ordinal);
        Assert.DoesNotContain("The defect: ", Section(page, "local-flap"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_option_says_something_about_size_in_a_line_of_its_own()
    {
        var page = await Options(("site", "back"), ("length-mm", "40"), ("width-mm", "30"));

        Assert.All(PlanBook.Ladder.Options, o => Assert.Matches("^(No limit of size with a source was read|Reasons by size stand above)", Line(page, o.Id)));
        Assert.Equal("No limit of size with a source was read. Measure and weigh.", Line(page, "tissue-expansion"));
        Assert.Contains("/calculators/graft-donor", page.Html.QuerySelector("section[aria-labelledby='split-skin-graft']")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patient_reads_it_in_words_without_a_number()
    {
        var scene = await Sized(("site", "nose"), ("length-mm", "12"), ("width-mm", "10"), ("size-from", "estimate"));
        await scene.Edit(PlanSection.Choice, ("main", "local-flap"), ("why", "Small"));

        var page = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);

        Assert.Contains("If it is the tip of the nose: skin from beside the wound closed wounds as big as yours.", page.Words, StringComparison.Ordinal);
        Assert.Contains("We judged the size by eye. It can come out bigger or smaller.", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("18 mm", page.Words, StringComparison.Ordinal);
    }

    private async Task<PlanScene> Sized(params (string, string?)[] size)
    {
        var scene = await PlanScene.Started(Service);
        await scene.Edit(PlanSection.Defect, size);
        return scene;
    }

    private async Task<BrowserPage> Options(params (string, string?)[] size)
    {
        var scene = await Sized(size);
        return await scene.Open(OptionsPage.Link(scene.Plan), Role.Surgeon);
    }

    /// <summary>What stands below the heading "Size" of an option.</summary>
    private static string Line(BrowserPage page, string option) =>
        page.Html.QuerySelectorAll($"section[aria-labelledby='{option}'] h3").Single(h => h.TextContent == "Size").NextElementSibling!.TextContent;

    private static string Section(BrowserPage page, string option) =>
        string.Join(' ', page.Html.QuerySelector($"section[aria-labelledby='{option}']")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
