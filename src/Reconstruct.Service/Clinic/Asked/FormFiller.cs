using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Whoever fills in a form on the "my" pages: the patient, or a person who acts for them today. Hazard: HAZ-113.</summary>
/// <param name="Relation">What they are to the patient; null for the patient.</param>
public sealed record FormFiller(Patient Patient, Pathway Pathway, FormPerformer Performer, string? Relation)
{
    public bool Own => Performer is FormPerformer.Patient;

    /// <summary>
    /// Opens the record for the patient or for somebody who acts for them. Their own "my" pages alone count, not a seat that the same person has as staff; whoever tries another patient's is
    /// told nothing, and the try is logged without anything of the patient.
    /// </summary>
    public static async Task<Result<FormFiller>> Open(ServiceDb db, Pathway pathway, string purpose, ILogger log, CancellationToken ct)
    {
        var standing = await db.Survivor(pathway.PatientId, ct);
        if ((await db.MyRecords(ct)).FirstOrDefault(p => p.Id == standing) is not { } patient)
        {
            log.LogWarning("Person {Person} tried to open the forms of pathway {Pathway}, which is not theirs, at {Route}", db.Acting.Person, pathway.Id, db.Acting.From);
            return Refusals.NotFound("form");
        }
        var opened = await OpenPathwayRecord.Run(db, pathway.Id, purpose, ct);
        if (!opened.Ok) return opened.As<FormFiller>();
        if (db.Acting.OwnPatient is { } self && await db.Survivor(new(self), ct) == patient.Id) return new FormFiller(patient, pathway, FormPerformer.Patient, null);
        var (person, ids) = (db.Acting.Person, (await db.WithMerged(patient.Id, ct)).ToList());
        var relation = await db.Proxies().Where(p => p.Person == person && ids.Contains(p.PatientId)).OrderBy(p => p.From).Select(p => p.Relation).FirstOrDefaultAsync(ct);
        return new FormFiller(patient, pathway, FormPerformer.Proxy, relation);
    }
}
