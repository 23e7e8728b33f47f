using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>A prosthesis that is there as a Device, with what its label says and nothing more. One that was only asked for is no device yet. Hazard: HAZ-099.</summary>
public static class ProsthesisFhir
{
    private sealed record Row(Prosthesis Prosthesis, Pathway Pathway);

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        ProsthesisId wanted = new(id);
        var row = await Rows(db.Set<Prosthesis>().Where(p => p.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        return row is not null && await FhirAccess.MayRead(db, row.Pathway.PatientId, row.Pathway.Id, ct) ? Of(row.Prosthesis, row.Pathway) : null;
    }

    /// <summary>Found by the pathway's reference or the patient's NHS number, the oldest first.</summary>
    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var rows = await FhirAccess.Visible(db, await Rows(db.Set<Prosthesis>(), db.AskedFor(search)).ToListAsync(ct), r => r.Pathway.PatientId, ct);
        return [.. rows.OrderBy(r => r.Prosthesis.RequestedAt).ThenBy(r => r.Prosthesis.RecordId).Select(r => Of(r.Prosthesis, r.Pathway))];
    }

    public static Device Of(Prosthesis prosthesis, Pathway pathway) => new()
    {
        Id = prosthesis.Id.ToString(), Meta = new() { VersionId = prosthesis.Version.ToString(CultureInfo.InvariantCulture) }, Identifier = [new(FhirSystems.Reference, pathway.Reference)],
        Status = prosthesis.EndedAt is null ? Device.FHIRDeviceStatus.Active : Device.FHIRDeviceStatus.Unknown, // no longer followed here is not out of use
        StatusReason = prosthesis.EndedWhy is { } why ? [new() { Text = $"No longer followed here: {why}" }] : [], Type = new() { Text = ProsthesisWords.Title(prosthesis) }, Patient = new($"Patient/{pathway.PatientId}"),
        UdiCarrier = [new() { DeviceIdentifier = prosthesis.DeviceItem, CarrierHRF = prosthesis.DeviceText }], LotNumber = prosthesis.DeviceBatch, SerialNumber = prosthesis.DeviceSerial,
        ExpirationDate = prosthesis.DeviceExpiresOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static IQueryable<Row> Rows(IQueryable<Prosthesis> prostheses, IQueryable<Pathway> pathways) =>
        from prosthesis in prostheses.AsNoTracking()
        join pathway in pathways.AsNoTracking() on prosthesis.PathwayId equals pathway.Id
        where prosthesis.DeviceText != null
        select new Row(prosthesis, pathway);
}
