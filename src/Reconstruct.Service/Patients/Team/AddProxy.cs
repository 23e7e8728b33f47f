using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Patients.Team;

/// <summary>Lets somebody act for a patient from today. From then on they open the record as the patient does. Hazard: HAZ-014.</summary>
public static class AddProxy
{
    public static async Task<Result<ProxyFor>> Run(ServiceDb db, PatientId patient, PersonId person, ProxyTerms terms, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient, ct);
        if (await db.Users.AnyAsync(u => u.Id == person.Value && u.PatientId == patient.Value, ct))
            return new Refusal("proxy-is-the-patient", "This person is the patient. Select somebody else", "person");
        if (await db.Proxies().AnyAsync(x => ids.Contains(x.PatientId) && x.Person == person, ct))
            return new Refusal("proxy-there", "This person acts for the patient already", "person");

        ProxyFor proxy = new()
        {
            Id = db.NewId<ProxyId>(), PatientId = patient, Person = person, Relation = terms.Relation, Evidence = terms.Evidence, From = db.Clock.Today,
            Until = terms.LastDay,
        };
        db.Add(proxy);
        return await db.Save(proxy, "may act for the patient", ct);
    }
}
