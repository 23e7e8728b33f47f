using Hl7.Fhir.Model;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// The files inside a message: attachments with their bytes, and Binary resources. Each is checked like a file that a person brings. One that may not be
/// kept is named among what is also in the message, and is there, in the message as it came.
/// </summary>
public static class MessageDocuments
{
    /// <param name="Title">What the sender calls it.</param>
    /// <param name="ContentType">As found in the bytes.</param>
    /// <param name="Bytes">The file.</param>
    public sealed record File(string Title, string ContentType, byte[] Bytes)
    {
        public DocumentKind Kind => ContentType.StartsWith("image/", StringComparison.Ordinal) ? DocumentKind.Photograph : DocumentKind.Attachment;
    }

    /// <param name="Kept">Documents of the pathway.</param>
    /// <param name="NotKept">Lines about the others.</param>
    public sealed record Files(IReadOnlyList<File> Kept, IReadOnlyList<string> NotKept);

    public static bool Any(MessageBundle message) => All(message).Any() || message.All<DocumentReference>().Any();

    public static Files Of(MessageBundle message, FileLimits limits, Mapped mapped)
    {
        List<File> kept = [];
        List<string> notKept = [];
        foreach (var (path, data, title) in All(message))
        {
            mapped.Take(data);
            var name = mapped.Text(title) ?? "Attachment";
            var bytes = data.Value!;
            if (IsText(bytes)) kept.Add(new(name, "text/plain", bytes));
            else if (FileCheck.Of(name, bytes, limits, path) is { Ok: true } file) kept.Add(new(file.Value.Title, file.Value.ContentType, file.Value.Content));
            else notKept.Add($"{path}: {name}: a file of {bytes.Length} bytes that is not shown here; it is in the message as it came");
        }
        return new(kept, notKept);
    }

    private static IEnumerable<(string Path, Base64Binary Data, FhirString? Title)> All(MessageBundle message) =>
        MessageReferences.Find<Attachment>(message.Bundle, "Bundle").Where(a => a.Element.Data is { Length: > 0 })
            .Select(a => (a.Path, a.Element.DataElement!, a.Element.TitleElement))
            .Concat(message.All<Binary>().Where(b => b.Data is { Length: > 0 }).Select(b => (message.PathOf(b), b.DataElement!, (FhirString?)null)));

    private static bool IsText(ReadOnlySpan<byte> bytes) => FileKinds.Of(bytes) == FileKind.Unknown
        && System.Text.Unicode.Utf8.IsValid(bytes) && bytes.IndexOfAnyInRange((byte)0, (byte)8) < 0;
}
