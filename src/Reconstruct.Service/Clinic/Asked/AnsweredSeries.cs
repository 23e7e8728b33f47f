using Hl7.Fhir.Model;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Clocks;
using Reconstruct.Service.Clinic.Assessments;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>The numbers worked out of what a patient answered, over time: one series for each value of each version of each form. What was set aside is not in them. Hazard: HAZ-113.</summary>
public sealed record AnsweredSeries(string Title, string Copyright, IReadOnlyList<ValueSeries> Series)
{
    private static readonly FormItemKind[] Numbers = [FormItemKind.Whole, FormItemKind.Number, FormItemKind.Measure];

    /// <param name="assessments">All of a pathway.</param>
    public static IReadOnlyList<AnsweredSeries> Of(FormShelf shelf, IEnumerable<Assessment> assessments) =>
    [
        .. assessments.Where(a => a is { Asked: not null, CompletedAt: not null, SetAsideAt: null }).GroupBy(a => a.Form)
            .Select(group => (Form: shelf.Find(group.Key), Rows: group.ToList())).Where(g => g.Form is not null)
            .Select(g => new AnsweredSeries(g.Form!.Form.Title, g.Form.Questions.Copyright ?? "", [.. Values(g.Form.Form, g.Rows)])).Where(s => s.Series.Count > 0).OrderBy(s => s.Title, StringComparer.Ordinal),
    ];

    private static IEnumerable<ValueSeries> Values(AssessmentForm form, List<Assessment> rows) =>
        from item in form.All
        where item.Calculated is not null && Numbers.Contains(item.Kind)
        from version in rows.GroupBy(r => r.FormVersion).OrderByDescending(v => v.Max(r => r.CompletedAt))
        select ValueSeries.Of(version.Key == form.Version ? item : item with { Line = null, Min = null, Max = null }, version.Key,
            version.OrderBy(r => r.CompletedAt).Select(r => Point(item, r)));

    private static ValuePoint Point(FormItem item, Assessment row)
    {
        var answers = row.Answers();
        var given = ResponseFhir.Flat(answers.Item).Where(i => i.Answer.Count > 0).Select(i => i.LinkId).ToHashSet(StringComparer.Ordinal);
        return new(LondonTime.DateOf(row.CompletedAt!.Value), row.TimePoint ?? "", Value(item, answers), item.Calculated!.Inputs.Any(i => !given.Contains(i)));
    }

    /// <summary>The value as it was worked out when the form was sent: it is never worked out again.</summary>
    private static decimal? Value(FormItem item, QuestionnaireResponse answers) =>
        ResponseFhir.Flat(answers.Item).FirstOrDefault(i => i.LinkId == item.LinkId)?.Answer.FirstOrDefault()?.Value switch
        {
            Integer { Value: { } whole } => whole,
            FhirDecimal { Value: { } number } => number,
            Quantity { Value: { } number } quantity when item.Unit is null || quantity.Code == item.Unit.Code => number,
            _ => null,
        };
}
