using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Planning.Margins;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Every assessment form that is carried: valid R4, and right on its own worked examples.</summary>
[Trait("Hazard", "HAZ-106")]
public sealed class FormContentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Forms => [.. FormFiles.All.Select(f => f.Form.Id)];

    [Fact]
    public void The_forms_of_the_ten_conditions_are_carried()
    {
        Assert.Equal(
            ["assessment-benign-lesion", "assessment-birthmark", "assessment-breast-after-cancer", "assessment-burn", "assessment-cleft", "assessment-hand-injury", "assessment-open-fracture", "assessment-scar", "assessment-skin-cancer-face", "assessment-webbed-fingers"],
            FormFiles.All.Where(f => f.Use.ForStaff).Select(f => f.Form.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(SccMargin.ClearanceMm, true)]
    [InlineData(SccMargin.ClearanceMm - 0.1, false)]
    public void The_form_of_a_skin_cancer_takes_the_limit_of_a_clear_margin_from_the_rule(double mm, bool clear)
    {
        var form = FormFiles.Find("assessment-skin-cancer-face")!.Form;
        FormAnswer margin = new FormAnswer.Number((decimal)mm);
        Dictionary<string, FormAnswer> answers = new()
        {
            ["excised"] = new FormAnswer.YesNo(true), ["specimen-sent"] = new FormAnswer.YesNo(true), ["histology-reported-on"] = new FormAnswer.Date(new(2026, 3, 2)), ["histology-type"] = new FormAnswer.Chosen(["scc"]),
            ["peripheral"] = margin, ["deep"] = margin,
        };

        var values = FormCalculator.Values(form, FormState.Of(form, answers));

        Assert.Equal(new FormAnswer.YesNo(clear), values["scc-clear"]);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_is_valid_R4_and_its_codings_are_all_of_its_own_system(string id)
    {
        var form = FormFiles.Find(id)!;

        var again = FhirParse.Read(FhirJson.Bytes(form.Questions), FhirFormat.Json);

        Assert.Empty(again.Faults);
        Assert.True(form.Questions.IsExactly(again.Resource!));
        Assert.Matches("^[A-Z][A-Za-z0-9_]{0,254}$", form.Questions.Name); // que-0
        Assert.All(form.Form.All.SelectMany(i => i.Options.Select(o => (i, o))), p => Assert.Equal($"urn:reconstruct:{id}:{p.i.LinkId}", p.o.System));
        Assert.All(form.Form.All.Where(i => i.Calculated is not null), i => Assert.NotEqual("No source is given", i.Calculated!.Source));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_gives_what_its_worked_examples_say(string id)
    {
        var examples = FormExample.Of(id);

        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var read = FormReading.Read(example.Form.Form, example.Typed, Now, complete: false);
            var state = FormState.Of(example.Form.Form, read.Answers);
            var values = FormCalculator.Values(example.Form.Form, state, example.Born);

            Assert.Empty(read.Refusals);
            Assert.Equal(example.Answers.Select(a => a.Key).Where(example.Asked.Contains).Order(StringComparer.Ordinal), read.Answers.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(example.Answers.Count, read.Answers.Count + read.Dropped.Count);
            Assert.Equal(example.Asked, example.Form.Form.All.Where(i => i.IsAsked && state.Enabled.Contains(i.LinkId)).Select(i => i.LinkId));
            Assert.All(example.Values, v => Assert.True(Said(v.Value) == Shown(state, values, v.Key), $"{example.Name}: {v.Key} gave {Shown(state, values, v.Key)}, not {Said(v.Value)}"));
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_value_that_is_worked_out_is_shown_by_an_example_and_is_not_known_without_answers(string id)
    {
        var form = FormFiles.Find(id)!.Form;
        var worked = form.All.Where(i => i.Calculated is not null).Select(i => i.LinkId).ToList();
        var shown = FormExample.Of(id).SelectMany(e => e.Values).Where(v => v.Value is not null && Said(v.Value) != "not shown").Select(v => v.Key).Distinct().ToList();

        Assert.Equal(worked.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.Empty(FormCalculator.Values(form, FormState.Of(form, new Dictionary<string, FormAnswer>())));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Answers_go_through_FHIR_and_come_back_as_they_were(string id)
    {
        foreach (var example in FormExample.Of(id))
        {
            var form = example.Form.Form;
            var state = FormState.Of(form, FormReading.Read(form, example.Typed, Now, complete: false).Answers);
            var made = ResponseFhir.Of(form, state, FormCalculator.Values(form, state, example.Born));
            made.Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed;

            var parsed = FhirParse.Read(FhirJson.Bytes(made), FhirFormat.Json);
            var back = ResponseFhir.Read(form, (QuestionnaireResponse)parsed.Resource!);

            Assert.Empty(parsed.Faults);
            Assert.Equal(state.Kept.OrderBy(a => a.Key, StringComparer.Ordinal), back.OrderBy(a => a.Key, StringComparer.Ordinal));
        }
    }

    private static string Said(JsonNode? value) => value is null ? "not known" : value.GetValueKind() is System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static string Shown(FormState state, IReadOnlyDictionary<string, FormAnswer> values, string linkId) => !state.Enabled.Contains(linkId) ? "not shown" : values.GetValueOrDefault(linkId) switch
    {
        FormAnswer.Number number => number.Value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
        FormAnswer.YesNo { Yes: var yes } => yes ? "true" : "false",
        FormAnswer.Text text => text.Words,
        _ => "not known",
    };
}
