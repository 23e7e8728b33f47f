using Hl7.Fhir.Model;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>A burn of 3 March 2026 that the form judged by a day of birth which is corrected afterwards: an adult of 36, by the record, is a child of 1.</summary>
[Trait("Hazard", "HAZ-121")]
public sealed class ValuesNowTests : PageTests
{
    private const string Refer = "Refer to a burn service: child with 2% or more. Age on the day of the burn, by the record: 1.";
    private const string Heading = "By the day of birth on record it is another answer now";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateOnly Adult = new(1990, 1, 1);
    private static readonly DateOnly Child = new(2024, 3, 4);

    [Fact]
    public async Task A_value_that_the_corrected_day_of_birth_contradicts_says_so_and_what_the_record_gives_until_the_form_is_saved_again()
    {
        var scene = await Burn(Adult);
        var before = await scene.Open(AnswersPage.Link(scene.Id));

        await Born(scene, Child);
        var after = await scene.Open(AnswersPage.Link(scene.Id));
        var list = await scene.Open(WorklistPage.Address);
        await (await scene.Open(AssessmentPage.Link(scene.Id))).Submit(("because", "The day of birth was wrong"));
        var again = await scene.Open(AnswersPage.Link(scene.Id));

        Assert.DoesNotContain(Heading, before.Words, StringComparison.Ordinal);
        Assert.Contains("Day of birth, by the record: 1 January 1990", before.Words, StringComparison.Ordinal);
        Assert.Contains($"{Heading} The answers below are those of the last save. Open the form and save it again. By the record as it is now, “What does the national minimum ask for?” gives: {Refer}", after.Words, StringComparison.Ordinal);
        Assert.Contains("Burn: open the form and save it again. The day of birth on record gives another answer", list.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Heading, again.Words, StringComparison.Ordinal);
        Assert.Contains(Refer, again.Words, StringComparison.Ordinal);
        Assert.Equal("No longer follows from the answers", Assert.Single(await scene.Tasks()).Outcome);
    }

    [Fact]
    public async Task A_correction_that_changes_no_answer_and_one_that_is_taken_back_leave_nothing_to_do()
    {
        var scene = await Burn(Adult);

        await Born(scene, Adult.AddDays(1));
        var same = (await scene.Open(AnswersPage.Link(scene.Id)), await scene.Tasks());
        await Born(scene, Child);
        var open = Assert.Single(await scene.Tasks());
        await Born(scene, Adult);
        var back = await scene.Open(AnswersPage.Link(scene.Id));

        Assert.DoesNotContain(Heading, same.Item1.Words, StringComparison.Ordinal);
        Assert.Empty(same.Item2);
        Assert.Null(open.DoneAt);
        Assert.DoesNotContain(Heading, back.Words, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await scene.Tasks()).DoneAt);
    }

    [Fact]
    public async Task What_a_person_said_of_one_day_of_birth_does_not_close_the_next()
    {
        var scene = await Burn(Adult);
        await Born(scene, Child);
        await (await scene.Open(TaskPage.Link((await scene.Tasks())[0].Id))).Submit(("done", "no"), ("outcome", "Another record"));

        await Born(scene, null);

        Assert.Equal(["save-again-unknown"], (await scene.Tasks()).Where(t => t.DoneAt is null).Select(t => t.Code));
    }

    [Fact]
    public async Task A_value_that_was_not_known_and_now_is_says_so()
    {
        var scene = await Burn(Adult, deep: null); // with a depth not known nothing can be ruled out for an adult
        var before = await scene.Open(AnswersPage.Link(scene.Id));

        await Born(scene, Child);
        var after = await scene.Open(AnswersPage.Link(scene.Id));

        Assert.DoesNotContain("What does the national minimum ask for?", before.Words, StringComparison.Ordinal);
        Assert.Contains(Refer, after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_other_systems_it_is_not_final_says_what_the_record_gives_and_is_another_version()
    {
        var scene = await Burn(Adult);
        var caller = await new SystemCaller(Service).SignIn();
        var address = $"/fhir/Observation/{scene.Id.Value:N}.referral";
        var before = await caller.Get(address);

        await Born(scene, Child);
        var after = await caller.Get(address);
        var total = (Observation)(await caller.Get($"/fhir/Observation/{scene.Id.Value:N}.total")).Resource;
        var answers = await caller.Get($"/fhir/QuestionnaireResponse/{scene.Id}");

        var (then, now) = ((Observation)before.Resource, (Observation)after.Resource);
        Assert.All([before, after, answers], a => Assert.Empty(FhirParse.Read(a.Bytes, FhirFormat.Json).Faults));
        Assert.Equal((ObservationStatus.Final, ObservationStatus.Preliminary, ObservationStatus.Final), (then.Status, now.Status, total.Status));
        Assert.Single(then.Note);
        Assert.Contains("Do not rely on it", now.Note[1].Text, StringComparison.Ordinal);
        Assert.Contains(Refer, now.Note[1].Text, StringComparison.Ordinal);
        Assert.NotEqual(before.Http.Headers.ETag, after.Http.Headers.ETag);
        Assert.Equal(Refer, ResponseFhir.Flat(((QuestionnaireResponse)answers.Resource).Item).Single(i => i.LinkId == "referral").Answer[0].GetExtension(FormExtensions.WorkedOut)!.GetExtension("record-now")!.Value!.ToString());
    }

    private async Task<AssessmentScene> Burn(DateOnly born, string? deep = "0")
    {
        var scene = await AssessmentScene.Start(Service, "assessment-burn", PathwayScene.Julie with { BirthDate = born });
        var saved = await scene.Page.Submit([("do", "finish"), .. Day("q.injury-at", 3, 3, 2026), ("q.injury-at.time", "08:00"), ("q.cause", "scald"), ("q.inhalation", "no"), ("q.cooled", "yes"), ("q.story", "no"), ("q.redness", "0"),
            ("q.superficial", "2"), ("q.deep-dermal", deep), ("q.full-thickness", "0"), ("q.method", "lund-browder"), ("q.sites", "none"), ("q.circumferential", "no"), ("q.two-weeks", "no"), ("q.unwell", "no"), ("q.comorbidity", "no")]);
        Assert.Empty(saved.Errors);
        return scene;
    }

    private Task Born(AssessmentScene scene, DateOnly? day) => Service.Use(async db =>
    {
        var patient = (await db.Patient((await db.Pathway(scene.Pathway, Ct))!.PatientId, Ct))!;
        patient.BirthDate = day;
        Assert.True((await db.Save(patient, "test", Ct)).Ok);
    });
}
