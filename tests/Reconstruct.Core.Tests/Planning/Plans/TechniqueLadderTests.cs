using CsCheck;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

[Trait("Hazard", "HAZ-104")]
public sealed class TechniqueLadderTests
{
    /// <summary>A fact or a side of the defect, or an area that lies within any two such sides.</summary>
    private static readonly Gen<(string Id, string Value)> AnyFact = Gen.Select(Gen.Int[0, PlanFields.Facts.Count + PlanFields.Measures.Count - 1], Gen.Int[0, 160], (at, n) => at < PlanFields.Facts.Count
        ? (PlanFields.Facts[at].Id, PlanFields.Facts[at].Choices[n % PlanFields.Facts[at].Choices.Count].Value)
        : (PlanFields.Measures[at - PlanFields.Facts.Count].Id, $"{(PlanFields.Measures[at - PlanFields.Facts.Count].Unit == DefectSize.Mm2 ? 1 + n % 25 : 5 + n)}"));

    [Fact]
    public void Has_every_family_from_the_simplest_up()
    {
        Assert.Equal(
            ["secondary-intention", "direct-closure", "split-skin-graft", "full-skin-graft", "local-flap", "regional-flap", "free-flap", "tissue-expansion", "fat-transfer", "vacuum-bridge", "camouflage", "prosthesis"],
            LadderContent.Ladder.Options.Select(o => o.Id));
    }

    [Fact]
    public void Bare_tendon_speaks_against_a_graft_and_for_a_flap()
    {
        var facts = LadderContent.Facts(("exposed-tendon", "yes"));

        Assert.Contains(LadderContent.Ladder.Find("split-skin-graft")!.Weigh(facts).Against, s => s.Id == "bare-bed");
        Assert.Contains(LadderContent.Ladder.Find("free-flap")!.Weigh(facts).For, s => s.Id == "covers-free");
    }

    [Fact]
    public void A_tendon_nobody_looked_for_is_not_known_and_named_as_that()
    {
        var graft = LadderContent.Ladder.Find("split-skin-graft")!.Weigh(LadderContent.Facts(("exposed-bone", "no")));

        var undecided = Assert.Single(graft.NotKnown, n => n.Statement.Id == "bare-bed");
        Assert.Equal(["exposed-tendon", "exposed-joint", "exposed-implant"], undecided.Missing.Select(m => m.Id));
        Assert.DoesNotContain(graft.Against, s => s.Id == "bare-bed");
    }

    [Fact]
    public void Keeps_every_option_whatever_is_known()
    {
        var everything = LadderContent.Facts([.. PlanFields.Facts.Select(f => (f.Id, f.Choices[0].Value)), .. PlanFields.Measures.Select(f => (f.Id, "40"))]);

        Assert.Equal(LadderContent.Ladder.Options.Count, LadderContent.Ladder.Weigh(everything).Count);
        Assert.All(LadderContent.Ladder.Weigh(everything), o => Assert.Empty(o.NotKnown));
    }

    [Fact]
    public void What_becomes_unknown_turns_no_reason_on_or_off()
    {
        Gen.Select(AnyFact.List[1, 30], Gen.Int[0, 29]).Sample((known, forget) =>
        {
            var facts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, value) in known) facts[id] = value;
            var fewer = facts.Where((_, i) => i != forget % facts.Count).ToDictionary(StringComparer.Ordinal);

            Assert.All(LadderContent.Ladder.Options.SelectMany(o => o.Statements), s =>
            {
                var (with, without) = (s.When.Of(facts), s.When.Of(fewer));
                Assert.True(without == with || without is Kleene.NotKnown, s.Id);
            });
        });
    }

    [Fact]
    public void Every_statement_stands_on_one_side_of_what_is_known()
    {
        AnyFact.List[0, 25].Sample(known =>
        {
            var facts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, value) in known) facts[id] = value;

            Assert.All(LadderContent.Ladder.Weigh(facts), o =>
            {
                var all = o.For.Concat(o.Against).Concat(o.NotKnown.Select(n => n.Statement)).Select(s => s.Id).ToList();
                Assert.Equal(all.Distinct().Count(), all.Count);
                Assert.All(o.NotKnown, n => Assert.NotEmpty(n.Missing));
            });
        });
    }

    [Theory]
    [InlineData("regional-flap", "\"rung\": 6", "\"rung\": 7", PolicyFaultCodes.IdTwice)]
    [InlineData("free-flap", "\"id\": \"free-flap\"", "\"id\": \"other\"", TechniqueFaultCodes.IdNotFile)]
    [InlineData("free-flap", "\"topic\": \"flap-surgery\"", "\"topic\": \"nothing\"", TechniqueFaultCodes.TopicUnknown)]
    [InlineData("free-flap", "\"fact\": \"diabetes\"", "\"fact\": \"diabetis\"", PolicyFaultCodes.FactUnknown)]
    [InlineData("direct-closure", "\"stopped-less\"", "\"stopped-once\"", PolicyFaultCodes.ChoiceUnknown)]
    [InlineData("direct-closure", "The skin around matches", "In 90% the skin around matches", TechniqueFaultCodes.NumberWithoutSource)]
    [InlineData("direct-closure", "You will have a scar in a line.", "Subsequent cicatrisation characteristically necessitates multidisciplinary rehabilitation, notwithstanding individually differentiated considerations regarding postoperative immobilisation, anticoagulation and reintegration.", TechniqueFaultCodes.TooHard)]
    [InlineData("camouflage", "\"not-shape\"\n      ]", "\"not-shape\",\n        \"mark\"\n      ]", TechniqueFaultCodes.ExampleWrong)]
    [InlineData("camouflage", "\"source\": null", "\"sauce\": null", PolicyFaultCodes.PropertyMissing)]
    public void Refuses_a_broken_option(string option, string was, string becomes, string code)
    {
        Assert.Contains(LadderContent.Faults(option, was, becomes), f => f.Code == code && f.File == $"options/{option}.json");
    }
}
