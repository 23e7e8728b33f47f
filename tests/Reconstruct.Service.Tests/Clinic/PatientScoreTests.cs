using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Clinic.Asked;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>What is worked out of a patient's answers: never from an answer that is missing, never shown to the patient unless the form says so, over time as it was answered.</summary>
[Trait("Hazard", "HAZ-113")]
public sealed class PatientScoreTests : PageTests
{
    protected override string[] Settings => [TrustForms.Setting];

    [Fact]
    public async Task A_sum_with_a_missing_item_is_not_known_and_a_mean_that_says_how_is_worked_out()
    {
        var scene = await AskedScene.Start(Service);
        var id = await scene.Ask(TrustForms.Id);

        await scene.Send(id, ("q.tight", "a4"), ("q.itch", "a3"));
        var answers = await scene.Open(AnswersPage.Link((await scene.Row(id)).AssessmentId), Role.Nurse);
        var list = await scene.Open(AssessmentsPage.Link(scene.Pathway), Role.Nurse);

        Assert.Contains("Sum Not known. There is no answer to “Is it heavy?”", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Mean 3.5", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Worked out without an answer to “Is it heavy?”. The form says how: The mean of two answers when one is missing.", answers.Words, StringComparison.Ordinal);
        Assert.Equal(("Not known", "3.5, with an answer missing"), (Cell(list, "Sum", 0), Cell(list, "Mean", 0)));
    }

