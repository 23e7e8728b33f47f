using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>One plan the whole way: agreed, changed, agreed again, checked in theatre, compared with what was achieved.</summary>
public sealed class PlanJourneyTests : PageTests
{
    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task A_change_after_the_patient_agreed_has_to_be_agreed_again_and_is_on_the_surgeons_list()
    {
        var scene = await PlanScene.Planned(Service);
        var agreed = await scene.Confirm();
        var quiet = await scene.Open(WorklistPage.Address, Role.Surgeon);

        await scene.Edit(PlanSection.Needs, ("kit.0.quantity", "3"));
        var changed = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        var list = await scene.Open(WorklistPage.Address, Role.Surgeon);
        var again = await scene.Confirm();
        var after = await scene.Open(WorklistPage.Address, Role.Surgeon);

        Assert.Contains("Confirmed by the patient", agreed.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm the plan with the patient again", quiet.Words, StringComparison.Ordinal);
        Assert.Contains("The patient agreed version 5. This is version 6. Due by 5 March 2026, 23:59", changed.Words, StringComparison.Ordinal);
        Assert.Equal("Kit: Bipolar forceps | 1 | 3", PlanScene.Row(changed, "Kit: Bipolar forceps"));
        Assert.Contains("Confirm the plan with the patient again", list.Words, StringComparison.Ordinal);
        Assert.Contains("Agreed: Version 6 on 3 March 2026", again.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirm the plan with the patient again", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task A_plan_that_is_not_confirmed_again_in_time_is_on_the_stalled_list()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Confirm();
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));
        Service.Time.Advance(TimeSpan.FromDays(4));

        var page = await scene.Open(StalledPage.Address, Role.Governance);

        Assert.Contains("Plan of an operation, changed after the patient agreed it", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task The_patient_reads_what_they_agreed_and_that_it_was_changed_since()
    {
        var scene = await PlanScene.Planned(Service);
        var before = await scene.Open(MyPage.Address, Role.Patient);
        var early = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);
        await scene.Confirm();
        await scene.Edit(PlanSection.Choice, ("main", "local-flap"), ("alternate-1", ""));

        var mine = await scene.Open(MyPage.Address, Role.Patient);
        var words = await scene.Open(MyPlanPage.Link(scene.Plan), Role.Patient);

        Assert.DoesNotContain("Your operation", before.Words, StringComparison.Ordinal);
        Assert.Equal(404, early.Status);
        Assert.Contains("What is planned The plan is: a full skin graft.", mine.Words, StringComparison.Ordinal);
        Assert.Contains("Changed since Yes.", mine.Words, StringComparison.Ordinal);
        Assert.Contains("The plan was changed after this", words.Words, StringComparison.Ordinal);
        Assert.Contains("Your nose, on the left.", words.Words, StringComparison.Ordinal);
        Assert.Contains("On the face this kind of graft can shrink.", words.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Smoking can stop the graft from living.", words.Words, StringComparison.Ordinal);
        Assert.Contains("We do not know yet whether this part of you had radiotherapy.", words.Words, StringComparison.Ordinal);
        Assert.NotNull(words.Html.QuerySelector("main a[href='/techniques/skin-graft']"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task Agreement_is_recorded_for_the_version_that_was_seen_and_for_no_time_before_it()
    {
        var scene = await PlanScene.Planned(Service);
        var stale = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        Service.Time.Advance(TimeSpan.FromHours(1));
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));

        var old = await stale.Submit(("agreed", "yes"), ("how", "InPerson"));
        var fresh = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);
        var early = await fresh.Submit(("agreed", "yes"), ("how", "Telephone"), ("at.time", "09:30"));
        var empty = await fresh.Submit();

        Assert.Equal(409, old.Status);
        Assert.StartsWith("This version was written after that time", early.Error("at"), StringComparison.Ordinal);
        Assert.StartsWith("Tick that they saw this version", empty.Error("agreed"), StringComparison.Ordinal);
        Assert.Equal("Select how they agreed", empty.Error("how"));
        Assert.Empty((await scene.File()).Confirmations);
    }

    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task Nothing_is_agreed_for_one_of_a_pair_while_the_side_is_not_recorded()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Edit(PlanSection.Defect, ("site", "ear"), ("side", ""));

        var refused = await scene.Confirm();
        var open = (await scene.File()).Open;
        await scene.Edit(PlanSection.Defect, ("side", "both"));
        var agreed = await scene.Confirm();

        Assert.Equal(422, refused.Status);
        Assert.Contains(refused.Errors, e => e.StartsWith("Record the side first: left, right, in the middle or both", StringComparison.Ordinal));
        Assert.Contains("The side is not recorded", open);
        Assert.Empty(agreed.Errors);
        Assert.Equal(ConsentStanding.Confirmed, (await scene.File()).Standing);
    }

    [Fact]
    public async Task Nothing_is_agreed_while_nothing_is_chosen()
    {
        var scene = await PlanScene.Started(Service);

        var page = await scene.Open(ConsentPage.Link(scene.Plan), Role.Surgeon);

        Assert.Contains("Nothing is chosen yet", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Html.QuerySelectorAll("main form"));
    }

    [Fact]
    [Trait("Hazard", "HAZ-103")]
    public async Task Theatre_calls_nothing_ready_that_the_patient_has_not_confirmed_and_an_emergency_goes_on_with_a_reason()
    {
        var scene = await PlanScene.Planned(Service);
        var sheet = await scene.Open(TheatrePage.Link(scene.Plan), Role.Surgeon);
        var without = await sheet.SubmitTo(TheatrePage.GoOnLink(scene.Plan));
        var going = await without.SubmitTo(TheatrePage.GoOnLink(scene.Plan), ("reason", "Bleeding, cannot wait"));
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));

