using System.Text.Json;
using CsCheck;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

[Trait("Hazard", "HAZ-103")]
public sealed class PlanDifferenceTests
{
    private static readonly Gen<PlanContent> Plans = Gen.Select(
        Gen.Select(Gen.Int[0, PlanFields.All.Count - 1], OneOf("yes", "no", "unknown", "12", "scalp")).List[0, 6], Gen.Select(OneOf("Dermatome", "Drain", "Foam"), Gen.Int[1, 3]).List[0, 3],
        Gen.Select(OneOf("1", "2"), OneOf("a", "b"), OneOf("3 mm", "4 mm")).List[0, 2], Gen.Select(Gen.Int[1, 2], Gen.Int[1, 2]).List[0, 2],
        (values, kit, sums, drawings) => PlanContent.Empty with
        {
            Values = values.DistinctBy(v => v.Item1).ToDictionary(v => PlanFields.All[v.Item1].Id, v => v.Item2, StringComparer.Ordinal),
            Kit = [.. kit.Select(k => new KitLine(k.Item1, k.Item2))],
            Calculations = [.. sums.Select(s => new AttachedCalculation("z-plasty", s.Item1, "Z-plasty", [new("Limb", s.Item2)], [new("Gain", s.Item3)], "then"))],
            Drawings = [.. drawings.Select(d => new AttachedDrawing(new(new(d.Item1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])), d.Item2, "Defect"))],
        });

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    [Fact]
    public void Says_in_words_what_changed()
    {
        var was = LadderContent.Plan(("main", "split-skin-graft"), ("planned-area-mm2", "1200"), ("side", "left")) with { Kit = [new("Dermatome", 1), new("Drain", 1)] };
        var now = LadderContent.Plan(("main", "free-flap"), ("planned-area-mm2", "1200"), ("smoking", "unknown")) with { Kit = [new("Dermatome", 2), new("Microscope", 1)] };

        Assert.Equal(
            [
                new("Side", "Left", "Not recorded"), new("Smoking", "Not recorded", "Not known"), new("What is planned", "Skin graft, split", "Free flap"),
                new("Kit: Dermatome", "1", "2"), new("Kit: Drain", "1", "Not there"), new PlanChange("Kit: Microscope", "Not there", "1"),
            ],
            PlanDifference.Between(was, now, LadderContent.Names));
    }

    [Fact]
    public void Is_empty_exactly_when_two_plans_are_equal() => Gen.Select(Plans, Plans).Sample((a, b) =>
    {
        var same = JsonSerializer.Serialize(a) == JsonSerializer.Serialize(b);

        Assert.Equal(same, a.Equals(b));
        Assert.Equal(same, PlanDifference.Between(a, b, LadderContent.Names).Count == 0);
        Assert.Empty(PlanDifference.Between(a, a, LadderContent.Names));
    });

    [Fact]
    public void Is_as_long_backwards_as_forwards() => Gen.Select(Plans, Plans).Sample((a, b) =>
        Assert.Equal(
            PlanDifference.Between(a, b, LadderContent.Names).Select(c => (c.Was, c.Is)).Order(),
            PlanDifference.Between(b, a, LadderContent.Names).Select(c => (c.Is, c.Was)).Order()));

    [Fact]
    public void A_plan_reads_back_as_it_was_written() => Plans.Sample(plan => Assert.Equal(plan, JsonSerializer.Deserialize<PlanContent>(JsonSerializer.Serialize(plan))));

    [Fact]
    public void A_change_after_it_was_agreed_always_has_to_be_agreed_again() => Gen.Select(Gen.Int[1, 50], Gen.Int[1, 50]).Sample((agreed, more) =>
    {
        Assert.Equal(ConsentStanding.Confirmed, PlanConsent.Of(agreed, agreed));
        Assert.Equal(ConsentStanding.NeedsConfirmingAgain, PlanConsent.Of(agreed + more, agreed));
        Assert.Equal(ConsentStanding.NotConfirmed, PlanConsent.Of(agreed, null));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanConsent.Of(agreed, agreed + more));
    });

    [Fact]
    public void Going_on_without_agreement_closes_that_line_alone()
    {
        var plan = LadderContent.Plan(("main", "free-flap")) with { Kit = [new("Microscope", 1)] };

        Assert.Equal(["The patient has not confirmed the plan", "The kit of this version has not been checked"], PlanReadiness.Open(plan, ConsentStanding.NotConfirmed, false, false, []));
        Assert.Equal(["Missing from the kit: Microscope"], PlanReadiness.Open(plan, ConsentStanding.NeedsConfirmingAgain, true, true, ["Microscope"]));
        Assert.Empty(PlanReadiness.Open(plan, ConsentStanding.Confirmed, false, true, []));
    }
}