    [Theory]
    [InlineData("a0", "a0", "a0", "0")]
    [InlineData("a4", "a4", "a4", "12")]
    [InlineData("a4", null, "a4", null)]
    [InlineData(null, "a0", "a0", null)]
    [InlineData(null, null, null, null)]
    public void Not_answered_is_never_counted_as_zero(string? tight, string? itch, string? heavy, string? sum)
    {
        var form = Service.Services.GetRequiredService<FormShelf>().Find(TrustForms.Id)!.Form;
        var typed = new Dictionary<string, string?>(StringComparer.Ordinal) { ["tight"] = tight, ["itch"] = itch, ["heavy"] = heavy };
        var read = FormReading.Read(form, item => FormTyped.One(typed[item.LinkId]), Service.Time.GetUtcNow(), complete: true);

        var values = FormCalculator.Values(form, FormState.Of(form, read.Answers));

        Assert.Equal(sum, values.GetValueOrDefault("score") is FormAnswer.Number { Value: var value } ? value.ToString("0", System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public async Task Nothing_is_added_to_the_answers_of_an_instrument()
    {
        var scene = await AskedScene.Start(Service);

        var page = await scene.Mine(await scene.Ask(TrustForms.Id));

        Assert.Equal(["a0", "a1", "a2", "a3", "a4"], page.Html.QuerySelectorAll("[name='q.tight']").Select(o => o.GetAttribute("value")));
        Assert.Contains(TrustForms.Notice, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_patient_sees_no_score_unless_the_form_says_so()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Acts();
        var (hidden, open) = (await scene.Ask(TrustForms.Id), await scene.Ask(TrustForms.ParentId));
        var drafted = await (await scene.Mine(hidden)).Submit(("do", "save"), ("q.tight", "a4"), ("q.itch", "a3"), ("q.heavy", "a2"));

        var sent = await drafted.Submit(("do", "send"));
        var parents = await (await scene.Open(MyFormPage.Link(open), Role.Proxy)).Submit(("do", "send"), ("q.nights", "2"), ("q.words", "Long"));
        var staff = await scene.Open(AnswersPage.Link((await scene.Row(hidden)).AssessmentId), Role.Nurse);

        Assert.All([drafted, sent], page => Assert.DoesNotContain("Sum", page.Text, StringComparison.Ordinal));
        Assert.All([drafted, sent], page => Assert.DoesNotContain("FHIRPath", page.Text, StringComparison.Ordinal));
        Assert.Contains("Is it tight? Always", sent.Words, StringComparison.Ordinal);
        Assert.Contains("Worked out of these answers Nights that were not bad 5", parents.Words, StringComparison.Ordinal);
        Assert.Contains("does not say how you are, and not that you can wait", parents.Words, StringComparison.Ordinal);
        Assert.Contains("Sum 9", staff.Words, StringComparison.Ordinal);
        Assert.Contains("Source: Manual of the invented form, page 2", staff.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_over_time_stand_in_a_table_and_a_chart_with_their_own_days_and_only_the_line_of_the_form()
    {
        var scene = await AskedScene.Start(Service);
        await Answer(scene, "Before", "a4", "a4", "a4");
        Service.Time.Advance(TimeSpan.FromDays(40));
        await Answer(scene, "Second", "a4", null, "a4");
        Service.Time.Advance(TimeSpan.FromDays(40));
        await Answer(scene, "Third", "a1", "a1", "a0");

        var page = await scene.Open(AssessmentsPage.Link(scene.Pathway), Role.Surgeon);
        var chart = page.Html.QuerySelectorAll("main svg[role=img]").First(s => s.GetAttribute("aria-label")!.StartsWith("Sum", StringComparison.Ordinal));
        var mean = page.Html.QuerySelectorAll("main svg[role=img]").First(s => s.GetAttribute("aria-label")!.StartsWith("Mean", StringComparison.Ordinal));

        Assert.Equal("Sum: 3 March 2026 12, 12 April 2026 not known, 22 May 2026 2", chart.GetAttribute("aria-label"));
        Assert.Equal(("12", "Not known", "2"), (Cell(page, "Sum", 0), Cell(page, "Sum", 1), Cell(page, "Sum", 2)));
        Assert.Equal(2, chart.QuerySelectorAll("circle").Length);
        Assert.Equal(2, chart.QuerySelectorAll("polyline").Length); // no line across what is not known
        Assert.Single(chart.QuerySelectorAll("[stroke-dasharray]"));
        Assert.Empty(mean.QuerySelectorAll("[stroke-dasharray]"));
        Assert.Equal(["#005eb8", "#ffffff", "#005eb8"], mean.QuerySelectorAll("circle").Select(c => c.GetAttribute("fill"))); // the second lacks an answer
        Assert.Contains("The broken line is the invented mean: 6. Source: Manual, page 3.", page.Words, StringComparison.Ordinal);
        Assert.Contains(TrustForms.Notice, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_the_wrong_person_are_set_aside_and_stay()
    {
        var scene = await AskedScene.Start(Service);
        var id = await Answer(scene, "Before", "a4", "a4", "a4");
        Service.Time.Advance(TimeSpan.FromDays(40));
        await Answer(scene, "Second", "a1", "a1", "a1");
        var page = await scene.Open(AskedPage.Link(id), Role.Nurse);

        var without = await page.SubmitTo(AskedPage.AsideLink(id));
        await page.SubmitTo(AskedPage.AsideLink(id), ("aside", "Her daughter filled it in"));
        var (list, answers) = (await scene.Open(AssessmentsPage.Link(scene.Pathway), Role.Nurse), await scene.Open(AnswersPage.Link((await scene.Row(id)).AssessmentId), Role.Nurse));
        var response = (QuestionnaireResponse)(await (await new SystemCaller(Service).SignIn()).Get($"/fhir/QuestionnaireResponse/{(await scene.Row(id)).AssessmentId}")).Resource;

        Assert.Equal("Enter why they cannot be relied on", without.Error("aside"));
        Assert.Equal("3", Cell(list, "Sum", 0));
        Assert.Contains("Set aside: do not rely on these answers", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Her daughter filled it in", answers.Words, StringComparison.Ordinal);
        Assert.Contains("Sum 12", answers.Words, StringComparison.Ordinal);
        Assert.Equal(QuestionnaireResponse.QuestionnaireResponseStatus.EnteredInError, response.Status);
    }

    [Fact]
    public async Task Other_systems_read_that_the_patient_answered_and_nothing_before_it_is_sent()
    {
        var scene = await AskedScene.Start(Service);
        await scene.Acts();
        var (caller, pathway) = (await new SystemCaller(Service).SignIn(), await Service.Pathway(scene.Pathway));
        var (own, acted) = (await scene.Ask(TrustForms.Id), await scene.Ask());
        var draft = await (await scene.Mine(own)).Submit(("do", "save"), ("q.tight", "a4"), ("q.itch", "a3"), ("q.heavy", "a2"));
        var early = await caller.Get($"/fhir/QuestionnaireResponse/{(await scene.Row(own)).AssessmentId}");
        await draft.Submit(("do", "send"));
        await (await scene.Open(MyFormPage.Link(acted), Role.Proxy)).Submit(("do", "send"), ("q.hope", "That she sleeps"));

        var patients = await caller.Get($"/fhir/QuestionnaireResponse/{(await scene.Row(own)).AssessmentId}");
        var proxys = await caller.Get($"/fhir/QuestionnaireResponse/{(await scene.Row(acted)).AssessmentId}");
        var provenance = await caller.Get($"/fhir/Provenance/{(await scene.Row(own)).AssessmentId}");
        var score = await caller.Get($"/fhir/Observation/{(await scene.Row(own)).AssessmentId.Value:N}.score");

        Assert.Equal(404, early.Status);
        Assert.All([patients, proxys, provenance, score], a => Assert.Empty(FhirParse.Read(a.Bytes, FhirFormat.Json).Faults));
        var (mine, theirs) = ((QuestionnaireResponse)patients.Resource, (QuestionnaireResponse)proxys.Resource);
        Assert.Equal(($"Patient/{pathway.PatientId}", $"Patient/{pathway.PatientId}", QuestionnaireResponse.QuestionnaireResponseStatus.Completed), (mine.Author!.Reference, mine.Source!.Reference, mine.Status));
        Assert.Equal(("RelatedPerson", "Kit Jones (Mother)", "RelatedPerson"), (theirs.Author!.Type, theirs.Author.Display, theirs.Source!.Type));
        Assert.Equal("Before the operation", mine.GetStringExtension(FormExtensions.TimePoint));
        Assert.Equal(4m, ResponseFhir.Flat(mine.Item).Single(i => i.LinkId == "tight").Answer[0].Value!.GetExtensionValue<FhirDecimal>(FormExtensions.Weight)!.Value);
        Assert.Equal($"Patient/{pathway.PatientId}", ((Provenance)provenance.Resource).Agent[0].Who!.Reference);
        Assert.Equal(9, ((Integer)((Observation)score.Resource).Value!).Value);
    }

    private static async Task<AskedFormId> Answer(AskedScene scene, string point, string? tight, string? itch, string? heavy)
    {
        var today = Core.Clocks.LondonTime.DateOf(scene.Service.Time.GetUtcNow());
        var id = await scene.Ask(TrustForms.Id, [("timePoint", nameof(TimePointKind.Other)), ("other", point), .. AssessmentScene.Day("answerBy", today.Day, today.Month, today.Year)]);
        await scene.Send(id, [.. new[] { ("q.tight", tight), ("q.itch", itch), ("q.heavy", heavy) }.Where(a => a.Item2 is not null)]);
        return id;
    }

    /// <summary>The value in one row of the table of a series.</summary>
    private static string Cell(BrowserPage page, string series, int row) =>
        page.Html.QuerySelectorAll("main table").First(t => t.QuerySelector("caption")!.TextContent.Trim().StartsWith(series + ",", StringComparison.Ordinal))
            .QuerySelectorAll("tbody tr")[row].LastElementChild!.ChildNodes.Last(n => n.TextContent.Trim().Length > 0).TextContent.Trim();
}
