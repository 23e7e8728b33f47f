using Reconstruct.Core.Guides;

namespace Reconstruct.Core.Tests.Guides;

/// <summary>What the shipped pages have to keep to, on every build.</summary>
public sealed class GuideContentTests
{
    public static TheoryData<string> Ids => [.. GuideContent.Book.Topics.Select(t => t.Id)];

    [Fact]
    [Trait("Hazard", "HAZ-094")]
    public void Smoke_acid_and_a_large_burn_are_an_emergency() =>
        Assert.Equal(3, GuideContent.Book.Topics.Single(t => t.Id == "burns").Emergency.Count(s => s.Text.Contains("smoke", StringComparison.Ordinal) || s.Text.Contains("acid", StringComparison.Ordinal) || s.Text.Contains("large", StringComparison.Ordinal)));

    [Fact]
    public void The_seven_techniques_and_seven_conditions_are_there()
    {
        Assert.Equal(["camouflage", "fat-transfer", "flap-surgery", "prosthetic-devices", "skin-graft", "tissue-expansion", "vacuum-closure"],
            GuideContent.Book.Of(GuideKind.Technique).Select(t => t.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["birthmarks", "breast-after-cancer", "burns", "cleft-lip-palate", "serious-injuries", "skin-cancer-face", "webbed-fingers"],
            GuideContent.Book.Of(GuideKind.Condition).Select(t => t.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_reader_of_11_can_read_it(string id)
    {
        Assert.InRange(ReadingLevel.Grade(Topic(id).Words), 0, ReadingLevel.MostForPublic);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("Hazard", "HAZ-094")]
    public void Every_number_has_a_source_and_those_who_were_measured(string id)
    {
        Assert.All(Topic(id).Statements.Where(s => s.HasNumber), s =>
        {
            Assert.NotNull(s.Source);
            Assert.False(string.IsNullOrWhiteSpace(s.Who), s.Text);
            Assert.False(string.IsNullOrWhiteSpace(s.Interval), s.Text);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("Hazard", "HAZ-094")]
    public void Nothing_promises_comforts_or_says_that_it_is_safe_to_wait(string id)
    {
        string[] never = ["safe to wait", "can wait", "no need to worry", "do not worry", "nothing to worry", "guarantee", "always works", "completely safe", "no risk", "wait and see", "will be fine", "not urgent"];

        Assert.Equal([], never.Where(words => Topic(id).Words.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    [Trait("Hazard", "HAZ-094")]
    public void A_skin_graft_is_told_day_by_day_each_from_a_leaflet_that_was_read()
    {
        var steps = Topic("skin-graft").Recovery;

        Assert.Equal(
            [("The first days", 0, 2, "Plymouth"), ("A graft on the leg", 0, 3, "North Bristol"), ("The first week", 0, 7, "Plymouth"), ("When the dressing comes off the graft", 5, 7, "Plymouth"), ("When the donor site heals", 10, 14, "Chelsea")],
            steps.Where(s => s.Days is not null).Select(s => (s.When, s.Days!.From, s.Days.To!.Value, Trust(s.Days.Source))));
        Assert.Equal("The months after", Assert.Single(steps, s => s.Days is null).When);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("Hazard", "HAZ-094")]
    public void Days_come_from_a_source_of_the_page_that_was_read_on_a_known_day(string id)
    {
        var days = Topic(id).Recovery.Select(s => s.Days).OfType<GuideDays>().ToList();

        Assert.Equal(id is "camouflage" or "vacuum-closure", days.Count == 0);
        Assert.All(days, d =>
        {
            Assert.NotNull(d.Source.ReadOn);
            Assert.Contains(d.Source, Topic(id).Sources);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Links_go_both_ways(string id)
    {
        var related = GuideContent.Book.Related(Topic(id)).ToList();

        Assert.NotEmpty(related);
        Assert.All(related, other => Assert.Contains(Topic(id), GuideContent.Book.Related(other)));
    }

    [Fact]
    public void Every_condition_leads_to_a_technique()
    {
        Assert.All(GuideContent.Book.Of(GuideKind.Condition), c => Assert.Contains(GuideContent.Book.Related(c), t => t.Kind == GuideKind.Technique));
    }

    [Fact]
    public void Make_up_a_made_part_and_a_dressing_are_no_operations() =>
        Assert.Equal(["camouflage", "prosthetic-devices", "vacuum-closure"], GuideContent.Book.Topics.Where(t => !t.IsOperation).Select(t => t.Id).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    [Trait("Hazard", "HAZ-094")]
    public void Bleeding_that_does_not_stop_is_an_emergency_on_every_page_and_nothing_less(string id)
    {
        Assert.Contains(GuideContent.Book.Emergency, s => s.Text.Contains("bleed and it does not stop", StringComparison.Ordinal));
        Assert.DoesNotContain(Topic(id).HelpNow.Concat(GuideContent.Book.HelpNow), s => s.Text.Contains("not stop", StringComparison.Ordinal));
    }

    [Fact]
    public void The_general_risks_are_those_of_every_operation()
    {
        var words = string.Join(' ', GuideContent.Book.GeneralRisks.Select(r => r.Text));

        Assert.All(new[] { "hurt", "bleed", "infection", "scar" }, risk => Assert.Contains(risk, words, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_source_is_used()
    {
        var used = GuideContent.Book.Topics.SelectMany(t => t.Sources).Concat(GuideContent.Book.HelpNow.Select(s => s.Source)).OfType<Source>().Distinct().Count();
        var listed = GuideContent.Files[0].Text.Split("\"citation\":").Length - 1;

        Assert.Equal(listed, used);
    }

    [Fact]
    public void Every_drawing_has_a_description_and_is_used()
    {
        Assert.All(GuidePictures.All, picture =>
        {
            Assert.Contains("<desc>", picture.Svg, StringComparison.Ordinal);
            Assert.False(GuideNumbers.In(picture.Description), picture.Description);
            Assert.Contains(GuideContent.Book.Topics, t => t.Pictures.Contains(picture.Id, StringComparer.Ordinal));
        });
    }

    private static string Trust(Source source) => new[] { "Plymouth", "North Bristol", "Chelsea" }.Single(name => source.Citation.Contains(name, StringComparison.Ordinal));

    private static GuideTopic Topic(string id) => GuideContent.Book.Topics.First(t => t.Id == id);
}
