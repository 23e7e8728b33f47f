using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Funding.Fhir;

/// <summary>Reads what came with a referral for another system: only of patients that it may see, each look logged. Found by the pathway's reference or the patient's NHS number.</summary>
public sealed class KeptFhir(Func<IServiceProvider, KeptDecision, Pathway, Resource> write)
{
    private sealed record Row(KeptDecision Decision, Pathway Pathway);

    public async Task<Resource?> Read(IServiceProvider services, ServiceDb db, Guid id, CancellationToken ct)
    {
        KeptDecisionId wanted = new(id);
        var row = await Rows(db.Set<KeptDecision>().Where(d => d.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? null : write(services, row.Decision, row.Pathway);
    }

    public async Task<IReadOnlyList<Resource>> Search(IServiceProvider services, ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var rows = await FhirAccess.Visible(db, await Rows(db.Set<KeptDecision>(), db.AskedFor(search)).ToListAsync(ct), r => r.Pathway.PatientId, ct);
        return [.. rows.OrderBy(r => r.Decision.MadeAt).Select(r => write(services, r.Decision, r.Pathway))];
    }

    private static IQueryable<Row> Rows(IQueryable<KeptDecision> decisions, IQueryable<Pathway> pathways) =>
        from decision in decisions.AsNoTracking()
        join pathway in pathways.AsNoTracking() on decision.PathwayId equals pathway.Id
        select new Row(decision, pathway);
}
