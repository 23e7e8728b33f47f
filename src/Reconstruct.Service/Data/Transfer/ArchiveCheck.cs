using System.IO.Compression;
using System.Text.Json;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>Reads a whole archive before anything is written, and throws <see cref="InvalidDataException"/> with one clear line at the first thing that is wrong.</summary>
public static class ArchiveCheck
{
    private const long LargestObject = 512L * 1024 * 1024;
    private const long LargestManifest = 4L * 1024 * 1024;

    public static async Task<ArchiveManifest> Run(ZipArchive zip, IReadOnlyList<TransferTable> tables, Action<string> progress, CancellationToken ct)
    {
        var manifest = await Manifest(zip, ct);
        Tables(manifest, tables);
        Names(zip, manifest);
        foreach (var part in manifest.Tables)
        {
            var (sha256, lines) = await Hash(zip.GetEntry(ArchiveManifest.TableEntry(part.Name))!, ct);
            if (sha256 != part.Sha256 || lines != part.Rows) throw new InvalidDataException($"The rows of {part.Name} are not those that were exported");
        }
        progress($"{manifest.Tables.Sum(t => t.Rows)} rows of {manifest.Tables.Count} tables are as exported");
        foreach (var entry in ObjectsOf(zip))
        {
            if (entry.Length > LargestObject) throw new InvalidDataException($"{entry.FullName} is too large");
            var (sha256, _) = await Hash(entry, ct);
            if (sha256 != entry.Name) throw new InvalidDataException($"The object {entry.Name} is not what was exported");
        }
        progress($"{manifest.Objects} objects are as exported");
        return manifest;
    }

    public static IEnumerable<ZipArchiveEntry> ObjectsOf(ZipArchive zip) => zip.Entries.Where(e => e.FullName.StartsWith("objects/", StringComparison.Ordinal));

    private static async Task<ArchiveManifest> Manifest(ZipArchive zip, CancellationToken ct)
    {
        var entry = zip.GetEntry(ArchiveManifest.Entry) ?? throw new InvalidDataException("The archive has no manifest: it is not an export of this service");
        if (entry.Length > LargestManifest) throw new InvalidDataException("The manifest is too large");
        await using var stream = await entry.OpenAsync(ct);
        using var json = await Parse(stream, ct);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != ArchiveManifest.FormatName)
            throw new InvalidDataException("The archive is not an export of this service");
        if (!root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || version.GetInt32() != ArchiveManifest.CurrentVersion)
            throw new InvalidDataException($"The archive has another version than {ArchiveManifest.CurrentVersion}, which this service reads. Import it with the release that wrote it or a newer one");
        return root.Deserialize<ArchiveManifest>(ArchiveManifest.Json) is { Tables: not null } manifest ? manifest : throw new InvalidDataException("The manifest is not whole");
    }

    private static async Task<JsonDocument> Parse(Stream stream, CancellationToken ct)
    {
        try
        {
            return await JsonDocument.ParseAsync(stream, cancellationToken: ct);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException("The manifest cannot be read", fault);
        }
    }

    private static void Tables(ArchiveManifest manifest, IReadOnlyList<TransferTable> tables)
    {
        var (there, known) = (manifest.Tables.Select(t => t.Name).ToHashSet(StringComparer.Ordinal), tables.Select(t => t.Name).ToHashSet(StringComparer.Ordinal));
        if (known.Except(there).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing) throw new InvalidDataException($"The archive has no table {missing}");
        if (there.Except(known).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown) throw new InvalidDataException($"The archive has a table {unknown}, which this service does not know");
    }

    /// <summary>Every name is one that an export gives, once. A name is never used as a path.</summary>
    private static void Names(ZipArchive zip, ArchiveManifest manifest)
    {
        var expected = manifest.Tables.Select(t => ArchiveManifest.TableEntry(t.Name)).Append(ArchiveManifest.Entry).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var objects = 0;
        foreach (var entry in zip.Entries)
        {
            var isObject = entry.Name.Length == 64 && entry.Name.All(char.IsAsciiHexDigitLower) && entry.FullName == ArchiveManifest.ObjectEntry(entry.Name);
            if (!isObject && !expected.Contains(entry.FullName)) throw new InvalidDataException("The archive holds a file that no export has");
            if (!seen.Add(entry.FullName)) throw new InvalidDataException($"The archive holds {entry.FullName} twice");
            objects += isObject ? 1 : 0;
        }
        if (expected.Except(seen).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing) throw new InvalidDataException($"The archive has no {missing}");
        if (objects != manifest.Objects) throw new InvalidDataException($"The archive has {objects} objects, its manifest says {manifest.Objects}");
    }

    private static async Task<(string Sha256, long Lines)> Hash(ZipArchiveEntry entry, CancellationToken ct)
    {
        await using HashingStream stream = new(await entry.OpenAsync(ct));
        var buffer = new byte[1 << 16];
        long lines = 0;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            ct.ThrowIfCancellationRequested();
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }
        return (stream.Sha256(), lines);
    }
}
