using CsCheck;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using static Reconstruct.Core.Tests.Clinic.FormScene;

namespace Reconstruct.Core.Tests.Clinic;

[Trait("Hazard", "HAZ-105")]
public sealed class AssessmentTasksTests
{
    private static readonly FormAnswer Yes = new FormAnswer.YesNo(true);
    private static readonly FormAnswer No = new FormAnswer.YesNo(false);
    private static readonly FormAnswer Unknown = new FormAnswer.NotKnown();
    private static readonly DateOnly Born = new(2026, 1, 31);

    private static IReadOnlyList<PlannedTask> Plan(TaskRule rule, params (string, FormAnswer)[] answers) => AssessmentTasks.Plan([rule], Answers(answers), Born, Now);

    [Fact]
    public void Cover_of_an_open_fracture_is_due_72_real_hours_after_the_injury_over_a_changed_clock()
    {
        var injury = new DateTimeOffset(2026, 3, 27, 14, 0, 0, TimeSpan.Zero); // the clocks go forward on the 29th
        var tasks = Plan(TaskRule.OpenFracture, ("injury-at", new FormAnswer.Moment(injury)), ("fracture-region", new FormAnswer.Chosen(["long-bone"])), ("contaminated", No),
            ("vascular-compromise", No), ("high-energy", Yes), ("solitary", Yes), ("antibiotics-given", Yes), ("debrided", No), ("cover-done", Unknown));

        var cover = tasks.Single(t => t.Code == "cover");
        Assert.Equal((injury.AddHours(72), null, true), (cover.DueAt, cover.Settled, cover.Timed));
        Assert.Contains("15:00 on Monday 30 March 2026", cover.Why, StringComparison.Ordinal);
        Assert.Equal(injury.AddHours(12), tasks.Single(t => t.Code == "debridement").DueAt);
        Assert.Equal("Done, by the form", tasks.Single(t => t.Code == "antibiotics").Settled);
    }

    [Fact]
    public void What_the_hours_depend_on_is_asked_for_at_once()
    {
        Assert.Equal(["injury-time"], Plan(TaskRule.OpenFracture, ("fracture-region", new FormAnswer.Chosen(["long-bone"]))).Select(t => t.Code));
        Assert.Equal(["fracture-bone"], Plan(TaskRule.OpenFracture, ("injury-at", new FormAnswer.Moment(Now)), ("fracture-region", Unknown)).Select(t => t.Code));
        Assert.Empty(Plan(TaskRule.OpenFracture, ("injury-at", new FormAnswer.Moment(Now)), ("fracture-region", new FormAnswer.Chosen(["hand-wrist-forefoot-digits"]))));
        var debridement = Plan(TaskRule.OpenFracture, ("injury-at", new FormAnswer.Moment(Now.AddHours(-30))), ("fracture-region", new FormAnswer.Chosen(["hindfoot"]))).Single(t => t.Code == "debridement");
        Assert.Equal((Now, true), (debridement.DueAt, debridement.AtOnce));
    }

    [Fact]
    public void Steps_of_cleft_care_run_from_the_day_of_birth_for_what_is_cleft()
    {
        var tasks = Plan(TaskRule.Cleft, ("lahshal", new FormAnswer.Text("...SHAL")), ("lip-repair-done", Yes), ("palate-repair-done", Unknown));
        var palateOnly = Plan(TaskRule.Cleft, ("lahshal", new FormAnswer.Text("...s...")));

        Assert.Equal(["found-at", "clinic", "lip-repair", "palate-repair", "bone-graft", "consent-at-16", "adult-review"], tasks.Select(t => t.Code));
        Assert.Equal([null, null, "Done, by the form", null, null, null, null], tasks.Select(t => t.Settled));
        Assert.Equal((new DateOnly(2026, 7, 31), new DateTimeOffset(2027, 1, 31, 23, 59, 0, TimeSpan.Zero)), (tasks[3].From!.Value, tasks[3].DueAt));
        Assert.Equal(["found-at", "clinic", "palate-repair", "consent-at-16", "adult-review"], palateOnly.Select(t => t.Code));
    }

