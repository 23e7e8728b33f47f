using System.Text.RegularExpressions;

namespace Reconstruct.Service.Tests.House;

/// <summary>The rules of CONTRIBUTING.md that a reader of files can check.</summary>
public static partial class HouseRules
{
    private static readonly string[] Anywhere = [".cs", ".razor", ".md", ".json", ".js", ".scss", ".props", ".csproj", ".slnx", "/do", "/run"];

    public static readonly IReadOnlyList<HouseRule> All =
    [
        new("Views hold markup: no services, no events, no render modes", [".razor"], f => Found(f, f.Code, InteractiveView()), new("src/x/X.razor", "<button @onclick=\"Go\">")),
        new("Styles and scripts are never inline", [".razor"], f => Found(f, f.Text, InlineStyle()), new("src/x/X.razor", "<p style=\"color:red\">")),
        new("Days are DateOnly and times DateTimeOffset", [".cs", ".razor"], f => f.Under("src/") ? Found(f, f.Code, BareDateTime()) : [], new("src/x/X.cs", "var now = DateTime.Now;")),
        new("Nobody sleeps in code or tests", [".cs"], f => Found(f, f.Code, Sleep()), new("src/x/X.cs", "Thread.Sleep(5);")),
        new("No method ends in Async", [".cs"], f => Found(f, f.Code, AsyncSuffix()), new("src/x/X.cs", "private async Task LoadAsync()")),
        new("Names say what a thing is", [".cs"], f => f.Under("src/") ? Found(f, f.Code, EmptyName()) : [], new("src/x/X.cs", "public sealed class ReferralManager")),
        new("Classes are sealed, static or abstract", [".cs"], f => f.Under("src/") ? Found(f, f.Code, OpenClass()) : [], new("src/x/X.cs", "public class Open")),
        new("A file holds the public type it is named for", [".cs"], OneType, new("src/x/X.cs", "public sealed class Other;")),
        new("A namespace is its folder", [".cs"], Namespace, new("src/Reconstruct.Core/Risk/X.cs", "namespace Reconstruct.Core.Elsewhere;")),
        new("A file has at most 400 lines", [".cs", ".razor"], TooLong, new("src/x/X.cs", new string('\n', 401))),
        new("A view has at most 150 lines", [".razor"], f => f.Lines.Count() > 151 ? [$"{f.Path}: {f.Lines.Count()} lines"] : [], new("src/x/X.razor", new string('\n', 151))),
        new("A method has at most 60 lines", [".cs"], LongMethods, new("src/x/X.cs", $"    private void X()\n    {{\n{new string('\n', 61)}    }}\n")),
        new("Test names are sentences", [".cs"], TestNames, new("tests/x/XTests.cs", "    [Fact]\n    public void TestRefuse()\n")),
        new("No test is skipped for good and none asserts nothing", [".cs"], f => f.Under("tests/") ? Found(f, f.Text, EmptyTest()) : [], new("tests/x/XTests.cs", "Assert.True(" + "true);")),
        new("Nothing is left to be done", Anywhere, f => Found(f, f.Text, ToDo()), new("src/x/X.cs", "// TO" + "DO later")),
        new("Only the service asks for what the whole of Core must not have", [".cs"], f => f.Under("src/Reconstruct.Core/") ? Found(f, f.Code, Impure()) : [], new("src/Reconstruct.Core/X.cs", "var now = DateTimeOffset.UtcNow;")),
        new("The repository names no path of a machine and no registry", Anywhere, f => Found(f, f.Text, MachinePath()), new("README.md", "see /" + "home/someone/x")),
        new("Messages say what to do: no \"please\", no \"invalid\"", [".cs", ".razor"], f => f.Under("src/") ? Found(f, f.Text, Impolite()) : [], new("src/x/X.cs", "\"Please enter a date\"")),
    ];

    private static IEnumerable<string> Found(SourceFile file, string text, Regex what) =>
        what.Matches(text).Select(m => $"{file.Path}:{text.AsSpan(0, m.Index).Count('\n') + 1}: {m.Value.Trim()}");

    private static IEnumerable<string> OneType(SourceFile file)
    {
        if (!file.Under("src/") || file.Name is "Ids" or "Program") yield break;
        foreach (Match type in PublicType().Matches(file.Code))
        {
            var name = type.Groups["name"].Value;
            if (name != file.Name && !file.Code.Contains($" enum {name}", StringComparison.Ordinal)) yield return $"{file.Path}: holds {name}";
        }
    }

