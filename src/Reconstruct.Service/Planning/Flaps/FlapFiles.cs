using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Service.Planning.Flaps;

/// <summary>The flap catalogue that the program carries. It is read once; with any fault in any file the program does not start, and says every one.</summary>
public static class FlapFiles
{
    private static readonly Lazy<FlapAtlas> Whole = new(() => Read(Path.Combine(AppContext.BaseDirectory, "content")));

    public static FlapAtlas Atlas => Whole.Value;

    /// <summary>Reads the folders of flaps and of series below a content folder; throws with every fault, each with file, line and place, when there is one.</summary>
    public static FlapAtlas Read(string content)
    {
        var read = FlapAtlas.Parse(Files(content, FlapAtlas.FlapsFolder).Concat(Files(content, FlapAtlas.SeriesFolder)));
        return read.Atlas ?? throw new InvalidOperationException($"The flap catalogue cannot be used:\n{string.Join('\n', read.Faults.Select(f => f.AsRefusal().Message))}");
    }

    private static IEnumerable<PolicyFile> Files(string content, string folder)
    {
        var path = Path.Combine(content, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal).Select(f => new PolicyFile(folder + Path.GetFileName(f), File.ReadAllText(f)))
            : [];
    }
}
