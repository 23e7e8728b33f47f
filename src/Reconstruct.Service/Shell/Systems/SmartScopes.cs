using System.Text.RegularExpressions;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>SMART system scopes as they are asked for: of version 2 (<c>system/Task.rs</c>) or of version 1 (<c>system/Task.read</c>).</summary>
public static partial class SmartScopes
{
    public static IReadOnlyList<string> Split(string? scopes) =>
        (scopes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The scope with version 2's letters; null when it is no system scope.</summary>
    public static string? Normal(string scope)
    {
        var parts = Form().Match(scope);
        if (!parts.Success) return null;
        var letters = parts.Groups["letters"].Value switch { "read" => "rs", "write" => "cud", "*" => "cruds", var some => some };
        return $"system/{parts.Groups["type"].Value}.{letters}";
    }

    /// <summary>True when what is held covers what is wanted; both in <see cref="Normal"/> form.</summary>
    public static bool Covers(string held, string wanted)
    {
        var (has, wants) = (Form().Match(held), Form().Match(wanted));
        return has.Success && wants.Success
            && (has.Groups["type"].Value == "*" || has.Groups["type"].Value == wants.Groups["type"].Value)
            && wants.Groups["letters"].Value.All(has.Groups["letters"].Value.Contains);
    }

    [GeneratedRegex(@"^system/(?<type>[A-Z][A-Za-z]*|\*)\.(?<letters>read|write|\*|(?=[cruds])c?r?u?d?s?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
