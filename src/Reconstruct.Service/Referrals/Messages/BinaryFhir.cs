using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>The bytes of a pathway's document as a FHIR Binary.</summary>
public static class BinaryFhir
{
    public static async Task<Resource?> Read(ServiceDb db, IObjectStore objects, Guid id, CancellationToken ct)
    {
        DocumentId wanted = new(id);
        var document = await db.Set<PathwayDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == wanted, ct);
        if (document is null || await db.Pathway(document.PathwayId, ct) is not { } pathway) return null;
        if (!await FhirAccess.MayRead(db, pathway.PatientId, pathway.Id, ct) || await objects.Get(document.Sha256, ct) is not { } bytes) return null;
        return new Binary
        {
            Id = document.Id.ToString(), Meta = new() { VersionId = document.Version.ToString(CultureInfo.InvariantCulture) },
            ContentType = document.ContentType, Data = bytes,
        };
    }
}
