using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>What completed assessments of a pathway say that a plan does not say, or says otherwise. Hazards: HAZ-104, HAZ-126.</summary>
/// <param name="OtherSide">That every assessment that names a side names the one that the plan does not; null when that is not so.</param>
/// <param name="Missed">Answers that a plan has to weigh and that it does not hold, in words.</param>
public sealed record AssessedFacts(string? OtherSide, IReadOnlyList<string> Missed)
{
    private const string Side = "side";

    /// <summary>Questions of our forms that ask what a plan asks too: form, question, field of the plan, and the value of the plan that "yes" stands for.</summary>
    private static readonly (string Form, string Question, string Field, string Yes)[] Shared =
    [
        ("assessment-skin-cancer-face", "blood-thinner", "anticoagulant", "yes"), ("assessment-skin-cancer-face", "radiotherapy", "radiotherapy", "yes"),
        ("assessment-breast-after-cancer", "diabetes", "diabetes", "yes"), ("assessment-breast-after-cancer", "smoker", "smoking", "now"),
    ];

    private static readonly string[] Forms = [.. Shared.Select(s => s.Form).Append("assessment-open-fracture").Distinct(StringComparer.Ordinal)];

    public static async Task<AssessedFacts> Of(ServiceDb db, PathwayId pathway, PlanContent plan, CancellationToken ct)
    {
        var rows = await db.Set<Assessment>().AsNoTracking().Where(a => a.PathwayId == pathway && Forms.Contains(a.Form) && a.CompletedAt != null).OrderBy(a => a.StartedAt).ThenBy(a => a.Id).ToListAsync(ct);
        var read = rows.Select(r => (Row: r, Answers: Flat(r.Answers().Item))).ToList();
        List<(Assessment Row, string? Side)> sided = [.. read.Select(r => (r.Row, (r.Answers.GetValueOrDefault(Side) as Coding)?.Code)).Where(r => r.Code is PlanSites.Left or PlanSites.Right)];
        var other = sided.Count > 0 && sided.TrueForAll(s => PlanSites.IsOtherSide(plan, s.Side)) ? $"The plan says {plan[PlanFields.Side]}, and an assessment says {sided[^1].Side}: {Named(sided[^1].Row)}" : null;
        return new(other, [.. read.SelectMany(r => Shared.Where(s => s.Form == r.Row.Form && r.Answers.GetValueOrDefault(s.Question) is FhirBoolean { Value: true } && plan[s.Field] != s.Yes).Select(s => Said(plan, s.Field, r.Row)))]);
    }

    private static string Said(PlanContent plan, string field, Assessment row)
    {
        var described = PlanFields.Find(field)!;
        return $"{described.Label.TrimEnd('?')}: yes by an assessment ({Named(row)}), and in the plan {described.Words(plan[field], PlanBook.Names).ToLowerInvariant()}";
    }

    private static string Named(Assessment row) => string.Create(CultureInfo.InvariantCulture, $"{row.Title}, {Words.Date(Core.Clocks.LondonTime.DateOf(row.CompletedAt!.Value))}");

    /// <summary>The first answer to each question, however deep it stands.</summary>
    private static Dictionary<string, DataType> Flat(IEnumerable<QuestionnaireResponse.ItemComponent> items)
    {
        Dictionary<string, DataType> answers = new(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Answer is [{ Value: { } value }, ..]) answers[item.LinkId!] = value;
            foreach (var (id, answer) in Flat(item.Item.Concat(item.Answer.SelectMany(a => a.Item)))) answers.TryAdd(id, answer);
        }
        return answers;
    }
}
