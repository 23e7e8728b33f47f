using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using static Reconstruct.Service.Tests.Clinic.AssessmentScene;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Assessments through the FHIR interface, as another system reads them.</summary>
public sealed class AssessmentFhirTests : PageTests
{
    private const string Skin = "assessment-skin-cancer-face";

    [Fact]
    public async Task Forms_are_found_beside_the_questions_of_funding_policies()
    {
        var caller = await Caller();

        var form = (Questionnaire)(await caller.Get($"/fhir/Questionnaire/{Skin}")).Resource;
        var byUrl = (Bundle)(await caller.Get($"/fhir/Questionnaire?url={form.Url}")).Resource;
        var policy = await caller.Get("/fhir/Questionnaire/dupuytrens");
        var ofBoard = (Bundle)(await caller.Get("/fhir/Questionnaire?jurisdiction=QJK&_count=200")).Resource;

        Assert.Equal($"http://127.0.0.1:8080/fhir/Questionnaire/{Skin}", form.Url);
        Assert.Equal(1, byUrl.Total);
        Assert.Equal(200, policy.Status);
        Assert.DoesNotContain(ofBoard.Entry, e => e.Resource!.Id!.StartsWith("assessment-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Completed_answers_and_what_was_worked_out_of_them_are_valid_and_point_to_each_other()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit([("do", "finish"), .. CutOut, ("q.recurrent", "unknown")]);
        var (caller, pathway) = (await Caller(), await Service.Pathway(scene.Pathway));

        var answers = await caller.Get($"/fhir/QuestionnaireResponse/{scene.Id}");
        var found = (Bundle)(await caller.Get($"/fhir/Observation?identifier={pathway.Reference}")).Resource;
        var observation = Assert.IsType<Observation>(Assert.Single(found.Entry).Resource);
        var read = await caller.Get($"/fhir/Observation/{observation.Id}");
        var provenance = await caller.Get($"/fhir/Provenance/{scene.Id}");

        Assert.All([answers, read, provenance], a => Assert.Empty(FhirParse.Read(a.Bytes, FhirFormat.Json).Faults));
        var response = (QuestionnaireResponse)answers.Resource;
        Assert.Equal(($"http://127.0.0.1:8080/fhir/Questionnaire/{Skin}|3", QuestionnaireResponse.QuestionnaireResponseStatus.Completed, $"Patient/{pathway.PatientId}"), (response.Questionnaire, response.Status, response.Subject!.Reference));
        Assert.Equal("asked-unknown", ResponseFhir.Flat(response.Item).Single(i => i.LinkId == "recurrent").Answer[0].Value!.GetExtensionValue<Code>(FormExtensions.Absent)!.Value);
        Assert.DoesNotContain(ResponseFhir.Flat(response.Item), i => i.LinkId == "radiotherapy"); // not answered is not there
        Assert.Equal((12m, "mm", $"QuestionnaireResponse/{scene.Id}"), (((Quantity)observation.Value!).Value, ((Quantity)observation.Value!).Code, observation.DerivedFrom[0].Reference));
        Assert.Equal([$"QuestionnaireResponse/{scene.Id}", $"Observation/{observation.Id}"], ((Provenance)provenance.Resource).Target.Select(t => t.Reference));
        Assert.Equal($"W/\"{(await scene.Row()).Version}\"", answers.Http.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task A_draft_is_nobodys_answer_yet()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        await scene.Page.Submit([("do", "save"), .. CutOut]);
        var (caller, pathway) = (await Caller(), await Service.Pathway(scene.Pathway));

        Assert.Equal(404, (await caller.Get($"/fhir/QuestionnaireResponse/{scene.Id}")).Status);
        Assert.Equal(404, (await caller.Get($"/fhir/Observation/{scene.Id.Value:N}.diameter")).Status);
        Assert.Equal(0, ((Bundle)(await caller.Get($"/fhir/QuestionnaireResponse?identifier={pathway.Reference}")).Resource).Total);
    }

    [Fact]
    public async Task Without_the_scope_nothing_is_read()
    {
        var scene = await AssessmentScene.Start(Service, Skin);
        var narrow = await new SystemCaller(Service).SignIn("system/Task.r");

        Assert.Equal(403, (await narrow.Get($"/fhir/Observation/{scene.Id.Value:N}.diameter")).Status);
        Assert.Equal(403, (await narrow.Get($"/fhir/Provenance/{scene.Id}")).Status);
    }

    private Task<SystemCaller> Caller() => new SystemCaller(Service).SignIn();
}