    private static IEnumerable<string> Namespace(SourceFile file)
    {
        if (NamespaceLine().Match(file.Text) is not { Success: true } found || !file.Path.Contains("Reconstruct.", StringComparison.Ordinal)) yield break;
        var folders = file.Path.Split('/')[1..^1];
        if (found.Groups["name"].Value != string.Join('.', folders)) yield return $"{file.Path}: {found.Groups["name"].Value}";
    }

    private static IEnumerable<string> TooLong(SourceFile file) => file.Lines.Count() > 401 ? [$"{file.Path}: {file.Lines.Count()} lines"] : [];

    private static IEnumerable<string> LongMethods(SourceFile file)
    {
        if (!file.Under("src/")) yield break;
        int? started = null;
        var name = "";
        foreach (var (number, line) in file.Lines)
        {
            if (MethodLine().Match(line) is { Success: true } method) (started, name) = (number, method.Groups["name"].Value);
            if (line is not "    }" || started is not { } from) continue;
            if (number - from > 62) yield return $"{file.Path}:{from}: {name} has {number - from} lines";
            started = null;
        }
    }

    private static IEnumerable<string> TestNames(SourceFile file)
    {
        if (!file.Under("tests/")) yield break;
        foreach (Match test in TestMethod().Matches(file.Text))
        {
            var name = test.Groups["name"].Value;
            if (!name.Contains('_', StringComparison.Ordinal) || !char.IsUpper(name[0])) yield return $"{file.Path}: {name}";
        }
    }

    [GeneratedRegex("""@onclick|@inject\b|@rendermode|<EditForm|blazor\.web\.js|OnInitialized|OnParametersSet|OnAfterRender""")]
    private static partial Regex InteractiveView();

    [GeneratedRegex("""<[a-z][^>]*\s(style|on[a-z]+)\s*=|<script(?![^>]*\ssrc=)|<style""")]
    private static partial Regex InlineStyle();

    [GeneratedRegex("""(?<![.\w])DateTime\b""")]
    private static partial Regex BareDateTime();

    [GeneratedRegex("""Thread\.Sleep|Task\.Delay\(""")]
    private static partial Regex Sleep();

    [GeneratedRegex("""(?<!override )\b(public|private|internal|protected) (?!override)[^=;(\n]*\b(?!InvokeAsync|ExecuteAsync|InitializeAsync|DisposeAsync|ConfigureAsync|HandleAsync|StartAsync|StopAsync)[A-Z]\w*Async\(""")]
    private static partial Regex AsyncSuffix();

    [GeneratedRegex("""\b(class|record|struct|interface) \w*(Manager|Helper|Helpers|Util|Utils|Processor|Handler|Provider|Base|Dto|Info|Common|Impl)\b""")]
    private static partial Regex EmptyName();

    [GeneratedRegex("""^\s*(public |internal |private )(partial )?class \w+(?!.*partial)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenClass();

    [GeneratedRegex("""^public (?:(?:sealed|static|abstract|partial|readonly) )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)""", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex("""^namespace (?<name>[\w.]+);""", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex("""^    (?:public|private|internal|protected)[^=;]*\b(?<name>\w+)\([^;]*$""")]
    private static partial Regex MethodLine();

    [GeneratedRegex("""\[(?:Fact|Theory)[^\n]*\n(?:\s*\[[^\n]*\n)*\s*public (?:async )?(?:Task|void|ValueTask) (?<name>\w+)\(""")]
    private static partial Regex TestMethod();

    [GeneratedRegex("""Skip *= *"|Assert\.True\(true\)|Assert\.NotNull\(this\)""")]
    private static partial Regex EmptyTest();

    [GeneratedRegex("""\b(TO[D]O|FIX[M]E|HA[C]K|NotImplemented[E]xception)\b""")]
    private static partial Regex ToDo();

    [GeneratedRegex("""DateTimeOffset\.(Utc)?Now|\bRandom\b|Guid\.(NewGuid|CreateVersion7)|\bFile\.|\bHttpClient\b|Stopwatch""")]
    private static partial Regex Impure();

    [GeneratedRegex("""(?<![\w.])/(home|work|farm|Users)/[a-z]|https?://[a-z.]*(nuget|npmjs|debian)\.""")]
    private static partial Regex MachinePath();

    [GeneratedRegex("\"[^\"\\n]*\\b(Please|please|Invalid|is invalid)\\b[^\"\\n]*\"|>[^<;=\\n]*\\b([Pp]lease|[Ii]nvalid)\\b[^<;=\\n]*<")]
    private static partial Regex Impolite();
}
