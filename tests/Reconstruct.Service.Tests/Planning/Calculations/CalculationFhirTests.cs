using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Planning.Calculations;
using Reconstruct.Service.Tests.Pathways;
using Reconstruct.Service.Tests.Referrals.Messages;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Planning.Calculations;

/// <summary>Kept calculations through the FHIR interface, as another system reads them.</summary>
[Trait("Hazard", "HAZ-107")]
public sealed class CalculationFhirTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_result_is_a_component_with_its_unit_its_interval_and_its_rule()
    {
        var (row, pathway) = await Kept("baux", ("ageYears", "50"), ("burnPercent", "30"), ("inhalationInjury", "yes"));

        var answer = await (await Caller()).Get($"/fhir/Observation/{row.Id}");

        Assert.Equal(200, answer.Status);
        Assert.Empty(FhirParse.Read(answer.Bytes, FhirFormat.Json).Faults);
        var said = (Observation)answer.Resource;
        Assert.Equal((ObservationStatus.Final, $"Patient/{pathway.PatientId}", "baux", "1"), (said.Status, said.Subject!.Reference, said.Code!.Coding[0].Code, said.Method!.Coding[0].Version));
        Assert.Equal((97m, "points", "{points}"), Amount(said, "baux/revisedScore"));
        Assert.Equal((109.6m, "points", "{points}"), Amount(said, "baux/halfDiedScore"));
        Assert.Equal(("%", "%"), (Amount(said, "baux/halfDiedBurnPercent").Unit, Amount(said, "baux/halfDiedBurnPercent").Code));
        Assert.True(Amount(said, "baux/halfDiedScore-low").Value < 109.6m && Amount(said, "baux/halfDiedScore-high").Value > 109.6m);
        Assert.Contains(said.Note, n => n.Text!.StartsWith("Do not use it for this: Withholding", StringComparison.Ordinal));
        Assert.Contains(said.Note, n => n.Text!.StartsWith("Source: ", StringComparison.Ordinal));
        Assert.All(said.Component, c => Assert.Empty(c.ReferenceRange));
    }

    [Fact]
    public async Task Everything_that_was_put_in_travels_with_it()
    {
        var (row, _) = await Kept("baux", ("ageYears", "50"), ("burnPercent", "30.5"));

        var said = (Observation)(await (await Caller()).Get($"/fhir/Observation/{row.Id}")).Resource;

        var inputs = said.Component.Where(c => c.Code!.Coding[0].System == CalculationFhir.InputSystem).ToList();
        Assert.Equal(CalculatorCatalogue.Find("baux")!.Inputs.Select(i => i.Label), inputs.Select(c => c.Code!.Text!));
        Assert.Equal([(50m, "years"), (30.5m, "%")], inputs.Take(2).Select(c => (((Quantity)c.Value!).Value!.Value, ((Quantity)c.Value).Unit!)));
        Assert.Equal((null, "not-asked"), (inputs[2].Value, inputs[2].DataAbsentReason!.Coding[0].Code));
    }

    [Fact]
    public async Task A_choice_and_a_list_that_were_put_in_travel_too_and_a_risk_says_what_it_was_worked_out_from()
    {
        var (lines, _) = await Kept("rule-of-nines", ("ageYears", "40"), ("parts[0].region", "left-arm"), ("parts[0].depth", "full-thickness"), ("parts[0].percentOfPart", "100"));
        var (sort, _) = await Kept("sort", ("asaGrade", "3"), ("urgency", "elective"), ("specialty", "other"), ("severity", "complex"), ("cancer", "yes"), ("ageYears", "58"));
        var caller = await Caller();

        var observation = (Observation)(await caller.Get($"/fhir/Observation/{lines.Id}")).Resource;
        var risk = (RiskAssessment)(await caller.Get($"/fhir/RiskAssessment/{sort.Id}")).Resource;

        Assert.Contains(observation.Component, c => c.Code!.Text == "Burned parts, row 1: Region" && ((FhirString)c.Value!).Value == "Left arm, 9%");
        var used = CalculatorCatalogue.Find("sort")!.Inputs.Select(i => $"Put in: {i.Label}: ");
        Assert.All(used, words => Assert.Contains(risk.Note, n => n.Text!.StartsWith(words, StringComparison.Ordinal)));
        Assert.Contains(risk.Note, n => n.Text!.EndsWith(": 58 years", StringComparison.Ordinal) || n.Text!.EndsWith(": 58", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_known_is_said_and_no_value_stands_in_for_it()
    {
        var (row, _) = await Kept("baux", ("ageYears", "50"), ("burnPercent", "30"));

        var said = (Observation)(await (await Caller()).Get($"/fhir/Observation/{row.Id}")).Resource;

        var revised = said.Component.Single(c => c.Code!.Coding[0].Code == "baux/revisedScore");
        Assert.Equal((null, "unknown"), (revised.Value, revised.DataAbsentReason!.Coding[0].Code));
    }

    [Fact]
    public async Task One_that_was_withdrawn_is_entered_in_error()
    {
        var (row, _) = await Kept("baux", ("ageYears", "50"), ("burnPercent", "30"));
        await Service.Use(async db => Assert.True((await WithdrawCalculation.Run(db, row.Id, row.Version, "Another patient's", Ct)).Ok));

        var said = (Observation)(await (await Caller()).Get($"/fhir/Observation/{row.Id}")).Resource;

        Assert.Equal(ObservationStatus.EnteredInError, said.Status);
        Assert.Contains(said.Note, n => n.Text == "Withdrawn: Another patient's");
    }

    [Fact]
    public async Task They_are_found_by_patient_and_pathway_and_each_look_is_logged()
    {
        var (row, pathway) = await Kept("wilson", ("events", "7"), ("n", "264"));
        var caller = await Caller();
        var before = await Looks();

        var byNumber = (Bundle)(await caller.Get($"/fhir/Observation?identifier={FhirSystems.NhsNumber}|9990000018")).Resource;
        var byReference = (Bundle)(await caller.Get($"/fhir/Observation?identifier={pathway.Reference}")).Resource;
        var none = (Bundle)(await caller.Get("/fhir/Observation?identifier=RC-0000-0000")).Resource;

        Assert.Equal((row.Id.ToString(), row.Id.ToString(), 0), (byNumber.Entry.Single().Resource!.Id, byReference.Entry.Single().Resource!.Id, none.Total));
        Assert.Equal(before + 2, await Looks());
    }

    [Fact]
    public async Task A_score_and_a_rate_of_a_group_are_no_risk_of_this_patient()
    {
        var (baux, pathway) = await Kept("baux", ("ageYears", "50"), ("burnPercent", "30"));
        var caller = await Caller();

        Assert.Equal(404, (await caller.Get($"/fhir/RiskAssessment/{baux.Id}")).Status);
        Assert.Equal(0, ((Bundle)(await caller.Get($"/fhir/RiskAssessment?identifier={pathway.Reference}")).Resource).Total);
        Assert.DoesNotContain(CalculatorCatalogue.All.SelectMany(c => c.Results), r => r.IsRisk && r.Unit != "%");
    }

    [Fact]
    public async Task What_SORT_says_is_a_risk_with_the_source_it_rests_on()
    {
        var (row, _) = await Kept("sort", ("asaGrade", "3"), ("urgency", "elective"), ("specialty", "other"), ("severity", "complex"), ("cancer", "yes"), ("ageYears", "58"));

        var said = (RiskAssessment)(await (await Caller()).Get($"/fhir/RiskAssessment/{row.Id}")).Resource;

        var prediction = Assert.Single(said.Prediction);
        Assert.Equal("sort/deathPercent", prediction.Outcome!.Coding[0].Code);
        Assert.Equal(0.7340359696m, ((FhirDecimal)prediction.Probability!).Value);
    }

    [Theory]
    [InlineData(4.0, 2.0, 9.0)]
    [InlineData(4.0, null, null)]
    [InlineData(null, null, null)]
    public async Task A_probability_is_a_risk_with_its_interval_that_rests_on_the_observation(double? percent, double? low, double? high)
    {
        var (baux, pathway) = await Kept("baux", ("ageYears", "50"), ("burnPercent", "30"));
        ResultSpec spec = new("lossPercent", "Loss of the flap", "number", "%") { IsRisk = true };
        var sheet = baux.Answer() with { CalculatorId = "made-up", Results = [spec.Is(percent, low, high)] };
        KeptCalculation row = new()
        {
            Id = baux.Id, PathwayId = baux.PathwayId, CalculatorId = "made-up", RuleVersion = "1", Inputs = "{}", Sheet = AnswerSheetJson.Write(sheet), KeptAt = baux.KeptAt, ByName = baux.ByName,
        };

        var said = RiskFhir.Of(row, pathway)!;

        Assert.Empty(FhirParse.Read(FhirJson.Bytes(said), FhirFormat.Json).Faults);
        Assert.Equal($"Observation/{row.Id}", Assert.Single(said.Basis).Reference);
        var prediction = Assert.Single(said.Prediction);
        Assert.Equal("made-up/lossPercent", prediction.Outcome!.Coding[0].Code);
        var range = prediction.Probability as Hl7.Fhir.Model.Range;
        Assert.Equal(((decimal?)low, (decimal?)high), (range?.Low?.Value, range?.High?.Value));
        Assert.Equal(low is null ? (decimal?)percent : null, (prediction.Probability as FhirDecimal)?.Value);
        Assert.Equal(percent is null ? "Not known" : null, prediction.Rationale);
    }

    [Theory]
    [InlineData("mm²", "mm2")]
    [InlineData("degrees", "deg")]
    [InlineData("mL/kg/h", "mL/kg/h")]
    [InlineData("mm a week", "mm/wk")]
    [InlineData("wibbles", null)]
    public void A_unit_has_its_ucum_code_and_one_without_has_none(string unit, string? code)
    {
        var quantity = Ucum.Quantity(2, unit);

        Assert.Equal((unit, code, code is null ? null : Ucum.System), (quantity.Unit, quantity.Code, quantity.System));
    }

    [Fact]
    public async Task Without_the_scope_nothing_is_read()
    {
        var narrow = await new SystemCaller(Service).SignIn("system/Task.r");

        Assert.Equal(403, (await narrow.Get("/fhir/Observation?identifier=RC-0000-0000")).Status);
        Assert.Equal(401, (await new SystemCaller(Service).Get("/fhir/Observation?identifier=RC-0000-0000")).Status);
    }

    private Task<SystemCaller> Caller() => new SystemCaller(Service).SignIn();

    private Task<int> Looks() => Service.Use(db => db.Set<AccessRow>().CountAsync(a => a.Client == "demo-system", Ct));

    private async Task<(KeptCalculation Row, Pathway Pathway)> Kept(string calculator, params (string, string?)[] typed)
    {
        var id = await Service.Refer(PathwayScene.Julie with { BirthDate = null });
        var page = await Open(NewCalculationPage.Link(id, calculator), Role.Surgeon);
        var kept = await page.Submit([.. typed, (NewCalculationPage.Keep, "yes")]);
        KeptCalculationId made = new(Guid.Parse(kept.Address.Split('/')[^1]));
        return (await Service.Use(async db => (await db.Calculation(made, Ct))!), await Service.Pathway(id));
    }

    private static (decimal? Value, string? Unit, string? Code) Amount(Observation said, string code)
    {
        var quantity = (Quantity)said.Component.Single(c => c.Code!.Coding[0].Code == code).Value!;
        return (quantity.Value, quantity.Unit, quantity.Code);
    }
}
