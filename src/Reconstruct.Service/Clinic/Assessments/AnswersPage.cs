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

    /// <param name="Form">The form as it is now; null when it is no longer loaded.</param>
    /// <param name="Unknown">Values that could not be worked out of what the patient answered, each with what is missing.</param>
    /// <param name="Changed">Values that the day of birth on record contradicts.</param>
    public sealed record Model(Pathway Pathway, Assessment Row, LoadedForm? Form, IReadOnlyList<Part> Parts, IReadOnlyList<Line> Unknown, IReadOnlyList<ValuesNow.Change> Changed, Lahshal? Cleft, IReadOnlyList<AssessmentTask> Tasks, DateTimeOffset Now);

    /// <summary>A group of answers; the heading is null for those outside a group.</summary>
    public sealed record Part(string? Heading, IReadOnlyList<Line> Lines);

    /// <param name="How">Null for what a person answered.</param>
    public sealed record Line(string Question, string Answer, How? How);

    /// <param name="Missing">Link ids of questions that it reads and that have no answer.</param>
    public sealed record How(string Expression, string Version, string Source, IReadOnlyList<string> Inputs, IReadOnlyList<string> Missing)
    {
        /// <summary>True when a rule of this program gave it and no expression did.</summary>
        public bool ByRule { get; init; }


        /// <summary>What has to be known of a value that was worked out of incomplete answers; null when none is missing. Hazard: HAZ-113.</summary>
        public string? Caution(AssessmentForm? form)
        {
            if (Missing.Count == 0) return null;
            var rule = form?.All.FirstOrDefault(i => i.Calculated?.Expression == Expression)?.Calculated?.Missing;
            return $"Worked out without an answer to {string.Join(", ", Missing.Select(m => $"“{form?.Find(m)?.Text ?? m}”"))}." + (rule is null ? "" : $" The form says how: {rule}.");
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/assessments/{id:guid}/answers", Get).Allow(Role.Surgeon, Role.Nurse);

    private static async Task<IResult> Get(Guid id, FormShelf shelf, ServiceDb db, CancellationToken ct)
    {
        if (await db.Assessment(new(id), ct) is not { IsWithheld: false } row) return Page.NotFound(); // what a patient has not sent is theirs alone
        var opened = await OpenPathwayRecord.Run(db, row.PathwayId, "To see an assessment", ct);
        if (!opened.Ok) return await OpenPathwayRecord.Refused(db, row.PathwayId, opened.Refusals, Link(row.Id), ct);
        var answers = row.Answers();
        var tasks = (await db.AssessmentTasks(row.PathwayId, ct)).Where(t => t.AssessmentId == row.Id).ToList();
        var form = shelf.Find(row.Form);
        var changed = ValuesNow.Changed(row, form?.Form, await db.BirthDateOf(row.PathwayId, ct));
        return Page.Show<AnswersView, Model>(new(opened.Value, row, form, Parts(answers), row.Asked is null || form is null ? [] : Unknown(form.Form, answers), changed, Cleft(form, answers), tasks, db.Clock.Now));
    }

    /// <summary>Values of the form that these answers do not give. A missing answer is never counted as zero. Hazard: HAZ-113.</summary>
    private static IReadOnlyList<Line> Unknown(AssessmentForm form, QuestionnaireResponse answers)
    {
        var given = ResponseFhir.Flat(answers.Item).Where(i => i.Answer.Count > 0).Select(i => i.LinkId).ToHashSet(StringComparer.Ordinal);
        return [.. form.All.Where(i => i.Calculated is not null && !given.Contains(i.LinkId)).Select(i => new Line(i.Text, Missing(form, i.Calculated!, given), null))];
    }

    private static string Missing(AssessmentForm form, FormCalculation calculation, HashSet<string?> given) =>
        calculation.Inputs.Where(i => !given.Contains(i)).Select(i => $"“{form.Find(i)!.Text}”").ToList() is { Count: > 0 } missing
            ? $"Not known. There is no answer to {string.Join(", ", missing)}" : "Not known";

    /// <summary>Every answer as it is kept, by the groups of the form.</summary>
    public static IReadOnlyList<Part> Parts(QuestionnaireResponse response)
    {
        var all = ResponseFhir.Flat(response.Item).ToList();
        List<Part> parts = [];
        foreach (var item in response.Item)
        {
            var lines = ResponseFhir.Flat([item]).Where(i => i.Answer.Count > 0).Select(i => Shown(i, all)).ToList();
            if (item.Answer.Count > 0 && parts is [.., { Heading: null } last]) parts[^1] = last with { Lines = [.. last.Lines, .. lines] };
            else parts.Add(new(item.Answer.Count > 0 ? null : item.Text, lines));
        }
        return parts;
    }

    private static Line Shown(QuestionnaireResponse.ItemComponent item, List<QuestionnaireResponse.ItemComponent> all)
    {
        var how = item.Answer[0].GetExtension(FormExtensions.WorkedOut);
        return new(item.Text ?? "", Answer(item), how is null ? null : new(
            how.GetStringExtension("expression") ?? "", how.GetStringExtension("version") ?? "", how.GetStringExtension("source") ?? "",
            [.. how.GetExtensions("input").Select(i => all.Find(a => a.LinkId == i.Value?.ToString())).OfType<QuestionnaireResponse.ItemComponent>().Select(i => $"{i.Text}: {Answer(i)}"), .. how.GetExtensions("born").Select(b => $"Day of birth, by the record: {Word(b.Value)}")],
            [.. how.GetExtensions("input").Select(i => i.Value?.ToString() ?? "").Where(i => !all.Exists(a => a.LinkId == i && a.Answer.Count > 0))])
        {
            ByRule = how.GetExtension("rule") is not null,
        });
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
