using Reconstruct.Core;

namespace Reconstruct.Service.Data.Objects;

/// <summary>Decides whether a file from outside may be kept, and cleans it.</summary>
public static class FileCheck
{
    private const int LongestTitle = 120;
    private static readonly byte[] PdfEnd = "%%EOF"u8.ToArray();

    /// <param name="name">The name it came with; shown, never trusted.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="field">The form field that it came in.</param>
    public static Result<CheckedFile> Of(string name, byte[] bytes, FileLimits limits, string field)
    {
        var title = TitleOf(name);
        Refusal Refuse(string code, string what) => new(code, $"'{title}' {what}", field);

        if (bytes.Length == 0) return Refuse("file-empty", "is empty. Choose another file");
        if (bytes.LongLength > limits.MaxBytes) return Refuse("file-too-large", $"must be smaller than {limits.MaxBytesShown}");
        var kind = FileKinds.Of(bytes);
        return kind switch
        {
            FileKind.Heic => Refuse("file-heic", "is a HEIC photograph. Save it as a JPEG and choose it again. On an iPhone: Settings, Camera, Formats, Most Compatible"),
            FileKind.Unknown => Refuse("file-kind", "must be a JPEG, PNG, WebP or PDF"),
            FileKind.Pdf when bytes.AsSpan().LastIndexOf(PdfEnd) < 0 => Refuse("file-broken", "is not whole. Save it again and choose it again"),
            FileKind.Pdf => new CheckedFile(title, FileKinds.ContentType(kind), bytes),
            _ => Picture(title, bytes, limits, Refuse),
        };
    }

    private static Result<CheckedFile> Picture(string title, byte[] bytes, FileLimits limits, Func<string, string, Refusal> refuse) => Pictures.Clean(bytes, limits.MaxPixels) switch
    {
        Pictures.Cleaned.TooManyPixels => refuse("picture-too-large", $"has too many pixels. It must have fewer than {limits.MaxPixels / 1_000_000} million"),
        Pictures.Cleaned.Clean clean => new CheckedFile(title, clean.ContentType, clean.Bytes),
        _ => refuse("file-broken", "cannot be opened as a picture. Save it again and choose it again"),
    };

    private static string TitleOf(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var shown = new string([.. last.Where(c => !char.IsControl(c))]).Trim();
        return shown.Length switch { 0 => "File", > LongestTitle => shown[..LongestTitle], _ => shown };
    }
}
