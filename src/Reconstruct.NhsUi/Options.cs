using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>Lists of options, made and changed.</summary>
public static class Options
{
    /// <summary>Yes and no, with the values <c>yes</c> and <c>no</c>.</summary>
    public static IReadOnlyList<Option> YesNo { get; } = [new("yes", "Yes"), new("no", "No")];

    /// <summary>Yes, no and not known, with the values <c>yes</c>, <c>no</c> and <c>unknown</c>.</summary>
    public static IReadOnlyList<Option> YesNoUnknown { get; } = [new("yes", "Yes"), new("no", "No"), Option.Divider(), new("unknown", "Not known")];

    /// <summary>The same options, with <paramref name="content"/> shown below the one whose value is <paramref name="value"/> while it is chosen.</summary>
    public static IReadOnlyList<Option> Reveal(this IReadOnlyList<Option> options, string value, RenderFragment content) =>
        [.. options.Select(o => string.Equals(o.Value, value, StringComparison.Ordinal) && !o.IsDivider ? o with { Conditional = content } : o)];
}
