using Hl7.Fhir.Model;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>The files inside a message: attachments with their bytes, and Binary resources.</summary>
public static class MessageDocuments
{
    /// <param name="Title">What the sender calls it.</param>
    /// <param name="ContentType">As found in the bytes.</param>
    /// <param name="Bytes">The file.</param>
    public sealed record File(string Title, string ContentType, byte[] Bytes);

    public static IReadOnlyList<File> Of(MessageBundle message, Mapped mapped)
    {
        List<File> files = [];
        foreach (var (_, attachment) in MessageReferences.Find<Attachment>(message.Bundle, "Bundle"))
        {
            if (attachment.Data is not { Length: > 0 } bytes) continue;
            mapped.Take(attachment.DataElement);
            files.Add(new(mapped.Text(attachment.TitleElement) ?? "Attachment", TypeOf(bytes), bytes));
        }
        foreach (var binary in message.All<Binary>())
        {
            if (binary.Data is not { Length: > 0 } bytes) continue;
            mapped.Take(binary.DataElement);
            files.Add(new("Attachment", TypeOf(bytes), bytes));
        }
        return files;
    }

    /// <summary>The type by the first bytes, never by what the sender says; unknown bytes are only that.</summary>
    public static string TypeOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => "application/pdf",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "image/jpeg",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) => "image/png",
        _ when bytes.StartsWith("{\\rtf"u8) => "application/rtf",
        _ when IsText(bytes) => "text/plain",
        _ => "application/octet-stream",
    };

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && bytes.IndexOfAnyInRange((byte)0, (byte)8) < 0;
}
