using Bunit;

namespace Reconstruct.NhsUi.Tests;

public sealed class TimelineTests : BunitContext
{
    private static readonly TimelineItem[] Items =
    [
        new("Referral received", "3 March 2026", "2026-03-03") { By = "Ada Bell" },
        new("Consent", "5 March 2026", "2026-03-05") { State = TimelineState.Now, Tag = "Due today", TagColour = TagColour.Yellow },
        new("Operation") { State = TimelineState.Next },
    ];

    [Fact]
    public void Keeps_the_order_of_events()
    {
        var timeline = Render<Timeline>(p => p.Add(t => t.Items, Items));

        Assert.Equal(3, timeline.FindAll("ol > li").Count);
        Assert.Equal("2026-03-03", timeline.Find("li:first-child time").GetAttribute("datetime"));
        Assert.Contains("3 March 2026, Ada Bell", string.Join(' ', timeline.Find("li:first-child p").TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ","));
    }

    [Fact]
    public void Says_in_words_what_the_marks_show()
    {
        var timeline = Render<Timeline>(p => p.Add(t => t.Items, Items).Add(t => t.HeadingLevel, 2));

        Assert.Equal("step", timeline.FindAll("li")[1].GetAttribute("aria-current"));
        Assert.StartsWith("To come: ", timeline.FindAll("h2")[2].TextContent.TrimStart());
        Assert.Equal("Due today", timeline.Find(".nhsuk-tag--yellow").TextContent);
    }
}
