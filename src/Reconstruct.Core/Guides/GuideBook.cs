namespace Reconstruct.Core.Guides;

/// <summary>The whole guide: every page, and what holds for all of them. One that exists has no fault.</summary>
public sealed record GuideBook
{
    /// <summary>The file with sources and what holds for every page.</summary>
    public const string SharedFile = "guide.json";

    /// <summary>Every page, techniques first, each kind by title.</summary>
    public required IReadOnlyList<GuideTopic> Topics { get; init; }

    /// <summary>The risks of every operation.</summary>
    public required IReadOnlyList<GuideStatement> GeneralRisks { get; init; }

    /// <summary>What makes a risk larger or smaller.</summary>
    public required IReadOnlyList<GuideStatement> RiskDrivers { get; init; }

    /// <summary>When to call 999 after any operation or injury.</summary>
    public required IReadOnlyList<GuideStatement> Emergency { get; init; }

    /// <summary>When to ask the team at once after any operation.</summary>
    public required IReadOnlyList<GuideStatement> HelpNow { get; init; }

    /// <summary>The pages of one kind, by title.</summary>
    public IEnumerable<GuideTopic> Of(GuideKind kind) => Topics.Where(t => t.Kind == kind);

    /// <summary>The page with this id; null when there is none of this kind.</summary>
    public GuideTopic? Find(GuideKind kind, string id) => Topics.FirstOrDefault(t => t.Kind == kind && string.Equals(t.Id, id, StringComparison.Ordinal));

    /// <summary>Pages that this one names or that name this one, in the order of the guide.</summary>
    public IEnumerable<GuideTopic> Related(GuideTopic topic) =>
        Topics.Where(t => t != topic && (topic.Related.Contains(t.Id, StringComparer.Ordinal) || t.Related.Contains(topic.Id, StringComparer.Ordinal)));

    /// <summary>Reads the files; gives every fault of every file at once, each with file, line and place.</summary>
    public static Result<GuideBook> Parse(IEnumerable<GuideFile> files) => new GuideReader().Read([.. files]);
}
