using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Tests.Pathways;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Forms of single conditions on their pages.</summary>
public sealed class ConditionFormTests : PageTests
{
    [Fact]
    [Trait("Hazard", "HAZ-121")]
    public async Task The_burn_form_judges_by_the_age_of_the_record_and_never_asks_for_it()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-burn", PathwayScene.Julie with { BirthDate = new(2024, 3, 4) });

        var saved = await scene.Page.Submit([("do", "save"), .. Day("q.injury-at", 3, 3, 2026), ("q.injury-at.time", "08:00"), ("q.cause", "scald"), ("q.superficial", "2")]);
        var kept = await scene.Open(AnswersPage.Link(scene.Id));

        Assert.Null(saved.Html.QuerySelector("[name='q.age-group']"));
        Assert.Contains("Refer to a burn service: child with 2% or more. Age on the day of the burn, by the record: 1.", saved.Words, StringComparison.Ordinal);
        Assert.Contains("Refer to a burn service: child with 2% or more", kept.Words, StringComparison.Ordinal);
        Assert.Contains("Rule of this program, version 3 of the form: burn-referral", kept.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("FHIRPath, version 3 of the form: burn-referral", kept.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-121")]
    public async Task While_facts_are_missing_the_burn_form_says_not_known_and_which()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-burn");

        var saved = await scene.Page.Submit(("do", "save"), ("q.superficial", "1"));

        Assert.Contains("What does the national minimum ask for?: Not known. It needs an answer to", saved.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-105")]
    public async Task An_amputated_part_and_an_open_fracture_with_an_injured_artery_are_marked_and_stay_as_tasks()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-hand-injury");

        var saved = await scene.Page.Submit(("do", "save"), ("q.hand", "right"), ("q.perfused", "yes"), ("q.amputated", "yes"), ("q.right-artery", "yes"), ("q.right-bone", "yes"), ("q.right-open-fracture", "yes"));
        var list = await scene.Open(WorklistPage.Address);

        Assert.Contains("A part is amputated: a surgeon acts on it now", saved.Words, StringComparison.Ordinal);
        Assert.Contains("An open fracture with an injured artery: a surgeon acts on it now", saved.Words, StringComparison.Ordinal);
        Assert.Contains("A part is amputated: act on it now", list.Words, StringComparison.Ordinal);
        Assert.Contains("An open fracture of the right hand with an injured artery: act on it now", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_surgeon_acts_on_now_in_a_hand_is_marked_and_first_on_the_lists()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-hand-injury");

        var saved = await scene.Page.Submit(("do", "save"), ("q.hand", "both"), ("q.perfused", "no"), ("q.left-joint", "yes"), ("q.left-irreducible", "yes"));
        var list = await scene.Open(WorklistPage.Address);

        Assert.Contains("A finger is not perfused: a surgeon acts on it now", saved.Words, StringComparison.Ordinal);
        Assert.Contains("A finger is not perfused: act on it now", list.Words, StringComparison.Ordinal);
        Assert.Contains("A joint of the left hand cannot be put back: act on it now", list.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("right hand cannot be put back", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-105")]
    public async Task A_newborn_with_a_cleft_has_the_nurses_24_hours_and_the_first_clinic_on_the_lists()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = new(2026, 2, 1) });

        await scene.Page.Submit([("do", "save"), ("q.lahshal", "...SHAL"), .. Day("q.found-at", 3, 3, 2026), ("q.found-at.time", "08:00")]);
        var nurses = await scene.Open(WorklistPage.Address, Role.Nurse);

        Assert.Equal(new DateTimeOffset(2026, 3, 4, 8, 0, 0, TimeSpan.Zero), (await scene.Task("nurse-contact")).DueAt);
        Assert.Equal(new DateOnly(2026, 3, 15), LondonTime.DateOf((await scene.Task("clinic")).DueAt));
        Assert.Contains("Specialist nurse contact: see whether it was made", nurses.Words, StringComparison.Ordinal);
        Assert.Contains("First cleft clinic: see whether the child was seen", nurses.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-105")]
    public async Task A_first_clinic_that_was_begun_stays_although_its_time_has_passed()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = new(2026, 2, 1) });
        var saved = await scene.Page.Submit(("do", "save"), ("q.lahshal", "...SHAL"));

        Service.Time.Advance(TimeSpan.FromDays(500));
        await (await scene.Open(AssessmentPage.Link(scene.Id))).Submit(("do", "save"), ("q.feeding", "unaided"));

        Assert.Equal(200, saved.Status);
        Assert.Null((await scene.Task("clinic")).DoneAt);
        Assert.Null((await scene.Task("found-at")).DoneAt);
    }

    [Fact]
    [Trait("Hazard", "HAZ-105")]
    public async Task Consent_that_was_asked_for_before_the_16th_birthday_is_refused_and_stays_a_task()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = new(2009, 9, 1) });

