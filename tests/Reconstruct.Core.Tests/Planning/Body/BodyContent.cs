using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Body;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Planning.Body;

/// <summary>The shipped outlines, and a way to break them.</summary>
public static class BodyContent
{
    private static readonly string Folder = Path.GetDirectoryName(BoardContent.Find("content/boards.json") ?? throw new InvalidOperationException("content is missing"))!;

    public static IReadOnlyList<PolicyFile> Files { get; } = [.. Directory.EnumerateFiles(Path.Combine(Folder, BodyOutlines.Folder), "*.json").Order(StringComparer.Ordinal)
        .Select(path => new PolicyFile(BodyOutlines.Folder + Path.GetFileName(path), File.ReadAllText(path)))];

    public static BodyOutlines Outlines { get; } = BodyOutlines.Parse(Files) is { Outlines: { } read } ? read : throw new InvalidOperationException(string.Join('\n', BodyOutlines.Parse(Files).Faults));

    /// <summary>The faults when this text stands in the place of the hand.</summary>
    public static IReadOnlyList<PolicyFault> Faults(string hand) => BodyOutlines.Parse(Files.Select(f => f.Name == "body/hand.json" ? f with { Text = hand } : f)).Faults;
}
