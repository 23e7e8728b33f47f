using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;
using FhirTask = Hl7.Fhir.Model.Task;
using Patient = Reconstruct.Service.Patients.Patient;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A pathway's next action as a FHIR Task: what is to be done, by which role, by when. Its id is the pathway's.</summary>
public static class TaskFhir
{
    private const string Actions = "urn:reconstruct:next-action";

    private sealed record Row(Pathway Pathway, Core.Referrals.ReferralId? Referral);

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        PathwayId wanted = new(id);
        var row = await Rows(db, db.Set<Pathway>().Where(p => p.Id == wanted)).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? null : Of(row.Pathway, row.Referral);
    }

    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var rows = await FhirAccess.Visible(db, await Rows(db, db.AskedFor(search)).ToListAsync(ct), r => r.Pathway.PatientId, ct);
        return [.. rows.OrderBy(r => r.Pathway.OpenedAt).Select(r => Of(r.Pathway, r.Referral))];
    }

    public static FhirTask Of(Pathway pathway, Core.Referrals.ReferralId? referral)
    {
        var open = pathway.State != PathwayState.Closed;
        return new()
        {
            Id = pathway.Id.ToString(),
            Meta = new() { VersionId = pathway.Version.ToString(CultureInfo.InvariantCulture) },
            Identifier = [new(FhirSystems.Reference, pathway.Reference)],
            Status = open ? FhirTask.TaskStatus.InProgress : FhirTask.TaskStatus.Completed,
            Intent = FhirTask.TaskIntent.Order,
            Code = open ? new(Actions, pathway.ActionCode!, StateRules.Of(pathway.State).Action.Words) : null,
            Focus = referral is { } id ? new($"ServiceRequest/{id}") : null,
            For = new($"Patient/{pathway.PatientId}"),
            AuthoredOnElement = new(pathway.OpenedAt),
            Owner = pathway.OwnerRole is { } role ? new() { Display = Words.Of(role) } : null,
            Restriction = pathway.DueAt is { } due ? new() { Period = new() { EndElement = new(due) } } : null,
        };
    }

    private static IQueryable<Row> Rows(ServiceDb db, IQueryable<Pathway> pathways) =>
        from pathway in pathways.AsNoTracking()
        select new Row(pathway, db.Set<Referral>().Where(r => r.PathwayId == pathway.Id).OrderBy(r => r.ReceivedAt)
            .Select(r => (Core.Referrals.ReferralId?)r.Id).FirstOrDefault());
}
