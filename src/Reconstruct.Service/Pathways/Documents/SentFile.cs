using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>Reads files of a form.</summary>
public static class SentFile
{
    /// <summary>Those of one field; a browser sends an empty one where none was chosen.</summary>
    public static IEnumerable<IFormFile> Of(IFormFileCollection sent, string field) => sent.GetFiles(field).Where(f => f.FileName.Length > 0);

    /// <summary>The file, or one byte more than is allowed of one that is too long.</summary>
    public static async Task<byte[]> Bytes(IFormFile file, FileLimits limits, CancellationToken ct)
    {
        await using var stream = file.OpenReadStream();
        var bytes = new byte[(int)Math.Min(file.Length, limits.MaxBytes + 1)];
        await stream.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
