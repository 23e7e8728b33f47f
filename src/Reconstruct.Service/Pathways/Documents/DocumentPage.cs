using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>A document of a pathway, for those who may open the patient's record. Each look is logged.</summary>
public static class DocumentPage
{
    public static string Link(DocumentId id) => $"/documents/{id}";

    public static string ThumbnailLink(DocumentId id) => $"/documents/{id}/thumbnail";

    public static void Map(IEndpointRouteBuilder app)
    {
        Role[] readers = [Role.Patient, Role.Proxy, Role.Referrer, Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance];
        app.MapGet("/documents/{id:guid}", Whole).Allow(readers);
        app.MapGet("/documents/{id:guid}/thumbnail", Thumbnail).Allow(readers);
    }

    private static Task<IResult> Whole(Guid id, ServiceDb db, IObjectStore objects, CancellationToken ct) =>
        Opened(db, new(id), d => $"To look at the {Noun(d)}", d => StoredFiles.Whole(objects, d.Sha256, d.ContentType, d.Title, ct), ct);

    private static Task<IResult> Thumbnail(Guid id, ServiceDb db, IObjectStore objects, CancellationToken ct) =>
        Opened(db, new(id), d => $"To see which {Noun(d)}s there are", d => StoredFiles.Thumbnail(objects, d.Sha256, d.ContentType, ct), ct);

    private static async Task<IResult> Opened(
        ServiceDb db, DocumentId id, Func<PathwayDocument, string> purpose, Func<PathwayDocument, Task<IResult>> answer, CancellationToken ct)
    {
        var document = await db.Set<PathwayDocument>().FirstOrDefaultAsync(d => d.Id == id, ct);
        if (document is null || !DocumentQueries.MaySee(db.Acting, document)) return Page.NotFound();
        var pathway = await db.Pathway(document.PathwayId, ct) ?? throw new InvalidDataException("A document belongs to no pathway");
        var opened = await PatientAccess.Open(db, pathway.PatientId, purpose(document), pathway.Id, ct);
        return opened.Ok ? await answer(document) : Page.Refused(opened.Refusals);
    }

    private static string Noun(PathwayDocument document) => document.Kind switch
    {
        DocumentKind.Photograph => "photograph",
        DocumentKind.Letter or DocumentKind.ReceivedLetter => "letter",
        DocumentKind.OriginalMessage => "referral message",
        _ => "file",
    };
}
