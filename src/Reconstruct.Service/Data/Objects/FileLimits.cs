namespace Reconstruct.Service.Data.Objects;

/// <summary>How much may be uploaded. Settings under <c>files:</c>.</summary>
/// <param name="MaxBytes">Of one file. Setting <c>files:max-bytes</c>.</param>
/// <param name="MaxFiles">Of one draft or one letter. Setting <c>files:max-files</c>.</param>
/// <param name="MaxPixels">Of one picture once it is unpacked, so that a small file cannot fill the memory. Setting <c>files:max-pixels</c>.</param>
public sealed record FileLimits(long MaxBytes, int MaxFiles, long MaxPixels)
{
    private const long Megabyte = 1024 * 1024;

    public static readonly FileLimits Usual = new(MaxBytes: 10 * Megabyte, MaxFiles: 20, MaxPixels: 50_000_000);

    /// <summary>Most bytes of one form with files.</summary>
    public long MaxForm => (MaxBytes * MaxFiles) + Megabyte;

    /// <summary>The size limit in words: "10 MB".</summary>
    public string MaxBytesShown => FormattableString.Invariant($"{MaxBytes / (double)Megabyte:0.##} MB");

    public static FileLimits Read(IConfiguration settings) => new(
        settings.GetValue("files:max-bytes", Usual.MaxBytes), settings.GetValue("files:max-files", Usual.MaxFiles), settings.GetValue("files:max-pixels", Usual.MaxPixels));
}