    [Fact]
    public void A_specialist_nurses_contact_is_due_24_hours_after_the_cleft_was_found()
    {
        var found = new DateTimeOffset(2026, 3, 2, 18, 30, 0, TimeSpan.Zero);
        var open = Plan(TaskRule.Cleft, ("found-at", new FormAnswer.Moment(found)), ("nurse-contact-done", Unknown)).Single(t => t.Code == "nurse-contact");
        var beforeBirth = AssessmentTasks.Plan([TaskRule.Cleft], Answers(("found-at", new FormAnswer.Moment(found))), null, Now);

        Assert.Equal((found.AddHours(24), true, Role.Nurse, null), (open.DueAt, open.Timed, open.Owner, open.Settled));
        Assert.Contains("BAPRAS", open.Why, StringComparison.Ordinal);
        Assert.Equal(["nurse-contact", "birth-date"], beforeBirth.Select(t => t.Code).OrderDescending(StringComparer.Ordinal));
        Assert.Equal("Done, by the form", Plan(TaskRule.Cleft, ("found-at", new FormAnswer.Moment(found)), ("nurse-contact-done", Yes)).Single(t => t.Code == "nurse-contact").Settled);
    }

    [Fact]
    public void When_the_cleft_was_found_is_asked_for_while_it_is_not_known_and_the_contact_not_made()
    {
        var ask = Plan(TaskRule.Cleft).Single(t => t.Code == "found-at");

        Assert.Equal((true, new DateOnly(2026, 3, 14)), (ask.AtOnce, ask.BeginsBy!.Value));
        Assert.DoesNotContain(Plan(TaskRule.Cleft, ("nurse-contact-done", Yes)), t => t.Code is "found-at" or "nurse-contact");
    }

    [Fact]
    public void The_first_clinic_is_looked_for_at_4_to_6_weeks_and_not_begun_for_whoever_is_first_assessed_after_a_year()
    {
        var clinic = Plan(TaskRule.Cleft).Single(t => t.Code == "clinic");

        Assert.Equal((new DateOnly(2026, 2, 28), new DateTimeOffset(2026, 3, 14, 23, 59, 0, TimeSpan.Zero), new DateOnly(2027, 1, 31)), (clinic.From!.Value, clinic.DueAt, clinic.BeginsBy!.Value));
        Assert.Contains("Belfast", clinic.Why, StringComparison.Ordinal);
        Assert.Equal("Done, by the form", Plan(TaskRule.Cleft, ("clinic-done", Yes)).Single(t => t.Code == "clinic").Settled);
    }

