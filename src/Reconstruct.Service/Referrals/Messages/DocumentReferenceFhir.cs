using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Patient = Reconstruct.Service.Patients.Patient;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A document of a pathway as a FHIR DocumentReference. Its bytes are the Binary of the same id.</summary>
public static class DocumentReferenceFhir
{
    private sealed record Row(PathwayDocument Document, PatientId Patient, string Reference);

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        DocumentId wanted = new(id);
        var row = await Rows(db).Where(r => r.Document.Id == wanted).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Patient, row.Document.PathwayId, ct) ? null : Of(row);
    }

    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var value = search.Value;
        var rows = search.System is { } system && FhirSystems.Same(system, FhirSystems.NhsNumber)
            ? Rows(db).Where(r => db.Set<Patient>().Any(p => p.Id == r.Patient && p.NhsNumber == value))
            : Rows(db).Where(r => (search.System == null || search.System == FhirSystems.Reference) && r.Reference == value);
        var visible = await FhirAccess.Visible(db, await rows.ToListAsync(ct), r => r.Patient, ct);
        return [.. visible.OrderBy(r => r.Document.AddedAt).Select(Of)];
    }

    private static IQueryable<Row> Rows(ServiceDb db) =>
        from document in db.Set<PathwayDocument>().AsNoTracking()
        join pathway in db.Set<Pathway>() on document.PathwayId equals pathway.Id
        select new Row(document, pathway.PatientId, pathway.Reference);

    private static DocumentReference Of(Row row) => new()
    {
        Id = row.Document.Id.ToString(),
        Meta = new() { VersionId = row.Document.Version.ToString(CultureInfo.InvariantCulture) },
        Identifier = [new(FhirSystems.Reference, row.Reference)],
        Status = DocumentReferenceStatus.Current,
        Type = new() { Text = Name(row.Document.Kind) },
        Subject = new($"Patient/{row.Patient}"),
        Date = row.Document.AddedAt,
        Description = row.Document.Title,
        Content =
        [
            new()
            {
                Attachment = new()
                {
                    ContentType = row.Document.ContentType, Url = $"Binary/{row.Document.Id}", Size = (int)row.Document.Bytes, Title = row.Document.Title,
                },
            },
        ],
    };

    private static string Name(DocumentKind kind) => kind switch
    {
        DocumentKind.OriginalMessage => "Original message",
        _ => kind.ToString(),
    };
}
