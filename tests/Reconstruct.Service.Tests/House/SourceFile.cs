namespace Reconstruct.Service.Tests.House;

/// <summary>One file of the tree.</summary>
/// <param name="Path">From the root, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IEnumerable<(int Number, string Text)> Lines => Text.Split('\n').Select((line, i) => (i + 1, line));

    public bool Under(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The code without comments and string literals, line for line.</summary>
    public string Code => System.Text.RegularExpressions.Regex.Replace(
        Text, """//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|@\*.*?\*@""", m => new string('\n', m.Value.Count(c => c == '\n')),
        System.Text.RegularExpressions.RegexOptions.Singleline | System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
