using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Planning.Plans;

/// <summary>The shipped options of the ladder, ways to break them, and small plans.</summary>
public static class LadderContent
{
    private static readonly string Content = Path.GetDirectoryName(BoardContent.Find("content/boards.json") ?? throw new InvalidOperationException("content is missing"))!;

    private static readonly string[] Topics = [.. Directory.EnumerateFiles(Path.Combine(Content, "techniques"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f))];

    public static IReadOnlyList<PolicyFile> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Content, TechniqueLadder.Folder), "*.json").Order(StringComparer.Ordinal).Select(f => new PolicyFile(TechniqueLadder.Folder + Path.GetFileName(f), File.ReadAllText(f)))];

    public static TechniqueLadder Ladder { get; } =
        TechniqueLadder.Parse(Files, Topics) is { Ladder: { } ladder } ? ladder : throw new InvalidOperationException(string.Join('\n', TechniqueLadder.Parse(Files, Topics).Faults));

    public static PlanNames Names { get; } = new(
        Ladder.Options.ToDictionary(o => o.Id, o => o.Name, StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal) { ["anterolateral-thigh"] = "Anterolateral thigh flap" });

    /// <summary>The codes of the faults after one text of one file has been replaced.</summary>
    public static IReadOnlyList<PolicyFault> Faults(string option, string was, string becomes)
    {
        var name = $"{TechniqueLadder.Folder}{option}.json";
        var text = Files.Single(f => f.Name == name).Text;
        Assert.Contains(was, text, StringComparison.Ordinal);
        return TechniqueLadder.Parse(Files.Select(f => f.Name == name ? f with { Text = text.Replace(was, becomes, StringComparison.Ordinal) } : f), Topics).Faults;
    }

    public static PlanContent Plan(params (string Field, string Value)[] values) => PlanContent.Empty with { Values = values.ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal) };

    public static Dictionary<string, string> Facts(params (string Fact, string Value)[] facts) => facts.ToDictionary(f => f.Fact, f => f.Value, StringComparer.Ordinal);
}
