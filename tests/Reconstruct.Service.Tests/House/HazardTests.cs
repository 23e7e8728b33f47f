using System.Text.RegularExpressions;

namespace Reconstruct.Service.Tests.House;

/// <summary>The hazard log against the tests: a hazard without a test of its control fails the build, and so does a test of a hazard that the log does not have.</summary>
public sealed partial class HazardTests
{
    [Fact]
    public void Every_hazard_of_the_log_has_a_test_of_its_control()
    {
        Assert.Equal([], Listed(Log).Except(Tested(Tree.Files(".cs"))));
    }

    [Fact]
    public void Every_hazard_that_a_test_names_is_in_the_log()
    {
        Assert.Equal([], Tested(Tree.Files(".cs")).Except(Listed(Log)));
    }

    [Fact]
    public void Every_test_that_the_log_names_is_there()
    {
        var classes = Tree.Files(".cs").Where(f => f.Under("tests/")).Select(f => f.Name).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], TestClass().Matches(Log).Select(m => m.Groups["name"].Value).Where(name => !classes.Contains(name)));
    }

    [Fact]
    public void Finds_a_hazard_without_a_test()
    {
        Assert.Equal(["HAZ-999"], Listed("| HAZ-998 | x |\n| HAZ-999 | y |").Except(Tested([new("tests/x/XTests.cs", "[Trait(\"Hazard\", \"HAZ-998\")]")])));
    }

    private static string Log => File.ReadAllText(Path.Combine(Tree.Root, "docs", "hazards.md"));

    private static IEnumerable<string> Listed(string log) => Row().Matches(log).Select(m => m.Groups["id"].Value);

    private static IEnumerable<string> Tested(IEnumerable<SourceFile> files) =>
        files.Where(f => f.Under("tests/") && f.Name != nameof(HazardTests)).SelectMany(f => Trait().Matches(f.Text)).Select(m => m.Groups["id"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (?<id>HAZ-\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("""Trait\("Hazard", "(?<id>HAZ-\d{3})"\)""")]
    private static partial Regex Trait();

    [GeneratedRegex(@"`(?<name>\w+Tests)`")]
    private static partial Regex TestClass();
}
