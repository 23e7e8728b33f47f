using System.Globalization;
using Hl7.Fhir.Model;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Patient = Reconstruct.Service.Patients.Patient;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A document of a pathway as a FHIR DocumentReference. Its bytes are the Binary of the same id.</summary>
public static class DocumentReferenceFhir
{
    private sealed record Row(PathwayDocument Document, PatientId Patient, string Reference);

    public static async Task<Resource?> Read(ServiceDb db, Guid id, CancellationToken ct)
    {
        DocumentId wanted = new(id);
        var row = await Rows(db.Set<PathwayDocument>().Where(d => d.Id == wanted), db.Set<Pathway>()).FirstOrDefaultAsync(ct);
        return row is null || !await FhirAccess.MayRead(db, row.Patient, row.Document.PathwayId, ct) ? null : Of(row);
    }

    public static async Task<IReadOnlyList<Resource>> Search(ServiceDb db, FhirSearch search, CancellationToken ct)
    {
        var rows = await Rows(db.Set<PathwayDocument>(), db.AskedFor(search)).ToListAsync(ct);
        var visible = await FhirAccess.Visible(db, rows, r => r.Patient, ct);
        return [.. visible.OrderBy(r => r.Document.AddedAt).Select(Of)];
    }

    private static IQueryable<Row> Rows(IQueryable<PathwayDocument> documents, IQueryable<Pathway> pathways) =>
        from document in documents.AsNoTracking()
        join pathway in pathways on document.PathwayId equals pathway.Id
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
        Content = [new() { Attachment = Attachment(row.Document) }],
    };

    private static Attachment Attachment(PathwayDocument document)
    {
        Attachment attachment = new() { ContentType = document.ContentType, Url = $"Binary/{document.Id}", Title = document.Title };
        attachment.SetValue("size", new UnsignedInt((int)document.Bytes)); // the property is R5's integer64, which JSON carries as text
        return attachment;
    }

    private static string Name(DocumentKind kind) => kind switch
    {
        DocumentKind.OriginalMessage => "Original message",
        DocumentKind.ReceivedLetter => "Letter received",
        _ => kind.ToString(),
    };
}
