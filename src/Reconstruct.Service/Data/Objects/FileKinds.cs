namespace Reconstruct.Service.Data.Objects;

/// <summary>What a file is, by its first bytes. Neither its name nor what the browser claims is looked at.</summary>
public static class FileKinds
{
    private static readonly string[] HeicBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

    public static FileKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        _ when bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8) => FileKind.WebP,
        _ when bytes.StartsWith("%PDF-"u8) => FileKind.Pdf,
        _ when bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) && HeicBrands.Contains(System.Text.Encoding.ASCII.GetString(bytes[8..12])) => FileKind.Heic,
        _ => FileKind.Unknown,
    };

    public static string ContentType(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.WebP => "image/webp",
        FileKind.Pdf => "application/pdf",
        _ => "application/octet-stream",
    };
}
