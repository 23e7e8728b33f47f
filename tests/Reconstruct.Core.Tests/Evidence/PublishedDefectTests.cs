using System.Text.RegularExpressions;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Evidence;

/// <summary>The list of defects in published numbers against the tests: each has one by its name.</summary>
public sealed partial class PublishedDefectTests
{
    private static readonly string[] Ids =
        [.. Row().Matches(File.ReadAllText(BoardContent.Find("docs/published-defects.md") ?? throw new InvalidOperationException("the list is missing"))).Select(m => m.Groups["id"].Value)];

    private static readonly string[] Names = [.. typeof(PublishedDefectTests).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Where(m => m.GetCustomAttributes(typeof(FactAttribute), true).Length > 0).Select(m => m.Name)];

    [Fact]
    public void There_are_twelve() => Assert.Equal(12, Ids.Distinct().Count());

    [Fact]
    public void Each_has_a_test_by_its_name() => Assert.Equal([], Ids.Where(id => !Names.Any(n => n.StartsWith(id.Replace('-', '_') + "_", StringComparison.Ordinal))));

    [GeneratedRegex(@"^\| (?<id>[A-Z0-9][A-Z0-9-]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
