using System.Text.Json;

namespace Reconstruct.Service.Data.Transfer;

/// <summary>What an archive says that it holds.</summary>
public sealed record ArchiveManifest(string Format, int Version, IReadOnlyList<ArchiveManifest.Part> Tables, int Objects)
{
    public const string FormatName = "reconstruct-export";
    public const int CurrentVersion = 1;
    public const string Entry = "manifest.json";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <param name="Sha256">Of the file of the table's rows.</param>
    public sealed record Part(string Name, long Rows, string Sha256);

    public static string TableEntry(string table) => $"tables/{table}.ndjson";

    public static string ObjectEntry(string sha256) => $"objects/{sha256[..2]}/{sha256}";
}
