using System.Text;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Funding.Fhir;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Tests.Referrals.FundingStep;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Funding.Fhir;

/// <summary>Funding through the FHIR interface, as another system reads it.</summary>
public sealed class FundingFhirTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PlanDefinition?url=http://127.0.0.1:8080/fhir/PlanDefinition/qjk-dupuytrens", 1)]
    [InlineData("PlanDefinition?jurisdiction=QJK&topic=dupuytrens&status=active", 1)]
    [InlineData("PlanDefinition?jurisdiction=https://fhir.nhs.uk/Id/ods-organization-code|QJK&topic=dupuytrens&status=active", 1)]
    [InlineData("PlanDefinition?jurisdiction=QJK&topic=dupuytrens&status=draft", 0)]
    [InlineData("PlanDefinition?_id=qjk-dupuytrens", 1)]
    [InlineData("PlanDefinition?_id=nothing", 0)]
    [InlineData("Questionnaire?url=http://127.0.0.1:8080/fhir/Questionnaire/dupuytrens", 1)]
    public async Task Definitions_are_found_by_their_own_parameters(string search, int count)
    {
        var found = (Bundle)(await (await Caller()).Get("/fhir/" + search)).Resource;

        Assert.Equal(count, found.Total);
    }

    [Fact]
    public async Task What_is_in_force_on_a_day_is_found_and_an_unknown_first_day_counts_as_open()
    {
        var caller = await Caller();
        var book = PolicyFiles.Book;

        foreach (var day in new DateOnly[] { new(2019, 6, 1), new(2026, 3, 3) })
        {
            var found = (Bundle)(await caller.Get($"/fhir/PlanDefinition?effective={day:yyyy-MM-dd}&_count=200")).Resource;
            Assert.Equal(book.Policies.Where(p => p.MayBeInForceOn(day)).Select(p => p.Id).Order(StringComparer.Ordinal), found.Entry.Select(e => e.Resource!.Id).Order(StringComparer.Ordinal)!);
        }
    }

    [Theory]
    [InlineData("PlanDefinition?status=wibble", "value http.status")]
    [InlineData("PlanDefinition?effective=spring", "value http.effective")]
    [InlineData("PlanDefinition?identifier=a", "not-supported http.identifier")]
    [InlineData("Questionnaire?topic=dupuytrens", "not-supported http.topic")]
    [InlineData("CoverageEligibilityResponse", "required http.identifier")]
    public async Task A_search_that_cannot_be_read_is_refused_by_name(string search, string issue)
    {
        var answer = await (await Caller()).Get("/fhir/" + search);

        Assert.Equal((400, issue), (answer.Status, Assert.Single(answer.Issues)));
    }

    [Fact]
    public async Task A_policy_is_read_by_its_name_with_its_fingerprint_as_the_version()
    {
        var caller = await Caller();

        var read = await caller.Get("/fhir/PlanDefinition/qjk-dupuytrens");
        var again = await caller.Get("/fhir/PlanDefinition/qjk-dupuytrens", ("If-None-Match", read.Http.Headers.ETag!.ToString()));
        var none = await caller.Get("/fhir/PlanDefinition/nothing");

        Assert.Equal($"W/\"{PolicyFiles.Book.Find("qjk-dupuytrens")!.Fingerprint}\"", read.Http.Headers.ETag!.ToString());
        Assert.Equal((200, 304, 404), (read.Status, again.Status, none.Status));
    }

    [Fact]
    public async Task Without_the_scope_nothing_is_read()
    {
        var narrow = await new SystemCaller(Service).SignIn("system/Task.r");

        Assert.Equal(403, (await narrow.Get("/fhir/PlanDefinition/qjk-dupuytrens")).Status);
        Assert.Equal(401, (await new SystemCaller(Service).Get("/fhir/CoverageEligibilityResponse?identifier=a")).Status);
    }

    [Fact]
    [Trait("Hazard", "HAZ-086")]
    public async Task Answers_and_decision_of_a_pathway_are_valid_say_where_facts_came_from_and_approve_nothing()
    {
        var (kept, pathway) = await Sent(FundingForm.TooLittle);
        var caller = await Caller();

        var answers = await caller.Get($"/fhir/QuestionnaireResponse/{kept.Id}");
        var decision = await caller.Get($"/fhir/CoverageEligibilityResponse/{kept.Id}");

        Assert.All([answers, decision], a => Assert.Empty(FhirParse.Read(a.Bytes, FhirFormat.Json).Faults));
        var response = (QuestionnaireResponse)answers.Resource;
        var asked = (Questionnaire)(await caller.Get("/fhir/" + response.Questionnaire!.Split("/fhir/")[1])).Resource;
        Assert.All(response.Item, i => Assert.Contains(asked.Item, q => q.LinkId == i.LinkId && Fits(q.Type!.Value, i.Answer[0].Value!)));
        Assert.Equal(FundingInputs.Read(kept.Inputs).Facts.Select(f => $"{f.Fact} {f.Origin}"), response.Item.Select(i => $"{i.LinkId} {i.Answer[0].GetStringExtension(FundingCanonical.OriginExtension)}"));
        var said = (CoverageEligibilityResponse)decision.Resource;
        var item = Assert.Single(Assert.Single(said.Insurance).Item);
        Assert.Equal((ClaimProcessingCodes.Complete, "exceptional-only"), (said.Outcome, said.GetExtensionValue<Coding>(FundingCanonical.OutcomeExtension)!.Code));
        Assert.Equal(("QJK", $"Patient/{pathway.PatientId}", true, null), (said.Insurer!.Identifier!.Value, said.Patient!.Reference, item.AuthorizationRequired, said.PreAuthRef));
        Assert.Null(item.Excluded);
        Assert.Empty(item.Benefit);
    }

    [Theory]
    [Trait("Hazard", "HAZ-086")]
    [InlineData(FundingOutcome.MetNoApproval, ClaimProcessingCodes.Complete, false, null)]
    [InlineData(FundingOutcome.MetPriorApproval, ClaimProcessingCodes.Complete, true, null)]
    [InlineData(FundingOutcome.MetApprovalNotStated, ClaimProcessingCodes.Complete, null, null)]
    [InlineData(FundingOutcome.NotFunded, ClaimProcessingCodes.Complete, null, true)]
    [InlineData(FundingOutcome.MoreInformation, ClaimProcessingCodes.Partial, null, null)]
    [InlineData(FundingOutcome.Conflict, ClaimProcessingCodes.Partial, null, null)]
    [InlineData(FundingOutcome.NoPolicy, ClaimProcessingCodes.Partial, null, null)]
    [InlineData(null, ClaimProcessingCodes.Error, null, null)]
    public async Task What_is_not_known_is_left_out(FundingOutcome? outcome, ClaimProcessingCodes code, bool? approval, bool? excluded)
    {
        var (kept, pathway) = await Sent(FundingForm.TooLittle);
        KeptDecision row = new()
        {
            Id = kept.Id, PathwayId = kept.PathwayId, Procedure = kept.Procedure, Place = kept.Place, On = kept.On, MadeAt = kept.MadeAt, Inputs = kept.Inputs, Outcome = outcome,
            Faults = outcome is null ? ["Enter a GP practice or a board"] : [],
        };

        var said = DecisionFhir.Of(PolicyFiles.Book, FundingCanonical.Of(new Microsoft.Extensions.Configuration.ConfigurationManager()), row, pathway);

        Assert.Equal((code, approval, excluded), (said.Outcome, said.Insurance[0].Item[0].AuthorizationRequired, said.Insurance[0].Item[0].Excluded));
        Assert.Empty(FhirParse.Read(FhirJson.Bytes(said), FhirFormat.Json).Faults);
    }

    [Fact]
    public async Task A_pathways_answer_is_found_by_its_reference_and_each_look_is_logged()
    {
        var (_, pathway) = await Sent(FundingForm.Enough);
        var caller = await Caller();
        var before = await Looks();

        foreach (var type in new[] { "QuestionnaireResponse", "CoverageEligibilityResponse" })
        {
            Assert.Equal(1, ((Bundle)(await caller.Get($"/fhir/{type}?identifier={pathway.Reference}")).Resource).Total);
            Assert.Equal(1, ((Bundle)(await caller.Get($"/fhir/{type}?identifier={FhirSystems.NhsNumber}|9990000018")).Resource).Total);
            Assert.Equal(0, ((Bundle)(await caller.Get($"/fhir/{type}?identifier=RC-0000-0000")).Resource).Total);
        }

        Assert.Equal(before + 4, await Looks());
    }

    [Fact]
    public async Task The_capability_statement_lists_them_with_their_parameters()
    {
        var rest = Assert.Single(((CapabilityStatement)(await new SystemCaller(Service).Get("/fhir/metadata")).Resource).Rest);

        Assert.Equal(["_id", "url", "status", "jurisdiction", "topic", "effective"], rest.Resource.Single(r => r.Type == "PlanDefinition").SearchParam.Select(p => p.Name));
        Assert.Equal(["_id", "identifier"], rest.Resource.Single(r => r.Type == "CoverageEligibilityResponse").SearchParam.Select(p => p.Name));
        Assert.All(["Questionnaire", "QuestionnaireResponse"], type => Assert.Contains(type, rest.Resource.Select(r => r.Type)));
    }

    private Task<SystemCaller> Caller() => new SystemCaller(Service).SignIn();

    private Task<int> Looks() => Service.Use(db => db.Set<AccessRow>().CountAsync(a => a.Client == "demo-system", Ct));

    private async Task<(KeptDecision Kept, Pathway Pathway)> Sent(IReadOnlyDictionary<string, string> facts)
    {
        var page = await (await Service.ToTheFunding()).Submit(("procedure", "dupuytrens"), ("go", "on"));
        Assert.Equal("Referral sent", (await (await (await page.AnswerAll(facts)).Submit()).Submit()).Title);
        var pathway = await Service.Use(db => db.Set<Pathway>().SingleAsync(Ct));
        return (await Service.Kept(), pathway);
    }

    private static bool Fits(Questionnaire.QuestionnaireItemType type, DataType value) => type switch
    {
        Questionnaire.QuestionnaireItemType.Boolean => value is FhirBoolean,
        Questionnaire.QuestionnaireItemType.Choice => value is Coding,
        Questionnaire.QuestionnaireItemType.Decimal => value is FhirDecimal,
        _ => value is Integer,
    };
}