        var later = await scene.Open(TheatrePage.Link(scene.Plan), Role.Nurse);

        Assert.Contains("The patient has not confirmed the plan", sheet.Words, StringComparison.Ordinal);
        Assert.StartsWith("Enter why the operation goes on", without.Error("reason"), StringComparison.Ordinal);
        Assert.DoesNotContain("The patient has not confirmed the plan", going.Words, StringComparison.Ordinal);
        Assert.Contains("Bleeding, cannot wait. Decided by Test Surgeon", going.Words, StringComparison.Ordinal);
        Assert.Contains("The patient has not confirmed the plan", later.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task The_kit_is_checked_item_by_item_and_again_for_each_version()
    {
        var scene = await PlanScene.Planned(Service);
        await scene.Confirm();
        var sheet = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);

        var part = await sheet.SubmitTo(TheatrePage.CheckLink(scene.Plan), ("there", "Bipolar forceps"), ("note", "Marker ordered"));
        Service.Time.Advance(TimeSpan.FromMinutes(5));
        var whole = await part.SubmitTo(TheatrePage.CheckLink(scene.Plan), ("there", "Bipolar forceps"), ("there", "Skin marker"));
        await scene.Edit(PlanSection.Needs, ("kit.0.quantity", "2"));
        var changed = await scene.Open(TheatrePage.Link(scene.Plan), Role.TheatreManager);

        Assert.Contains("Missing from the kit: Skin marker", part.Words, StringComparison.Ordinal);
        Assert.Contains("Ready: the patient confirmed this version", whole.Words, StringComparison.Ordinal);
        Assert.Contains("The kit of this version has not been checked", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Allergies Not recorded here", changed.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await scene.File()).Checks.Count);
    }

    [Fact]
    [Trait("Hazard", "HAZ-104")]
    public async Task What_was_achieved_starts_from_the_plan_and_is_compared_with_it()
    {
        var scene = await PlanScene.Planned(Service);
        var form = await scene.Open(OutcomePage.Link(scene.Plan), Role.Surgeon);

        var without = await form.Submit(("doneOn.day", "3"), ("doneOn.month", "3"), ("doneOn.year", "2026"), ("option", "local-flap"), ("areaMm2", "300"), ("minutes", "45"));
        var done = await without.Submit(("reason", "The skin beside was loose"));
        var patient = await scene.Open(MyPage.Address, Role.Patient);
        var change = await (await scene.Open(EditPlanPage.Link(scene.Plan, PlanSection.Choice), Role.Surgeon)).Submit(("planned-area-mm2", "300"), (EditPlanPage.ChangeWhy, "To fit"));

        Assert.Equal("full-skin-graft", form.Value("option"));
        Assert.Equal("", form.Value("areaMm2") ?? "");
        Assert.Equal("Enter why it differs from the plan", without.Error("reason"));
        Assert.Equal("Area covered | 240 mm² | 300 mm² | +60 mm² (+25%)", PlanScene.Row(done, "Area covered"));
        Assert.Equal("Time | 60 minutes | 45 minutes | −15 minutes (−25%)", PlanScene.Row(done, "Time"));
        Assert.Equal("What was done | Skin graft, full thickness | Local flap | Another one", PlanScene.Row(done, "What was done"));
        Assert.Equal("Returns to theatre | Not planned | Not recorded | –", PlanScene.Row(done, "Returns to theatre"));
        Assert.DoesNotContain("Your operation", patient.Words, StringComparison.Ordinal);
        Assert.Equal(422, change.Status);
        Assert.Equal(240, (await scene.File()).Content.Number(PlanFields.AreaMm2));
    }
}
