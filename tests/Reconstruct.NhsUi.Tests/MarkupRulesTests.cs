using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Reconstruct.NhsUi.Tests.Fixtures;

namespace Reconstruct.NhsUi.Tests;

/// <summary>Components are markup: nothing a strict content security policy forbids, nothing that needs a service or a circuit.</summary>
public sealed partial class MarkupRulesTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Path.Combine(FixtureFiles.Root(), "src/Reconstruct.NhsUi"), "*.razor").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Writes_no_style_script_or_service(string file)
    {
        var text = File.ReadAllText(Path.Combine(FixtureFiles.Root(), "src/Reconstruct.NhsUi", file));

        Assert.Empty(Forbidden().Matches(text));
    }

    [Theory]
    [InlineData("<p style=\"x\">")]
    [InlineData("<b onclick=\"x\">")]
    [InlineData("<b @onclick=\"x\">")]
    [InlineData("<script>")]
    [InlineData("@inject Clock Clock")]
    [InlineData("protected override void OnInitialized()")]
    public void Would_see_a_breach(string breach)
    {
        Assert.Matches(Forbidden(), breach);
    }

    [Fact]
    public void Asks_for_no_service()
    {
        var asking = typeof(Button).Assembly.GetTypes().SelectMany(t => t.GetProperties()).Where(p => p.IsDefined(typeof(InjectAttribute), inherit: true));

        Assert.Empty(asking);
    }

    [GeneratedRegex(@"\sstyle=|\s@?on[a-z]+=|<script|<style|@inject\b|OnInitialized|OnParametersSet|OnAfterRender|@rendermode")]
    private static partial Regex Forbidden();
}
