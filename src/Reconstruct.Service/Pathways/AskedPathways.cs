using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Pathways;

/// <summary>The pathways that another system asks for.</summary>
public static class AskedPathways
{
    /// <summary>Those of a search by identifier: the pathway's reference, or the patient's NHS number. Whether the system may see them is asked afterwards.</summary>
    public static IQueryable<Pathway> AskedFor(this ServiceDb db, FhirSearch search)
    {
        var (value, all) = (search.Value, db.Set<Pathway>().AsQueryable());
        return search.System is { } system && FhirSystems.Same(system, FhirSystems.NhsNumber)
            ? all.Where(p => db.Set<Patient>().Any(who => who.Id == p.PatientId && who.NhsNumber == value))
            : all.Where(p => (search.System == null || search.System == FhirSystems.Reference) && p.Reference == value);
    }
}
