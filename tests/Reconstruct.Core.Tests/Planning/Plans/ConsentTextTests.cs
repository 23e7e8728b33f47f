using Reconstruct.Core.Guides;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

[Trait("Hazard", "HAZ-103")]
public sealed class ConsentTextTests
{
    private static readonly PlanContent Shin = LadderContent.Plan(
        ("aim", "Lower leg"), ("site", "lower-leg"), ("side", "left"), ("main", "free-flap"), ("alternate-1", "regional-flap"), ("smoking", "now"), ("diabetes", "no"), ("anaesthetic", "general"),
        ("minutes-low", "240"), ("minutes-likely", "360"), ("minutes-high", "480"), ("nights-low", "5"), ("nights-high", "10"), ("wishes", "To walk to the shop."));

    [Fact]
    public void Says_what_is_planned_where_and_what_else()
    {
        var text = ConsentText.Joined(ConsentText.Of(Shin, LadderContent.Ladder)!);

        Assert.Contains("The plan is: moving tissue from another part of your body.", text, StringComparison.Ordinal);
        Assert.Contains("Your left lower leg.", text, StringComparison.Ordinal);
        Assert.Contains("If it cannot be done as planned: moving tissue from nearby on its own blood vessels.", text, StringComparison.Ordinal);
        Assert.Contains("You can choose to have no operation.", text, StringComparison.Ordinal);
        Assert.Contains("takes about 360 minutes. It can be between 240 and 480.", text, StringComparison.Ordinal);
        Assert.Contains("You can expect to stay 5 to 10 nights.", text, StringComparison.Ordinal);
        Assert.Contains("To walk to the shop.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_is_different_for_this_patient_and_what_is_not_known()
    {
        var parts = ConsentText.Of(Shin, LadderContent.Ladder)!.ToDictionary(p => p.Heading, p => p.Lines);

        Assert.Contains("Smoking makes trouble with this more likely.", parts["What is different for you"]);
        Assert.DoesNotContain("You may have to go back to the operating room at once.", parts["What is different for you"]);
        Assert.DoesNotContain("You may have to go back to the operating room at once.", parts["What it brings and what it costs"]);
        Assert.DoesNotContain("Diabetes makes trouble with this more likely.", parts["What is different for you"]);
        Assert.Contains("We do not know yet whether this part of you had radiotherapy.", parts["What we do not know yet"]);
        Assert.DoesNotContain("We do not know yet whether you have diabetes.", parts["What we do not know yet"]);
    }

    [Fact]
    public void Tells_the_patient_no_reason_without_a_source_as_fact()
    {
        Assert.All(LadderContent.Ladder.Options, option => Assert.All(option.Examples, example =>
        {
            var plan = PlanContent.Empty with { Values = example.Facts.Append(new("main", option.Id)).ToDictionary(StringComparer.Ordinal) };

            var lines = ConsentText.Of(plan, LadderContent.Ladder)!.SelectMany(p => p.Lines).ToList();
            var weighed = option.Weigh(example.Facts);

            Assert.DoesNotContain(lines, option.Statements.Where(s => s.Source is null).Select(s => s.ForPatient).Except(option.Statements.Where(s => s.Source is not null).Select(s => s.ForPatient)).Contains);
            Assert.Empty(weighed.For.Concat(weighed.Against).Where(s => s.Source is not null).Select(s => s.ForPatient).OfType<string>().Except(lines));
            Assert.Contains(lines, l => l.StartsWith("Other things about you can matter that are not written here.", StringComparison.Ordinal));
        }));
    }

    [Fact]
    public void Says_which_side_of_a_pair_and_that_it_is_missing()
    {
        string Where(params (string, string)[] values) => ConsentText.Of(LadderContent.Plan([("main", "local-flap"), .. values]), LadderContent.Ladder)!.Single(p => p.Heading == "Where").Lines.Single();

        Assert.Equal("Your left groin.", Where(("site", "groin"), ("side", "left")));
        Assert.Equal("Your ear, on both sides.", Where(("site", "ear"), ("side", "both")));
        Assert.Equal("Defect over the collarbone, on the left.", Where(("aim", "Defect over the collarbone"), ("site", "other"), ("side", "left")));
        Assert.Equal("Defect over the collarbone. The side is not recorded.", Where(("aim", "Defect over the collarbone"), ("site", "other")));
        Assert.Equal("Your ear. The side is not recorded.", Where(("site", "ear")));
    }

    [Fact]
    public void Says_what_is_not_recorded_and_guesses_nothing()
    {
        var text = ConsentText.Joined(ConsentText.Of(LadderContent.Plan(("main", "local-flap")), LadderContent.Ladder)!);

        Assert.Contains("Where exactly is not recorded yet. Ask before you agree.", text, StringComparison.Ordinal);
        Assert.Contains("How you are kept from pain is not decided yet.", text, StringComparison.Ordinal);
        Assert.Contains("How long it takes is not recorded yet.", text, StringComparison.Ordinal);
        Assert.Contains("How long you stay is not recorded yet.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_nothing_to_agree_to_while_nothing_is_chosen()
    {
        Assert.Null(ConsentText.Of(LadderContent.Plan(("site", "nose")), LadderContent.Ladder));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("unknown")]
    public void Can_be_read_by_somebody_of_11_for_every_option_and_answer(string answer)
    {
        foreach (var option in LadderContent.Ladder.Options)
        {
            var values = PlanFields.Facts.ToDictionary(f => f.Id, f => f.Choices.Any(c => c.Value == answer) || answer == "unknown" ? answer : f.Choices[^1].Value, StringComparer.Ordinal);
            var plan = PlanContent.Empty with { Values = values.Append(new("main", option.Id)).ToDictionary(StringComparer.Ordinal) };

            var text = ConsentText.Joined(ConsentText.Of(plan, LadderContent.Ladder)!);

            Assert.True(ReadingLevel.Grade(text) <= ReadingLevel.MostForPublic, $"{option.Id}: {ReadingLevel.Grade(text)}");
        }
    }

    [Fact]
    public void Can_be_read_by_somebody_of_11_for_every_worked_example_of_every_option()
    {
        Assert.All(LadderContent.Ladder.Options, option => Assert.All(option.Examples, example =>
        {
            var plan = PlanContent.Empty with { Values = example.Facts.Append(new("main", option.Id)).Append(new(PlanFields.SizeFrom, PlanFields.Estimate)).ToDictionary(StringComparer.Ordinal) };

            Assert.InRange(ReadingLevel.Grade(ConsentText.Joined(ConsentText.Of(plan, LadderContent.Ladder)!)), 0, ReadingLevel.MostForPublic);
        }));
    }

    [Fact]
    public void The_kept_text_reads_back_in_its_parts()
    {
        var parts = ConsentText.Of(Shin, LadderContent.Ladder)!;

        Assert.Equal(parts.Select(p => (p.Heading, string.Join('|', p.Lines))), ConsentText.Split(ConsentText.Joined(parts)).Select(p => (p.Heading, string.Join('|', p.Lines))));
    }
}
