using CsCheck;
using Reconstruct.Core.Clinic;
using static Reconstruct.Core.Tests.Clinic.FormScene;

namespace Reconstruct.Core.Tests.Clinic;

[Trait("Hazard", "HAZ-121")]
public sealed class BurnReferralValueTests
{
    private static readonly FormAnswer Yes = new FormAnswer.YesNo(true);
    private static readonly FormAnswer No = new FormAnswer.YesNo(false);
    private static readonly DateOnly Adult = new(1990, 5, 5);
    private static readonly DateOnly Child = new(2020, 5, 5);

    /// <summary>A small flame burn of nobody in particular, with everything known.</summary>
    private static readonly Dictionary<string, FormAnswer> Small = new()
    {
        ["injury-at"] = new FormAnswer.Moment(Now), ["cause"] = Chosen("flame"), ["story"] = No, ["superficial"] = Size(1), ["deep-dermal"] = Size(0), ["full-thickness"] = Size(0), ["sites"] = Chosen("none"),
        ["circumferential"] = No, ["two-weeks"] = No, ["unwell"] = No, ["comorbidity"] = No,
    };

    [Fact]
    public void With_no_trigger_met_it_says_so_and_never_no() =>
        Assert.Equal("None of these triggers is met. That does not say that it is safe to stay away from a burn service: networks ask for more. Age on the day of the burn, by the record: 35.", Said(Small, Adult));

    [Theory]
    [InlineData("cause", "electrical", "chemical, electrical or friction burn")]
    [InlineData("cause", "chemical", "chemical, electrical or friction burn")]
    [InlineData("cause", "cold", "cold injury")]
    [InlineData("sites", "hands", "hands, feet, face, perineum or genitalia")]
    [InlineData("sites", "perineum", "hands, feet, face, perineum or genitalia")]
    public void What_is_to_be_discussed_is_said(string question, string code, string trigger) =>
        Assert.StartsWith($"Discuss with a burn service: {trigger}.", Said(With((question, Chosen(code))), Adult), StringComparison.Ordinal);

    [Fact]
    public void An_unwell_child_is_to_be_discussed_and_an_unwell_adult_is_not_a_trigger()
    {
        Assert.StartsWith("Discuss with a burn service: unwell or feverish child: think of toxic shock.", Said(With(("unwell", Yes)), Child), StringComparison.Ordinal);
        Assert.StartsWith("None of these", Said(With(("unwell", Yes)), Adult), StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_that_the_national_minimum_does_not_read_is_named_and_a_no_is_not()
    {
        var said = Said(With(("inhalation", Yes), ("unwell", Yes), ("deep-dermal", Size(1))), Adult);

        Assert.StartsWith("None of these", said, StringComparison.Ordinal);
        Assert.Contains("The answer was yes to a deep dermal part and to unwell or feverish and to inhalation injury: the national minimum has no line for it", said, StringComparison.Ordinal);
        Assert.DoesNotContain("The answer was yes", Said(With(("inhalation", No)), Adult), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1990-05-05", 2.9, "None of these")]
    [InlineData("1990-05-05", 3.0, "Refer to a burn service: adult with 3% or more")]
    [InlineData("2020-05-05", 1.9, "None of these")]
    [InlineData("2020-05-05", 2.0, "Refer to a burn service: child with 2% or more")]
    [InlineData(null, 2.0, "Refer to a burn service: child with 2% or more")]
    [InlineData("2026-03-04", 2.0, "Refer to a burn service: child with 2% or more")] // born after the burn: the age is not known
    public void The_age_is_that_of_the_record_and_without_it_the_stricter_counts(string? born, double percent, string says) =>
        Assert.StartsWith(says, Said(With(("superficial", Size((decimal)percent))), born is null ? null : DateOnly.ParseExact(born, "yyyy-MM-dd", null)), StringComparison.Ordinal);

    [Fact]
    public void A_depth_that_is_not_known_does_not_hide_the_size_that_is()
    {
        Assert.StartsWith("Refer to a burn service: adult with 3% or more", Said(With(("deep-dermal", Size(10)), ("full-thickness", null)), Adult), StringComparison.Ordinal);
        Assert.Null(Said(With(("full-thickness", null)), Adult)); // not ruled out either
        Assert.Contains("could ask for referral: any full-thickness burn; the size.", Said(With(("full-thickness", null), ("cause", Chosen("cold"))), Adult), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_with_every_question_known_is_no_trigger_said_to_be_met() => Gen.Int[0, Small.Count - 1].Sample(i =>
    {
        var key = Small.Keys.Order(StringComparer.Ordinal).ElementAt(i);

        return Said(With((key, null)), Child)?.StartsWith("None", StringComparison.Ordinal) != true || key == "injury-at"; // without its day both ages are judged
    });

    private static string? Said(IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born) => (ValueRules.Value(ValueRule.BurnReferral, answers, born) as FormAnswer.Text)?.Words;

    private static Dictionary<string, FormAnswer> With(params (string Question, FormAnswer? Answer)[] changes)
    {
        Dictionary<string, FormAnswer> answers = new(Small);
        foreach (var (question, answer) in changes)
        {
            if (answer is null) answers.Remove(question);
            else answers[question] = answer;
        }
        return answers;
    }

    private static FormAnswer.Number Size(decimal percent) => new(percent);

    private static FormAnswer.Chosen Chosen(string code) => new([code]);
}
