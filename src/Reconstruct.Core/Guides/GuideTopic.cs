namespace Reconstruct.Core.Guides;

/// <summary>One page of the guide, about one technique or one condition. One that exists has every section.</summary>
public sealed record GuideTopic
{
    /// <summary>Technique or condition.</summary>
    public required GuideKind Kind { get; init; }

    /// <summary>Its id in the address, in kebab case; unique in the whole guide.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Who has reviewed it; null when no clinician has yet.</summary>
    public required string? ReviewedBy { get; init; }

    /// <summary>By when it has to be reviewed again; null exactly when nobody has reviewed it.</summary>
    public required DateOnly? ReviewDate { get; init; }

    /// <summary>False for a technique that is no operation, such as make-up or a dressing: then the risks of every operation, and what makes them larger or smaller, do not hold for it.</summary>
    public required bool IsOperation { get; init; }

    /// <summary>What it is.</summary>
    public required IReadOnlyList<GuideStatement> WhatItIs { get; init; }

    /// <summary>When it is used (a technique) or when it is treated (a condition).</summary>
    public required IReadOnlyList<GuideStatement> WhenUsed { get; init; }

    /// <summary>How it is done.</summary>
    public required IReadOnlyList<GuideStatement> HowDone { get; init; }

    /// <summary>How people get better, in steps of time.</summary>
    public required IReadOnlyList<GuideStep> Recovery { get; init; }

    /// <summary>What can go wrong here, besides the risks of every operation in <see cref="GuideBook.GeneralRisks"/> where it is one.</summary>
    public required IReadOnlyList<GuideStatement> Risks { get; init; }

    /// <summary>Questions that somebody may want to ask.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>When to call 999, besides <see cref="GuideBook.Emergency"/>; may be empty.</summary>
    public required IReadOnlyList<GuideStatement> Emergency { get; init; }

    /// <summary>When to get help at once, besides <see cref="GuideBook.HelpNow"/>.</summary>
    public required IReadOnlyList<GuideStatement> HelpNow { get; init; }

    /// <summary>Ids of other pages; see <see cref="GuideBook.Related"/>, which goes both ways.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Ids of calculations that belong to it.</summary>
    public required IReadOnlyList<string> Calculators { get; init; }

    /// <summary>Ids of drawings of <see cref="GuidePictures"/>.</summary>
    public required IReadOnlyList<string> Pictures { get; init; }

    /// <summary>Every statement of the page, in the order in which it is read.</summary>
    public IEnumerable<GuideStatement> Statements => [.. WhatItIs, .. WhenUsed, .. HowDone, .. Recovery.SelectMany(s => s.What), .. Risks, .. Emergency, .. HelpNow];

    /// <summary>The sources of its statements, then those of days that no statement names, each once, in the order in which they come.</summary>
    public IReadOnlyList<Source> Sources => [.. Statements.Select(s => s.Source).Concat(Recovery.Select(s => s.Days?.Source)).OfType<Source>().Distinct()];

    /// <summary>Every sentence that a reader meets, for <see cref="ReadingLevel"/>: all but titles, who was measured, and sources.</summary>
    public string Words => string.Join('\n', [Summary, .. Statements.Select(s => s.Text), .. Questions]);
}
