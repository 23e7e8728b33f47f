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

    private static readonly PlanContent Whole = LadderContent.Plan(
        ("main", "free-flap"), ("site", "hand"), ("side", "left"), ("position", "On the back"), ("team", "Surgeon"), ("minutes-low", "60"), ("minutes-likely", "90"), ("minutes-high", "120"));

    private static PlanContent Without(string field) => Whole with { Kit = [new("Microscope", 1)], Values = Whole.Values.Where(v => v.Key != field && (field != "site" || v.Key != "side")).ToDictionary(StringComparer.Ordinal) };

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
    [Trait("Hazard", "HAZ-104")]
    public void Every_gap_that_theatre_needs_filled_is_a_line_of_its_own()
    {
        var nothing = PlanReadiness.Open(PlanContent.Empty, ConsentStanding.Confirmed, false, false, []);
        var unknown = PlanReadiness.Open(Without("site") with { Values = Without("site").Values.Append(new("site", "unknown")).ToDictionary(StringComparer.Ordinal) }, ConsentStanding.Confirmed, false, true, []);

        Assert.Equal(
            ["Nothing is chosen yet", "Where it is is not recorded", "The position is not recorded", "The team is not recorded", "The expected time is not recorded", "There is no kit list"], nothing);
        Assert.Equal(["The side is not recorded"], PlanReadiness.Open(Without("side"), ConsentStanding.Confirmed, false, true, []));
        Assert.Equal(["Where it is is not recorded"], unknown);
    }

    [Fact]
    [Trait("Hazard", "HAZ-118")]
    public void No_decision_to_go_on_stands_against_a_patient_who_said_no() =>
        Assert.Equal(["The patient said no, and has not agreed since"], PlanReadiness.Open(Whole with { Kit = [new("Microscope", 1)] }, ConsentStanding.Withdrawn, true, true, []));

    [Fact]
    [Trait("Hazard", "HAZ-119")]
    public void What_was_agreed_for_a_child_is_asked_again_on_their_birthday_of_16_years()
    {
        DateOnly born = new(2010, 3, 5);

        Assert.Equal(new DateOnly(2026, 3, 5), PlanConsent.AskAt16(born, new(2026, 3, 4), onBehalf: true));
        Assert.Null(PlanConsent.AskAt16(born, new(2026, 3, 5), onBehalf: true));
        Assert.Null(PlanConsent.AskAt16(born, new(2026, 3, 4), onBehalf: false));
        Assert.Null(PlanConsent.AskAt16(null, new(2026, 3, 4), onBehalf: true));
    }

    [Fact]
    [Trait("Hazard", "HAZ-118")]
    public void Only_an_agreement_to_the_newest_version_that_nothing_has_undone_counts() => Gen.Select(Gen.Int[1, 5], Gen.Int[0, 5], Gen.Bool, Gen.Bool).Sample((latest, at, withdrawn, since16) =>
    {
        var confirmed = at == 0 || at > latest ? (int?)null : at;

        var standing = PlanConsent.Of(latest, confirmed, withdrawn, since16);

        Assert.Equal(confirmed == latest && !since16, standing is ConsentStanding.Confirmed);
        Assert.Equal(confirmed is null && withdrawn, standing is ConsentStanding.Withdrawn);
    });

    [Fact]
    public void Going_on_without_agreement_closes_that_line_alone()
    {
        var plan = Whole with { Kit = [new("Microscope", 1)] };

        Assert.Equal(["The patient has not confirmed the plan", "The kit of this version has not been checked"], PlanReadiness.Open(plan, ConsentStanding.NotConfirmed, false, false, []));
        Assert.Equal(["Missing from the kit: Microscope"], PlanReadiness.Open(plan, ConsentStanding.NeedsConfirmingAgain, true, true, ["Microscope"]));
        Assert.Empty(PlanReadiness.Open(plan, ConsentStanding.Confirmed, false, true, []));
    }
}
