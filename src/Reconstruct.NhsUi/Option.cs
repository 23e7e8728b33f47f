using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>One choice of radios, checkboxes or a select.</summary>
public sealed record Option(string Value, string Text, string? Hint = null, RenderFragment? Conditional = null)
{
    /// <summary>True is shown but cannot be chosen; null is as the whole field.</summary>
    public bool? Disabled { get; init; }

    /// <summary>What choosing it does to the others (checkboxes only).</summary>
    public Behaviour Behaviour { get; init; }

    /// <summary>Which others <see cref="Behaviour"/> reaches; all with the same field name when null.</summary>
    public string? BehaviourGroup { get; init; }

    /// <summary>A field name of its own (checkboxes only).</summary>
    public string? Name { get; init; }

    /// <summary>True for a line that parts the choices and is none itself.</summary>
    public bool IsDivider { get; private init; }

    /// <summary>A line between choices, "or" as a rule.</summary>
    public static Option Divider(string text = "or") => new("", text) { IsDivider = true };
}