    [Theory]
    [InlineData(2042, 1, 30, false)]
    [InlineData(2042, 1, 31, true)]
    [InlineData(2030, 5, 1, false)]
    public void Consent_that_was_asked_for_before_the_16th_birthday_leaves_the_task_open(int year, int month, int day, bool settled)
    {
        var consent = Plan(TaskRule.Cleft, ("consent-at-16-done", Yes), ("consent-at-16-on", new FormAnswer.Date(new(year, month, day)))).Single(t => t.Code == "consent-at-16");

        Assert.Equal(settled, consent.Settled is not null);
        if (!settled) Assert.Contains("before the 16th birthday", consent.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_without_the_day_on_which_it_was_asked_for_leaves_the_task_open() =>
        Assert.Null(Plan(TaskRule.Cleft, ("consent-at-16-done", Yes)).Single(t => t.Code == "consent-at-16").Settled);

    [Fact]
    public void What_a_surgeon_acts_on_at_once_in_a_hand_is_a_task_without_hours()
    {
        var tasks = Plan(TaskRule.UrgentHand, ("perfused", No), ("cause", new FormAnswer.Chosen(["injection"])), ("left-irreducible", Yes), ("right-irreducible", Unknown));

        Assert.Equal(["left-irreducible", "pressure-injection", "unperfused"], tasks.Select(t => t.Code).Order(StringComparer.Ordinal));
        Assert.All(tasks, t => Assert.Equal((true, true, Role.Surgeon, null), (t.AtOnce, t.Timed, t.Owner, t.Settled)));
        Assert.Equal("perfusion", Assert.Single(Plan(TaskRule.UrgentHand, ("perfused", Unknown), ("cause", new FormAnswer.Chosen(["crush"])))).Code);
        Assert.Empty(Plan(TaskRule.UrgentHand, ("perfused", Yes), ("left-irreducible", No)));
    }

    [Fact]
    public void An_amputated_part_and_an_open_fracture_with_an_injured_artery_are_acted_on_at_once_though_every_finger_is_perfused()
    {
        var tasks = Plan(TaskRule.UrgentHand, ("perfused", Yes), ("amputated", Yes), ("right-open-fracture", Yes), ("right-artery", Yes), ("left-open-fracture", Yes), ("left-artery", No));

        Assert.Equal(["A part is amputated: act on it now", "An open fracture of the right hand with an injured artery: act on it now"], tasks.Select(t => t.What));
        Assert.All(tasks, t => Assert.Equal((Now, true, true, Role.Surgeon, null), (t.DueAt, t.AtOnce, t.Timed, t.Owner, t.Settled)));
        Assert.Equal(["amputation", "left-artery"], Plan(TaskRule.UrgentHand, ("amputated", Unknown), ("left-open-fracture", Yes), ("left-artery", Unknown)).Select(t => t.Code));
        Assert.Empty(Plan(TaskRule.UrgentHand, ("amputated", No), ("right-open-fracture", No), ("right-artery", Yes), ("left-artery", Unknown)));
    }

    [Fact]
    public void Consent_is_asked_again_by_the_16th_birthday_whatever_is_known_of_the_cleft()
    {
        var consent = Plan(TaskRule.Cleft).Single(t => t.Code == "consent-at-16");

        Assert.Equal((new DateTimeOffset(2042, 1, 31, 23, 59, 0, TimeSpan.Zero), Role.Surgeon), (consent.DueAt, consent.Owner));
    }

    [Fact]
    public void A_grown_patient_is_not_asked_for_consent_at_16_and_what_is_not_known_of_the_repair_stays_open()
    {
        var tasks = AssessmentTasks.Plan([TaskRule.Cleft], Answers(("lahshal", new FormAnswer.Text("...s..."))), new(2006, 3, 3), Now);

        Assert.Equal(["palate-repair"], tasks.Select(t => t.Code)); // 20 today
    }

    [Fact]
    public void Without_a_day_of_birth_it_is_asked_for() =>
        Assert.Equal(["birth-date"], AssessmentTasks.Plan([TaskRule.Cleft], Answers(), null, Now).Select(t => t.Code));

    [Fact]
    public void Not_known_never_closes_a_task() => Gen.Select(OneOf(null, Unknown, No), OneOf(null, Unknown, No), OneOf(null, Unknown, No)).Sample((one, two, three) =>
    {
        var answers = new (string, FormAnswer?)[] { ("cover-done", one), ("debrided", two), ("antibiotics-given", three), ("lip-repair-done", one), ("bone-graft-done", two), ("consent-at-16-done", three) }
            .Where(a => a.Item2 is not null).Select(a => (a.Item1, a.Item2!)).Concat([("injury-at", new FormAnswer.Moment(Now)), ("fracture-region", new FormAnswer.Chosen(["midfoot"])), ("lahshal", new FormAnswer.Text("LAHSHAL"))]).ToArray();

        var tasks = Plan(TaskRule.OpenFracture, answers).Concat(Plan(TaskRule.Cleft, answers)).ToList();

        return tasks.Count == 10 && tasks.All(t => t.Settled is null);
    });
}
