using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Body;

namespace Reconstruct.Service.Planning.Body;

/// <summary>The outlines of the body that the program carries. They are read once; with any fault in any file the program does not start, and says every one.</summary>
public static class BodyFiles
{
    private static readonly Lazy<BodyOutlines> Whole = new(() => Read(Path.Combine(AppContext.BaseDirectory, "content")));

    public static BodyOutlines Outlines => Whole.Value;

    /// <summary>Reads the folder of outlines below a content folder; throws with every fault, each with file, line and place, when there is one.</summary>
    public static BodyOutlines Read(string content)
    {
        var folder = Path.Combine(content, BodyOutlines.Folder);
        IEnumerable<string> files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : [];
        var read = BodyOutlines.Parse(files.Select(f => new PolicyFile(BodyOutlines.Folder + Path.GetFileName(f), File.ReadAllText(f))));
        return read.Outlines ?? throw new InvalidOperationException($"The outlines of the body cannot be used:\n{string.Join('\n', read.Faults.Select(f => f.AsRefusal().Message))}");
    }
}
