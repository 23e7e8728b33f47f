using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>What was typed in the forms of the board, as typed, by the name of its field.</summary>
public sealed record BoardForm(IReadOnlyDictionary<string, string> Typed, int SeenVersion)
{
    public static BoardForm Blank(int version) => new(new Dictionary<string, string>(StringComparer.Ordinal), version);

    public static BoardForm Read(IFormCollection form) => new(
        form.Keys.Where(k => k != "version" && form.Text(k) is not null && !k.StartsWith("__", StringComparison.Ordinal)).ToDictionary(k => k, k => form.Text(k)!, StringComparer.Ordinal), form.Whole("version"));

    /// <summary>What was typed in a field; null when nothing was.</summary>
    public string? this[string name] => Typed.GetValueOrDefault(name);

    /// <summary>Which of the forms it was.</summary>
    public string? Do => this["do"];

    /// <summary>The drawing as the editor has it; null when nothing was drawn since the page was opened, or there is no editor.</summary>
    public string? Board => this["board"];
}
