using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Reconstruct.Core.Clinic;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>Tasks that are reckoned from the day of birth follow it when it is corrected, and when the pathway comes to stand on another record by a merge or its undoing; and a value that it contradicts then leaves the task to save its form again. Hazards: HAZ-105, HAZ-121.</summary>
public sealed class TasksByBirthDate(FormShelf shelf) : IFollowing
{
    public async Task Follow(ServiceDb db, IReadOnlyList<EntityEntry<IRecord>> changed, CancellationToken ct)
    {
        foreach (var pathway in await Pathways(db, changed, ct))
        {
            var born = await db.BirthDateOf(pathway, ct);
            foreach (var row in await db.Set<Assessment>().Where(a => a.PathwayId == pathway && a.Asked == null).ToListAsync(ct))
            {
                if (shelf.Find(row.Form) is { } form && (form.Form.Rules.Any(AssessmentTasks.RunsFromBirth) || ValuesNow.Follow(form.Form)))
                    await PlanTasks.Add(db, row, form.Form, ResponseFhir.Read(form.Form, row.Answers()), born, ct);
            }
        }
    }

    /// <summary>Pathways whose patient may have another day of birth once this is saved.</summary>
    private static async Task<IReadOnlyList<PathwayId>> Pathways(ServiceDb db, IReadOnlyList<EntityEntry<IRecord>> changed, CancellationToken ct)
    {
        var moved = changed.Where(e => e is { State: EntityState.Modified, Entity: Pathway } && e.Property(nameof(Pathway.PatientId)).IsModified).Select(e => ((Pathway)e.Entity).Id).ToList();
        var patients = changed.Where(e => e is { State: EntityState.Modified, Entity: Patient } && (e.Property(nameof(Patient.BirthDate)).IsModified || e.Property(nameof(Patient.MergedInto)).IsModified))
            .Select(e => ((Patient)e.Entity).Id).ToList();
        if (patients.Count == 0) return moved;
        var theirs = await db.Set<Pathway>().Where(p => patients.Contains(p.PatientId) || db.Set<Patient>().Any(q => q.Id == p.PatientId && q.MergedInto != null && patients.Contains(q.MergedInto.Value))).Select(p => p.Id).ToListAsync(ct);
        return [.. moved.Union(theirs)];
    }
}
