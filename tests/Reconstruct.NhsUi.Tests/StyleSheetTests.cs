using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Reconstruct.NhsUi.Tests.Fixtures;
using Reconstruct.NhsUi.Tests.Specs;

namespace Reconstruct.NhsUi.Tests;

/// <summary>The client build keeps the rules of those classes only that it finds written in our sources (client/prune.js).</summary>
public sealed partial class StyleSheetTests
{
    private static readonly string Sources = Path.Combine(FixtureFiles.Root(), "src/Reconstruct.NhsUi");

    [Fact]
    public void Keeps_every_class_that_our_components_render()
    {
        var written = Directory.EnumerateFiles(Sources).Where(f => f.EndsWith(".razor") || f.EndsWith(".cs"))
            .SelectMany(f => Names().Matches(File.ReadAllText(f)).Select(m => m.Value)).ToHashSet();
        var starts = written.Where(n => n.EndsWith('-')).ToList();

        var lost = AllSpecs.All.SelectMany(Published).Distinct().Where(c => !written.Contains(c) && !starts.Any(c.StartsWith));

        Assert.Empty(lost);
    }

    private static IEnumerable<string> Published(Spec spec) =>
        FixtureFiles.Of(spec.Component)
            .Where(f => !spec.LeftOut.Contains(f.Name) && f.CallBlock is null && !f.Context.GetRawText().Contains("class", StringComparison.Ordinal))
            .SelectMany(f => new HtmlParser().ParseDocument(f.Html).QuerySelectorAll("[class^=nhsuk-]"))
            .SelectMany(e => e.ClassList)
            .Where(c => c.StartsWith("nhsuk-") && !c.EndsWith("logo"));

    [GeneratedRegex("nhsuk-[a-z0-9_-]+")]
    private static partial Regex Names();
}
