using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>A tissue expander as a Device, from the day it was put in: what its label says where it was read, and whether it is still in. Hazards: HAZ-099, HAZ-115.</summary>
public static class ExpanderFhir
{
    private sealed record Row(TissueExpander Expander, Pathway Pathway);

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        TissueExpanderId wanted = new(id);
        var row = await Rows(db.Set<TissueExpander>().Where(e => e.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        return row is not null && await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? Of(row.Expander, row.Pathway) : null;
    }

    /// <summary>Found by the pathway's reference or the patient's NHS number, the oldest first.</summary>
    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var rows = await FhirAccess.Visible(db, await Rows(db.Set<TissueExpander>(), db.AskedFor(search)).ToListAsync(ct), r => r.Pathway.PatientId, ct);
        return [.. rows.OrderBy(r => r.Expander.RecordedAt).ThenBy(r => r.Expander.RecordId).Select(r => Of(r.Expander, r.Pathway))];
    }

    public static Device Of(TissueExpander expander, Pathway pathway) => new()
    {
        Id = expander.Id.ToString(), Meta = new() { VersionId = expander.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = [new(FhirSystems.Reference, pathway.Reference)],
        Status = expander.EndedHow switch { null => Device.FHIRDeviceStatus.Active, ExpanderEnding.EnteredByMistake => Device.FHIRDeviceStatus.EnteredInError, _ => Device.FHIRDeviceStatus.Inactive },
        StatusReason = expander.EndedHow is { } how ? [new() { Text = $"{ExpansionWords.Of(how)[..1].ToUpperInvariant()}{ExpansionWords.Of(how)[1..]}: {expander.EndedOutcome}" }] : [],
        Type = new() { Text = $"Tissue expander: {ExpansionWords.Title(expander)}" }, Patient = new($"Patient/{pathway.PatientId}"),
        UdiCarrier = expander.DeviceText is { } text ? [new() { DeviceIdentifier = expander.DeviceItem, CarrierHRF = text }] : [], LotNumber = expander.DeviceBatch, SerialNumber = expander.DeviceSerial,
        ExpirationDate = expander.DeviceExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static IQueryable<Row> Rows(IQueryable<TissueExpander> expanders, IQueryable<Pathway> pathways) =>
        from expander in expanders.AsNoTracking()
        join pathway in pathways.AsNoTracking() on expander.PathwayId equals pathway.Id
        select new Row(expander, pathway);
}
