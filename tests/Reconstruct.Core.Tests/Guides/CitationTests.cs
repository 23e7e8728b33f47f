using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Guides;

/// <summary>How far a text can be leaned on does not hang on the page that cites it.</summary>
public sealed partial class CitationTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    [Trait("Hazard", "HAZ-094")]
    public void One_text_has_one_standing_wherever_it_is_cited()
    {
        var cited = Content().Concat(Carried()).SelectMany(c => Keys(c.Citation).Select(key => (key, c.Standing, c.Citation))).ToList();

        var split = cited.GroupBy(c => c.key, StringComparer.Ordinal).Where(g => g.Select(c => c.Standing).Distinct(StringComparer.Ordinal).Skip(1).Any());

        Assert.Equal([], split.SelectMany(g => g.Select(c => $"{g.Key}: {c.Standing}: {c.Citation}")));
        Assert.Equal(3, cited.Count(c => c.key == "42:1471")); // the guide, an option and the calculation
    }

    /// <summary>The whole citation, and volume and first page, by which one text is known under two wordings.</summary>
    private static IEnumerable<string> Keys(string citation) => VolumeAndPage().Matches(citation).Select(m => m.Value).Append(citation).Distinct(StringComparer.Ordinal);

    private static IEnumerable<(string Citation, string Standing)> Content() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(BoardContent.Find("content/guide.json")!)!, "*.json", SearchOption.AllDirectories).SelectMany(path =>
        {
            using var file = JsonDocument.Parse(File.ReadAllText(path));
            return Cited(file.RootElement).ToList();
        });

    private static IEnumerable<(string Citation, string Standing)> Cited(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Cited),
        JsonValueKind.Object => (Text(at, "citation"), Text(at, "standing")) is ({ } citation, { } standing) ? [(citation, standing)] : at.EnumerateObject().SelectMany(p => Cited(p.Value)),
        _ => [],
    };

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    /// <summary>The sources that the program carries in code.</summary>
    private static IEnumerable<(string Citation, string Standing)> Carried() => typeof(Source).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters)
        .SelectMany(t => t.GetProperties(Static).Where(p => p.PropertyType == typeof(Source)).Select(p => p.GetValue(null)).Concat(t.GetFields(Static).Where(f => f.FieldType == typeof(Source)).Select(f => f.GetValue(null))))
        .OfType<Source>().Distinct().Select(s => (s.Citation, s.Standing.ToString().ToLowerInvariant()));

    [GeneratedRegex(@"(?<![\d:])\d{1,3}(\(\d+\))?:e?\d{2,}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VolumeAndPage();
}
