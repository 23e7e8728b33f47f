using Reconstruct.Core.Evidence;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Guide.Evidence;

/// <summary>The published numbers that the program carries. They are read once; with any fault in any file the program does not start, and says every one.</summary>
public static class EvidenceFiles
{
    private static readonly Lazy<EvidenceShelf> Whole = new(() => Read(Path.Combine(AppContext.BaseDirectory, "content")));

    /// <summary>The shelf of this program.</summary>
    public static EvidenceShelf Shelf => Whole.Value;

    /// <summary>Reads the folders of evidence below a content folder; throws with every fault, each with file, line and place, when there is one.</summary>
    public static EvidenceShelf Read(string content)
    {
        var read = EvidenceShelf.Parse(Files(content, EvidenceShelf.RatiosFolder).Concat(Files(content, EvidenceShelf.DisputedFolder)));
        return read.Ok ? read.Value : throw new InvalidOperationException($"The evidence cannot be used:\n{string.Join('\n', read.Refusals.Select(r => r.Message))}");
    }

    private static IEnumerable<PolicyFile> Files(string content, string folder)
    {
        var path = Path.Combine(content, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(f => new PolicyFile(folder + Path.GetFileName(f), File.ReadAllText(f)))
            : [];
    }
}
