using CsCheck;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

public sealed class PlanEditTests
{
    [Fact]
    public void Takes_one_part_as_typed_and_leaves_the_others()
    {
        var now = LadderContent.Plan(("aim", "Scalp"), ("main", "free-flap"), ("why", "Bare bone"), ("position", "On the back"));

        var plan = Edit(now, PlanSection.Choice, ("main", "local-flap"), ("why", "  Small\r\nenough "), ("planned-area-mm2", "0120.50")).Value;

        Assert.Equal("local-flap", plan["main"]);
        Assert.Equal("Small\nenough", plan["why"]);
        Assert.Equal(120.5, plan.Number("planned-area-mm2"));
        Assert.Equal("On the back", plan["position"]);
    }

    [Theory]
    [InlineData(PlanSection.Defect, "aim", "plan-aim-missing", "site", "scalp")]
    [InlineData(PlanSection.Defect, "site", "plan-choice-unknown", "aim", "A", "site", "moon")]
    [InlineData(PlanSection.Defect, "width-mm", "plan-size-half", "aim", "A", "length-mm", "20")]
    [InlineData(PlanSection.Defect, "length-mm", "plan-number", "aim", "A", "length-mm", "NaN", "width-mm", "10")]
    [InlineData(PlanSection.Defect, "length-mm", "plan-number", "aim", "A", "length-mm", "-3", "width-mm", "10")]
    [InlineData(PlanSection.Patient, "radiotherapy.from", "plan-origin-missing", "radiotherapy", "no")]
    [InlineData(PlanSection.Choice, "why", "plan-why-missing", "main", "free-flap")]
    [InlineData(PlanSection.Choice, "main", "plan-main-missing", "alternate-1", "free-flap")]
    [InlineData(PlanSection.Choice, "alternate-2", "plan-alternate-twice", "main", "free-flap", "why", "x", "alternate-2", "free-flap")]
    [InlineData(PlanSection.Needs, "minutes-high", "plan-minutes", "minutes-low", "60", "minutes-likely", "90")]
    [InlineData(PlanSection.Needs, "minutes-low", "plan-minutes", "minutes-low", "90", "minutes-likely", "60", "minutes-high", "120")]
    [InlineData(PlanSection.Needs, "nights-low", "plan-nights", "nights-low", "3", "nights-high", "1")]
    public void Refuses_by_field(PlanSection section, string field, string code, params string[] typed)
    {
        var refused = Edit(PlanContent.Empty, section, [.. typed.Chunk(2).Select(t => (t[0], t[1]))]);

        Assert.Equal([(field, code)], refused.Refusals.Select(r => (r.Field!, r.Code)));
    }

    [Fact]
    public void Not_known_needs_no_origin_and_stays_an_answer()
    {
        var plan = Edit(PlanContent.Empty, PlanSection.Patient, ("radiotherapy", "unknown")).Value;

        Assert.Equal("unknown", plan["radiotherapy"]);
        Assert.Empty(plan.Facts);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public void An_answer_to_both_questions_in_one_decides_neither_and_stays_until_both_are_answered()
    {
        var old = LadderContent.Plan(("earlier-operation", "yes"), ("earlier-operation.from", "told"), ("main", "split-skin-graft"));

        var half = Edit(old, PlanSection.Patient, ("site-operated", "yes"), ("site-operated.from", "examined"), ("earlier-operation", "no")).Value;
        var both = Edit(half, PlanSection.Patient, ("site-operated", "yes"), ("site-operated.from", "examined"), ("donor-used", "no"), ("donor-used.from", "record")).Value;

        Assert.Empty(old.Facts);
        Assert.Equal(("yes", "yes", null), (half["earlier-operation"], half["site-operated"], half["donor-used"]));
        Assert.Equal((null, null, "no"), (both["earlier-operation"], both["earlier-operation.from"], both["donor-used"]));
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public void An_operation_at_the_site_says_nothing_of_the_donor_site_nor_the_other_way_round()
    {
        IEnumerable<string> Against(string fact) => LadderContent.Ladder.Weigh(LadderContent.Facts((fact, "yes"))).SelectMany(o => o.Against).Where(s => s.When.Facts.Contains(fact)).Select(s => s.Id);

        Assert.Equal(["scarred-skin", "scars-near"], Against("site-operated"));
        Assert.Equal(["used-donor", "donor-used", "donor-free"], Against("donor-used"));
        Assert.DoesNotContain(LadderContent.Ladder.Options.SelectMany(o => o.Statements).SelectMany(s => s.When.Facts), PlanFields.EarlierOperation.Equals);
    }

    [Theory]
    [InlineData("880", true)]
    [InlineData("888", true)]
    [InlineData("900", false)]
    [InlineData("99999", false)]
    public void An_area_is_not_more_than_length_times_width(string area, bool taken)
    {
        var edited = Edit(PlanContent.Empty, PlanSection.Defect, ("aim", "Cheek"), (PlanFields.LengthMm, "22"), (PlanFields.WidthMm, "40"), (PlanFields.DefectAreaMm2, area));

        Assert.Equal(taken ? [] : [PlanFields.DefectAreaMm2], edited.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_suggestion_without_a_number_is_not_wanted_and_a_line_of_ones_own_without_one_is_refused()
    {
        PlanEdit edit = new(PlanSection.Needs, new Dictionary<string, string?>(StringComparer.Ordinal), [new("kit.0", "Drain", "2"), new("kit.1", null, null), new("suggested.0", "Dermatome", null, true)]);

        Assert.Equal([new KitLine("Drain", 2)], edit.Apply(PlanContent.Empty, LadderContent.Names).Value.Kit);
        Assert.Equal(["kit.0.quantity"], (edit with { Kit = [new("kit.0", "Drain", "")] }).Apply(PlanContent.Empty, LadderContent.Names).Refusals.Select(r => r.Field));
        Assert.Equal(["kit.1.item"], (edit with { Kit = [new("kit.0", "Drain", "1"), new("kit.1", "Drain", "1")] }).Apply(PlanContent.Empty, LadderContent.Names).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_number_is_kept_in_one_form_however_it_was_typed() => Gen.Int[1, 2000].Sample(n =>
    {
        var field = PlanFields.Find(PlanFields.LengthMm)!;

        Assert.Equal(field.Read($"{n}", LadderContent.Names).Value, field.Read($"00{n}.000", LadderContent.Names).Value);
        Assert.False(field.Read($"{n + 2000}", LadderContent.Names).Ok);
    });

    private static Result<PlanContent> Edit(PlanContent now, PlanSection section, params (string Field, string Value)[] typed) =>
        new PlanEdit(section, typed.ToDictionary(t => t.Field, t => (string?)t.Value, StringComparer.Ordinal), [.. now.Kit.Select((k, i) => new PlanEdit.KitTyped($"kit.{i}", k.Item, $"{k.Quantity}"))]).Apply(now, LadderContent.Names);
}
