using Reconstruct.Core.Guides;

namespace Reconstruct.Core.Tests.Guides;

public sealed class GuideReaderTests
{
    [Fact]
    public void The_small_guide_has_no_fault()
    {
        Assert.Equal([], GuideContent.Faults("\"It is a patch.\"", "\"It is a plain patch.\""));
    }

    [Theory]
    [InlineData("\"It is a patch.\"", "\"It lasts 3 weeks.\"", GuideFaultCodes.NumberWithoutSource)]
    [InlineData("\"It is a patch.\"", "\"It lasts three weeks.\"", GuideFaultCodes.NumberWithoutSource)]
    [InlineData("\"who\": \"90 people\", ", "", GuideFaultCodes.NumberWithoutSource)]
    [InlineData("\"when\": \"Later\"", "\"when\": \"Day 5\"", GuideFaultCodes.NumberWithoutSource)]
    [InlineData("\"Why?\"", "\"Is it 90%?\"", GuideFaultCodes.NumberWithoutSource)]
    [InlineData("\"A patch.\"", "\"Half a patch.\"", GuideFaultCodes.NumberWithoutSource)]
    [InlineData("\"source\": \"paper\"", "\"source\": \"hearsay\"", GuideFaultCodes.NameUnknown)]
    [InlineData("\"related\": []", "\"related\": [ \"nowhere\" ]", GuideFaultCodes.NameUnknown)]
    [InlineData("\"calculators\": []", "\"calculators\": [ \"crystal-ball\" ]", GuideFaultCodes.NameUnknown)]
    [InlineData("\"pictures\": []", "\"pictures\": [ \"mona-lisa\" ]", GuideFaultCodes.NameUnknown)]
    [InlineData("[ \"It can come off.\" ]", "[]", GuideFaultCodes.SectionEmpty)]
    [InlineData("[ \"Why?\" ]", "[]", GuideFaultCodes.SectionEmpty)]
    [InlineData("\"reviewedBy\": null", "\"reviewedBy\": \"A. Surgeon\"", GuideFaultCodes.ReviewHalf)]
    [InlineData("\"id\": \"patch\"", "\"id\": \"plaster\"", GuideFaultCodes.IdWrong)]
    [InlineData("\"risks\":", "\"dangers\":", "property-unknown")]
    [InlineData("\"id\": \"patch\",", "\"id\": \"patch\", \"operation\": \"no\",", "property-wrong-kind")]
    public void One_mistake_is_named(string old, string changed, string code)
    {
        var faults = GuideContent.Faults(old, changed);

        Assert.Contains(code, faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData("\"fromDay\": 1, \"toDay\": 5", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": 1, \"toDay\": 5, \"source\": null", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": 1, \"toDay\": 5, \"source\": \"paper\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": 1, \"toDay\": 5, \"source\": \"hearsay\"", GuideFaultCodes.NameUnknown)]
    [InlineData("\"fromDay\": 1, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"toDay\": 5, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": null, \"toDay\": 5, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": 5, \"toDay\": 1, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": 1.5, \"toDay\": 5, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": -1, \"toDay\": 5, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": 1, \"toDay\": 3651, \"source\": \"leaflet\"", GuideFaultCodes.DaysWrong)]
    [InlineData("\"fromDay\": \"1\", \"toDay\": 5, \"source\": \"leaflet\"", "property-wrong-kind")]
    public void Days_that_are_not_whole_sourced_or_in_order_are_named(string days, string code)
    {
        var faults = GuideContent.Faults("\"when\": \"Later\"", $"\"when\": \"Later\", {days}");

        Assert.Contains(code, faults.Select(f => f.Code));
    }

    [Theory]
    [InlineData("\"fromDay\": 5, \"toDay\": 7", "\"fromDay\": 1, \"toDay\": 9", 1)]
    [InlineData("\"fromDay\": 1, \"toDay\": 7", "\"fromDay\": 1, \"toDay\": 5", 1)]
    [InlineData("\"fromDay\": 1, \"toDay\": null", "\"fromDay\": 1, \"toDay\": 5", 1)]
    [InlineData("\"fromDay\": 1, \"toDay\": 5", "\"fromDay\": 5, \"toDay\": 7", 0)]
    [InlineData("\"fromDay\": 1, \"toDay\": 5", "\"fromDay\": 1, \"toDay\": null", 0)]
    public void Days_may_not_go_back_behind_those_of_a_step_above_even_with_a_step_without_days_between(string first, string second, int count)
    {
        var steps = $$"""{ "when": "Soon", {{first}}, "source": "leaflet", "what": [ "It is sore." ] }, { "when": "Then", "what": [ "It itches." ] }, { "when": "Later", {{second}}, "source": "leaflet", """;

        var faults = GuideContent.Faults("{ \"when\": \"Later\", ", steps);

        Assert.Equal(Enumerable.Repeat(GuideFaultCodes.DaysWrong, count), faults.Select(f => f.Code));
    }

    [Fact]
    public void A_page_is_of_an_operation_unless_it_says_otherwise_and_only_a_technique_may()
    {
        var without = GuideContent.Topic.Replace("\"related\": []", "\"related\": [], \"operation\": false", StringComparison.Ordinal);
        GuideFile shared = new(GuideBook.SharedFile, GuideContent.Shared);

        Assert.True(Assert.Single(GuideBook.Parse([shared, new("techniques/patch.json", GuideContent.Topic)]).Value.Topics).IsOperation);
        Assert.False(Assert.Single(GuideBook.Parse([shared, new("techniques/patch.json", without)]).Value.Topics).IsOperation);
        Assert.Equal(GuideFaultCodes.NoOperation, Assert.Single(GuideBook.Parse([shared, new("conditions/patch.json", without)]).Refusals).Code);
    }

    [Fact]
    public void A_fault_says_file_line_and_place()
    {
        var fault = Assert.Single(GuideContent.Faults("\"It is a patch.\"", "\"It lasts 3 weeks.\""));

        Assert.Equal("$.whatItIs[0]", fault.Field);
        Assert.StartsWith("techniques/patch.json, line 4, at $.whatItIs[0]:", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_every_file_comes_at_once()
    {
        var faults = GuideBook.Parse([new("techniques/a.json", "{"), new("conditions/b.json", "[]")]).Refusals;

        Assert.Contains(faults, f => f.Message.StartsWith("techniques/a.json", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Message.StartsWith("conditions/b.json", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Code == "file-missing");
    }

    [Theory]
    [InlineData("It took 3 days", true)]
    [InlineData("It took three days", true)]
    [InlineData("Half of it", true)]
    [InlineData("Nineteen people", true)]
    [InlineData("One of the first often tends to loosen", false)]
    public void A_number_is_found_in_figures_and_in_words(string text, bool found)
    {
        Assert.Equal(found, GuideNumbers.In(text));
    }
}
