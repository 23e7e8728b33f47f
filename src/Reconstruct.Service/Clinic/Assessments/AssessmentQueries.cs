using System.Text;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Reads of assessments and of what they leave to be done.</summary>
public static class AssessmentQueries
{
    public static Task<Assessment?> Assessment(this ServiceDb db, AssessmentId id, CancellationToken ct) => db.Set<Assessment>().FirstOrDefaultAsync(a => a.Id == id, ct);

    public static Task<AssessmentTask?> AssessmentTask(this ServiceDb db, AssessmentTaskId id, CancellationToken ct) => db.Set<AssessmentTask>().FirstOrDefaultAsync(t => t.Id == id, ct);

    /// <summary>Every assessment of a pathway, the newest first.</summary>
    public static async Task<IReadOnlyList<Assessment>> Assessments(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        [.. (await db.Set<Assessment>().AsNoTracking().Where(a => a.PathwayId == id).ToListAsync(ct)).OrderByDescending(a => a.StartedAt)];

    /// <summary>Every task of a pathway, open ones first and the earliest of them first.</summary>
    public static async Task<IReadOnlyList<AssessmentTask>> AssessmentTasks(this ServiceDb db, PathwayId id, CancellationToken ct) =>
        [.. (await db.Set<AssessmentTask>().AsNoTracking().Where(t => t.PathwayId == id).ToListAsync(ct)).OrderBy(t => t.DoneAt is not null).ThenBy(t => t.DueAt)];

    /// <summary>The day of birth of whoever the pathway is about, on the record that stands for them, with what this unit of work has changed; null when it is not known.</summary>
    public static async Task<DateOnly?> BirthDateOf(this ServiceDb db, PathwayId id, CancellationToken ct)
    {
        var patient = await db.Patient((await db.Pathway(id, ct))!.PatientId, ct);
        if (patient!.MergedInto is { } survivor) patient = await db.Patient(survivor, ct);
        return patient!.BirthDate;
    }

    /// <summary>The kept answers. What was written here was valid when it was written.</summary>
    public static QuestionnaireResponse Answers(this Assessment row) => (QuestionnaireResponse)FhirParse.Read(Encoding.UTF8.GetBytes(row.Response), FhirFormat.Json).Resource!;
}
