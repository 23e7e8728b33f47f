using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>Reads kept calculations for another system: only of patients that it may see, each look logged. Found by the pathway's reference or the patient's NHS number.</summary>
public sealed class CalculationFhirReads(Func<KeptCalculation, Pathway, Resource?> write)
{
    private sealed record Row(KeptCalculation Calculation, Pathway Pathway);

    public static void Add(FhirTable fhir)
    {
        CalculationFhirReads observations = new(CalculationFhir.Of);
        fhir.Add("Observation", observations.Read, observations.Search);
        CalculationFhirReads risks = new(RiskFhir.Of);
        fhir.Add("RiskAssessment", risks.Read, risks.Search);
    }

    private async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        KeptCalculationId wanted = new(id);
        var row = await Rows(db.Set<KeptCalculation>().Where(c => c.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        if (row is null || write(row.Calculation, row.Pathway) is not { } resource) return null;
        return await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? resource : null;
    }

    private async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var found = (await Rows(db.Set<KeptCalculation>(), db.AskedFor(search)).ToListAsync(ct)).OrderBy(r => r.Calculation.KeptAt).ThenBy(r => r.Calculation.RecordId)
            .Select(r => (r.Pathway.PatientId, Resource: write(r.Calculation, r.Pathway))).Where(r => r.Resource is not null).ToList();
        return [.. (await FhirAccess.Visible(db, found, r => r.PatientId, ct)).Select(r => r.Resource!)];
    }

    private static IQueryable<Row> Rows(IQueryable<KeptCalculation> calculations, IQueryable<Pathway> pathways) =>
        from calculation in calculations.AsNoTracking()
        join pathway in pathways.AsNoTracking() on calculation.PathwayId equals pathway.Id
        select new Row(calculation, pathway);
}
