using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>The answers of an assessment as they are kept, in the words of the form that they were given to, and how each worked-out value came about.</summary>
public static class AnswersPage
{
    public static string Link(AssessmentId id) => $"/assessments/{id}/answers";

    public sealed record Model(Pathway Pathway, Assessment Row, IReadOnlyList<Part> Parts, Lahshal? Cleft, IReadOnlyList<AssessmentTask> Tasks, DateTimeOffset Now);

    /// <summary>A group of answers; the heading is null for those outside a group.</summary>
    public sealed record Part(string? Heading, IReadOnlyList<Line> Lines);

    /// <param name="How">Null for what a person answered.</param>
    public sealed record Line(string Question, string Answer, How? How);

    public sealed record How(string Expression, string Version, string Source, IReadOnlyList<string> Inputs);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/assessments/{id:guid}/answers", Get).Allow(Role.Surgeon, Role.Nurse);

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        if (await db.Assessment(new(id), ct) is not { } row) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see an assessment", ct);
        if (!opened.Ok) return await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
        var answers = row.Answers();
        var tasks = (await db.AssessmentTasks(row.PathwayId, ct)).Where(t => t.AssessmentId == row.Id).ToList();
        return Page.Show<AnswersView, Model>(new(opened.Value, row, Parts(answers), Cleft(shelf.Find(row.Form), answers), tasks, db.Clock.Now));
    }

    private static IReadOnlyList<Part> Parts(QuestionnaireResponse response)
    {
        var all = ResponseFhir.Flat(response.Item).ToList();
        List<Part> parts = [];
        foreach (var item in response.Item)
        {
            var lines = ResponseFhir.Flat([item]).Where(i => i.Answer.Count > 0).Select(i => Shown(i, all)).ToList();
            parts.Add(new(item.Answer.Count > 0 ? null : item.Text, lines));
        }
        return parts;
    }

    private static Line Shown(QuestionnaireResponse.ItemComponent item, List<QuestionnaireResponse.ItemComponent> all)
    {
        var how = item.Answer[0].GetExtension(FormExtensions.WorkedOut);
        return new(item.Text ?? "", Answer(item), how is null ? null : new(
            how.GetStringExtension("expression") ?? "", how.GetStringExtension("version") ?? "", how.GetStringExtension("source") ?? "",
            [.. how.GetExtensions("input").Select(i => all.Find(a => a.LinkId == i.Value?.ToString())).OfType<QuestionnaireResponse.ItemComponent>().Select(i => $"{i.Text}: {Answer(i)}")]));
    }

    private static string Answer(QuestionnaireResponse.ItemComponent item) => string.Join(", ", item.Answer.Select(a => Word(a.Value)));

    private static string Word(DataType? value) => value switch
    {
        _ when ResponseFhir.IsNotKnown(value) => "Not known",
        FhirBoolean { Value: { } yes } => yes ? "Yes" : "No",
        Coding coding => coding.Display ?? coding.Code ?? "",
        FhirDateTime at => Words.Time(at.ToDateTimeOffset(TimeSpan.Zero)),
        Date { Value: { } day } when DateOnly.TryParse(day, System.Globalization.CultureInfo.InvariantCulture, out var read) => Words.Date(read),
        Quantity { Value: { } number } quantity => $"{number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)} {quantity.Unit}",
        FhirDecimal { Value: { } number } => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static Lahshal? Cleft(LoadedForm? form, QuestionnaireResponse answers) =>
        form?.Form.All.FirstOrDefault(i => i.Notation is FormNotation.Lahshal) is { } item
        && ResponseFhir.Flat(answers.Item).FirstOrDefault(i => i.LinkId == item.LinkId)?.Answer.FirstOrDefault()?.Value is FhirString { Value: var text } && Lahshal.Parse(text) is { Ok: true } read ? read.Value : null;
}
