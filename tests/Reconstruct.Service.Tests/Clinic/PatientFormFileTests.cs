using Microsoft.Extensions.Configuration;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Clinic.Assessments;

namespace Reconstruct.Service.Tests.Clinic;

/// <summary>Files of forms that patients answer: what they have to say before the service starts with them.</summary>
[Trait("Hazard", "HAZ-113")]
public sealed class PatientFormFileTests : IDisposable
{
    private const string Extension = "{ \"url\": \"urn:reconstruct:assessment-";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_only_form_of_patients_that_is_carried_is_no_instrument_and_says_so()
    {
        var form = Assert.Single(FormFiles.All, f => f.Use.ForPatients);

        Assert.Equal("what-matters-to-you", form.Form.Id);
        Assert.DoesNotContain(form.Form.All, i => i.Calculated is not null);
        Assert.InRange(form.Form.All.Count(i => i.IsAsked), 3, 5);
        Assert.Contains(form.Form.Items, i => i.Kind is FormItemKind.Note && i.Text.Contains("not a validated measure", StringComparison.Ordinal));
        Assert.Equal([FormPerformer.Patient, FormPerformer.Proxy], form.Use.Performers);
        Assert.False(form.Use.ForStaff);
    }

    [Fact]
    public void A_licensed_form_of_a_trust_says_who_answers_it_for_whom_it_was_made_and_its_licence()
    {
        var form = Read(TrustForms.Tightness).Find(TrustForms.Id)!;

        Assert.Equal([FormPerformer.Patient], form.Use.Performers);
        Assert.Equal(("Adults with an invented condition", "Licence 7 of the maker, held by the trust", false, TrustForms.Notice), (form.Use.MadeFor, form.Use.Licence, form.Use.ShowsValues, form.Questions.Copyright));
        Assert.Equal(new FormReferenceLine(6, "the invented mean", "Manual, page 3"), form.Form.Find("score")!.Line);
        Assert.Equal([0m, 1m, 2m, 3m, 4m], form.Form.Find("tight")!.Options.Select(o => o.Weight));
    }

    [Theory]
    [InlineData("assessment-made-for\", \"valueString\": \"Adults with an invented condition\"", "elsewhere\", \"valueString\": \"x\"", "extension: Say for whom the form was made")]
    [InlineData("assessment-licence\"", "elsewhere\"", "extension: Say what the licence allows and who holds it")]
    [InlineData("\"copyright\": \"© 2026 The Invented Trust. All rights reserved\",", "", "copyright: Say under which licence it is used")]
    [InlineData("\"valueCode\": \"Patient\"", "\"valueCode\": \"Device\"", "extension: Device cannot answer a form here: say Patient, RelatedPerson or Practitioner")]
    [InlineData("\"subjectType\": [ \"Patient\" ]", "\"subjectType\": [ \"Practitioner\" ]", "subjectType: A form that patients answer is about a Patient")]
    [InlineData("{ \"url\": \"source\", \"valueString\": \"Manual, page 3\" }", "{ \"url\": \"other\", \"valueString\": \"x\" }", "item[3].extension: A line to read a value against has a value, a text and a source")]
    [InlineData(Extension + "made-for\"", Extension + "task-rule\", \"valueCode\": \"histology\" }, " + Extension + "made-for\"", "extension: A form that patients answer leaves no tasks: nobody watches its answers")]
    [InlineData(".aggregate($this + $total, 0)\" }", ".noSuchFunction()\" }", "score: The expression cannot be read as FHIRPath: Unknown symbol 'noSuchFunction'")]
    public void With_any_of_it_missing_the_service_does_not_start_and_says_which(string old, string changed, string fault)
    {
        Assert.Contains(old, TrustForms.Tightness, StringComparison.Ordinal);

        var stopped = Assert.Throws<InvalidOperationException>(() => Read(TrustForms.Tightness.Replace(old, changed, StringComparison.Ordinal)));

        Assert.Contains($"{TrustForms.Id}.json, {fault}", stopped.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-31", true)]
    [InlineData("2026", false)]
    public void A_licence_ends_on_a_whole_day(string end, bool whole)
    {
        var text = TrustForms.Tightness.Replace("\"version\": \"1\"", $"\"version\": \"1\", \"effectivePeriod\": {{ \"end\": \"{end}\" }}", StringComparison.Ordinal);

        if (whole) Assert.Equal(new DateOnly(2026, 12, 31), Read(text).Find(TrustForms.Id)!.Use.Until);
        else Assert.Contains("effectivePeriod.end: Give the last day of use as a whole date", Assert.Throws<InvalidOperationException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_every_file_is_named_at_once()
    {
        File.WriteAllText(Path.Combine(_folder, "second.json"), """{ "resourceType": "Questionnaire", "id": "second", "version": "1", "title": "Second", "status": "active", "item": [ { "linkId": "a", "text": "A", "type": "attachment" } ] }""");

        var stopped = Assert.Throws<InvalidOperationException>(() => Read(TrustForms.Tightness.Replace("assessment-licence", "elsewhere", StringComparison.Ordinal).Replace("assessment-made-for", "elsewhere-too", StringComparison.Ordinal)));

        Assert.Equal(7, stopped.Message.Split('\n').Length);
        Assert.Contains("second.json, item[0].type", stopped.Message, StringComparison.Ordinal);
        Assert.Contains("second.json, copyright", stopped.Message, StringComparison.Ordinal);
        Assert.Contains($"{TrustForms.Id}.json, extension: Say for whom", stopped.Message, StringComparison.Ordinal);
        Assert.Contains($"{TrustForms.Id}.json, extension: Say what the licence", stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_that_cannot_be_worked_out_leaves_the_answers_as_they_are()
    {
        var form = Read(TrustForms.Tightness.Replace(".aggregate($this + $total, 0)\" }", ".single()\" }", StringComparison.Ordinal)).Find(TrustForms.Id)!.Form;
        var answers = form.All.Where(i => i.IsAsked).ToDictionary(i => i.LinkId, _ => (FormAnswer)new FormAnswer.Chosen(["a1"]), StringComparer.Ordinal);

        var values = FormCalculator.Values(form, FormState.Of(form, answers));

        Assert.Equal(["mean"], values.Keys);
    }

    private FormShelf Read(string text)
    {
        File.WriteAllText(Path.Combine(_folder, TrustForms.Id + ".json"), text);
        return FormShelf.Of(new ConfigurationBuilder().AddInMemoryCollection([new("assessments", _folder)]).Build());
    }
}
