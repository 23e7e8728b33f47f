using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>One task of a task list. Without <paramref name="Href"/> it cannot be started yet.</summary>
public sealed record TaskItem(string Heading, string? Href = null, string? Hint = null)
{
    /// <summary>The status as plain text ("Completed").</summary>
    public string? Status { get; init; }

    /// <summary>The status as a tag, for what still needs doing.</summary>
    public RenderFragment? StatusTag { get; init; }
    public string? StatusClass { get; init; }
}
