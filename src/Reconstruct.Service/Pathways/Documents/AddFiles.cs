using System.Security.Cryptography;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>Adds files to a pathway that is here already, all of them or none, and tells its owner. Hazard: HAZ-012.</summary>
public static class AddFiles
{
    /// <param name="PatientMaySee">The patient and those who act for them.</param>
    /// <param name="ReferrerMaySee">Who referred.</param>
    public sealed record Readers(bool PatientMaySee, bool ReferrerMaySee);

    public static async Task<Result<FilesAdded>> Run(
        ServiceDb db, IObjectStore objects, PathwayId id, NewFiles sent, Readers readers, CancellationToken ct)
    {
        if (await db.Pathway(id, ct) is not { } pathway) return Refusals.NotFound("pathway");
        if (await There(db, id, sent, ct) is { Count: > 0 } twice) return twice;

        var documents = new List<PathwayDocument>();
        foreach (var file in sent.Files) // the bytes first, so that no row names bytes that are not there
            documents.Add(Document(db, id, sent, file, await objects.Put(file.Content, ct), readers, documents.Count));
        FilesAdded added = new()
        {
            Id = db.NewId<FilesAddedId>(), PathwayId = id, At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name, Kind = sent.Kind, Note = sent.Note,
            Documents = [.. documents.Select(d => d.Id.ToString())],
        };
        db.AddRange(documents);
        db.Add(added);
        await SendMessage.ToOwner(db, pathway, "Files were added", $"{db.Acting.Name} added {FileWords.Count(sent.Kind, documents.Count)} to {pathway.Reference}. Open the pathway to see them.", ct);
        return await db.Save(added, "files added", ct);
    }

    private static PathwayDocument Document(ServiceDb db, PathwayId id, NewFiles sent, CheckedFile file, string sha256, Readers readers, int number) => new()
    {
        Id = db.NewId<DocumentId>(), PathwayId = id, Kind = sent.Kind, Title = file.Title, ContentType = file.ContentType, Sha256 = sha256,
        Bytes = file.Content.LongLength, AddedAt = db.Clock.Now.AddMicroseconds(number), AddedBy = db.Acting.Name, // apart, so that they stay in the order of the form
        PatientMaySee = readers.PatientMaySee, ReferrerMaySee = readers.ReferrerMaySee,
    };

    /// <summary>Files that are on the pathway already, as far as this person may know: the button was pressed twice.</summary>
    private static async Task<List<Refusal>> There(ServiceDb db, PathwayId id, NewFiles sent, CancellationToken ct)
    {
        var here = (await db.DocumentsShown(id, ct)).Select(d => d.Sha256).ToHashSet(StringComparer.Ordinal);
        var twice = new List<Refusal>();
        foreach (var file in sent.Files)
        {
            if (!here.Add(Convert.ToHexStringLower(SHA256.HashData(file.Content))))
                twice.Add(new("file-there", $"'{file.Title}' is here already. Leave it out", NewFiles.FilesField));
        }
        return twice;
    }
}