        var saved = await scene.Page.Submit([("do", "save"), ("q.lahshal", "...s..."), ("q.consent-at-16-done", "yes"), .. Day("q.consent-at-16-on", 31, 8, 2025)]);
        var early = await scene.Task("consent-at-16");
        await saved.Submit([("do", "save"), .. Day("q.consent-at-16-on", 1, 9, 2025)]);

        Assert.Null(early.DoneAt);
        Assert.Equal("Day they were asked: enter a day when the patient was 16 or older, by the day of birth on the record", saved.Error("q.consent-at-16-on"));
        Assert.Equal("Asked on 1 September 2025, by the form", (await scene.Task("consent-at-16")).Outcome);
    }

    [Fact]
    public async Task A_breast_form_starts_with_not_decided_and_each_side_has_its_own_stages()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-breast-after-cancer");
        Assert.Equal("undecided", scene.Page.Value("q.timing"));
        Assert.Contains("undecided", (await scene.Row()).Response, StringComparison.Ordinal);

        var answers = await scene.Page.Submit([("do", "finish"), ("q.right-cancer", "conserving"), ("q.right-stage", "not-wanted"), ("q.right-symmetry-stage", "done"), ("q.right-symmetry", "reduction"),
            .. Day("q.right-symmetry-done-on", 2, 2, 2026), ("q.left-cancer", "risk-reducing"), ("q.left-stage", "expander"), ("q.left-later-stage", "yes"), ("q.left-later-stage-what", "Exchange"), .. Day("q.left-later-stage-on", 1, 9, 2026)]);

        Assert.Contains("taken to lower the risk", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Day it was done 2 February 2026", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Day it is planned for 1 September 2026", answers.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-106")]
    public async Task A_report_before_the_cut_is_named_at_its_field_and_is_not_kept()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-skin-cancer-face");

        var refused = await scene.Page.Submit([("do", "finish"), .. AssessmentScene.CutOut, .. Day("q.histology-reported-on", 1, 2, 2026), ("q.histology-type", "scc"), ("q.complete", "yes"), ("q.told", "yes"), ("q.re-excision", "no")]);

        Assert.Equal("Day the report came back: enter a day that is not before the answer to “Day it was cut out”", refused.Error("q.histology-reported-on"));
        Assert.Equal("1", refused.Value("q.histology-reported-on.day"));
        Assert.Equal(AssessmentStatus.InProgress, (await scene.Row()).Status);
        Assert.Null((await scene.Task("histology-report")).DoneAt);
    }

    [Fact]
    [Trait("Hazard", "HAZ-106")]
    public async Task A_lip_that_was_repaired_before_birth_and_more_skin_burnt_than_there_is_are_refused()
    {
        var cleft = await AssessmentScene.Start(Service, "assessment-cleft", PathwayScene.Julie with { BirthDate = new(2026, 2, 1) });
        var burn = await AssessmentScene.Start(Service, "assessment-burn", PathwayScene.Omar);

        var repaired = await cleft.Page.Submit([("do", "save"), ("q.lip-repair-done", "yes"), .. Day("q.lip-repair-on", 31, 1, 2026)]);
        var burnt = await burn.Page.Submit(("do", "save"), ("q.superficial", "60"), ("q.deep-dermal", "70"), ("q.sites", "face"));

        Assert.Equal("Day of the lip repair: enter a day that is not before the day of birth on the record", repaired.Error("q.lip-repair-on"));
        Assert.Equal("Superficial dermal, Deep dermal: together they can be at most 100 % of body surface", burnt.Error("q.deep-dermal"));
        Assert.DoesNotContain("130 %", burnt.Words, StringComparison.Ordinal);
        Assert.Equal(("60", "70"), (burnt.Value("q.superficial"), burnt.Value("q.deep-dermal")));
    }

    [Fact]
    [Trait("Hazard", "HAZ-106")]
    public async Task A_fault_of_one_hand_names_the_hand()
    {
        var scene = await AssessmentScene.Start(Service, "assessment-hand-injury");

        var refused = await scene.Page.Submit(("do", "finish"), ("q.hand", "both"), ("q.right-nerve", "yes"));

        Assert.Equal("Answer “Structures of the right hand – Is skin missing?”", refused.Error("q.right-skin"));
        Assert.Equal("Answer “Structures of the left hand – Is skin missing?”", refused.Error("q.left-skin"));
        Assert.Equal("Answer “Structures of the right hand – Is a nerve injured? – Which, and where?”", refused.Error("q.right-nerve-which"));
        Assert.Contains("It needs an answer to “Structures of the left hand – Is a flexor tendon injured?”", refused.Words, StringComparison.Ordinal);
    }
}
