using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Planning.Atlas;

/// <summary>The shipped flap catalogue, and a way to break it.</summary>
public static class AtlasContent
{
    private static readonly string Folder = Path.GetDirectoryName(BoardContent.Find("content/boards.json") ?? throw new InvalidOperationException("content is missing"))!;

    public static IReadOnlyList<PolicyFile> Files { get; } = [.. new[] { FlapAtlas.FlapsFolder, FlapAtlas.SeriesFolder }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Folder, f), "*.json").Order(StringComparer.Ordinal).Select(path => new PolicyFile(f + Path.GetFileName(path), File.ReadAllText(path))))];

    public static FlapAtlas Atlas { get; } = FlapAtlas.Parse(Files) is { Atlas: { } atlas } ? atlas : throw new InvalidOperationException(string.Join('\n', FlapAtlas.Parse(Files).Faults));

    /// <summary>The faults after one text of one file has been replaced.</summary>
    public static IReadOnlyList<PolicyFault> Faults(string file, string was, string becomes)
    {
        var text = Files.Single(f => f.Name == file).Text;
        Assert.Contains(was, text, StringComparison.Ordinal);
        return FlapAtlas.Parse(Files.Select(f => f.Name == file ? f with { Text = text.Replace(was, becomes, StringComparison.Ordinal) } : f)).Faults;
    }
}
