using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Reconstruct.Service.Data.Objects;

/// <summary>Objects as files: written to a temporary name, flushed to the disk, then renamed, so that a file with an address is always whole.</summary>
public sealed class FileObjects(Store store) : IObjectStore
{
    private string Folder => Path.Combine(store.Folder, "objects");

    public async Task<string> Put(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var file = FileOf(sha256);
        if (File.Exists(file)) return sha256;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        await using (FileStream stream = new(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 4096, FileOptions.Asynchronous))
        {
            await stream.WriteAsync(bytes, ct);
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, file, overwrite: true);
        return sha256;
    }

    public async Task<byte[]?> Get(string sha256, CancellationToken ct)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)) return null;
        var file = FileOf(sha256);
        if (!File.Exists(file)) return null;
        var bytes = await File.ReadAllBytesAsync(file, ct);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : throw new InvalidDataException($"The object {sha256} has been changed");
    }

    public async IAsyncEnumerable<string> All([EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        if (!Directory.Exists(Folder)) yield break;
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(f => !Path.HasExtension(f)).Order(StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            yield return Path.GetFileName(file);
        }
    }

    private string FileOf(string sha256) => Path.Combine(Folder, sha256[..2], sha256);
}
