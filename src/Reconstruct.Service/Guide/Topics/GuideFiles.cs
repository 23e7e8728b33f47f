using Reconstruct.Core.Guides;

namespace Reconstruct.Service.Guide.Topics;

/// <summary>The guide that the program carries. It is read once; with any fault in any file the program does not start, and says every one.</summary>
public static class GuideFiles
{
    private static readonly Lazy<GuideBook> Whole = new(() => Read(Path.Combine(AppContext.BaseDirectory, "content")));

    /// <summary>The guide of this program.</summary>
    public static GuideBook Book => Whole.Value;

    /// <summary>Reads a folder; throws with every fault, each with file, line and place, when there is one.</summary>
    public static GuideBook Read(string folder)
    {
        var read = GuideBook.Parse(Files(folder));
        return read.Ok ? read.Value : throw new InvalidOperationException($"The guide cannot be used:\n{string.Join('\n', read.Refusals.Select(r => r.Message))}");
    }

    private static IEnumerable<GuideFile> Files(string folder)
    {
        if (File.Exists(Path.Combine(folder, GuideBook.SharedFile))) yield return new(GuideBook.SharedFile, File.ReadAllText(Path.Combine(folder, GuideBook.SharedFile)));
        foreach (var kind in new[] { "techniques", "conditions" }.Where(k => Directory.Exists(Path.Combine(folder, k))))
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, kind), "*.json").Order(StringComparer.Ordinal))
                yield return new($"{kind}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }
    }
}
