using Bunit;
using Reconstruct.NhsUi.Tests.Fixtures;
using Reconstruct.NhsUi.Tests.Specs;

namespace Reconstruct.NhsUi.Tests;

/// <summary>Our components against the HTML that nhsuk-frontend publishes for its own.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string, int, string> Expressible()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var spec in AllSpecs.All)
        {
            foreach (var fixture in FixtureFiles.Of(spec.Component).Where(f => !IsLeftOut(spec, f))) data.Add(fixture.Component, fixture.Index, fixture.Name);
        }

        return data;
    }

    public static TheoryData<string> Components() => [.. AllSpecs.All.Where(s => FixtureFiles.Of(s.Component).Count > 0).Select(s => s.Component)];

    [Theory]
    [MemberData(nameof(Expressible))]
    public void Renders_what_the_published_fixture_shows(string component, int index, string name)
    {
        var spec = AllSpecs.Of(component);
        var fixture = FixtureFiles.Of(component)[index];
        using var context = new BunitContext();

        var ours = context.Render(spec.Render(new Given(fixture))).Markup;

        var difference = NormalHtml.Difference(NormalHtml.Of(fixture.Html, spec.Prepare), NormalHtml.Of(ours, spec.Prepare));
        Assert.Equal(name, fixture.Name);
        Assert.True(difference is null, difference);
    }

    [Theory]
    [MemberData(nameof(Components))]
    public void Names_every_fixture_it_leaves_out(string component)
    {
        var spec = AllSpecs.Of(component);

        var fixtures = FixtureFiles.Of(component);
        var unnamed = fixtures.Where(f => !spec.LeftOut.Contains(f.Name) && Unread(spec, f).Count > 0).Select(f => $"{f.Name}: {string.Join(", ", Unread(spec, f))}");
        var unknown = spec.LeftOut.Except(fixtures.Select(f => f.Name)).Select(name => $"{name}: no such fixture");
        string[] faults = [.. unnamed, .. unknown];

        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }

    private static bool IsLeftOut(Spec spec, Fixture fixture) => spec.LeftOut.Contains(fixture.Name) || Unread(spec, fixture).Count > 0;

    private static IReadOnlyList<string> Unread(Spec spec, Fixture fixture)
    {
        var given = new Given(fixture);
        spec.Render(given);
        return given.Unread();
    }
}
