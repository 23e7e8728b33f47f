namespace Reconstruct.Service.Tests.House;

public sealed class HouseTests
{
    public static TheoryData<HouseRule> Rules => [.. HouseRules.All];

    [Theory, MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void Holds_in_every_file(HouseRule rule)
    {
        var faults = Tree.Files(rule.Endings).Where(f => !f.Path.StartsWith("tests/Reconstruct.Service.Tests/House/", StringComparison.Ordinal)).SelectMany(rule.Faults);

        Assert.Equal([], faults);
    }

    [Theory, MemberData(nameof(Rules), DisableDiscoveryEnumeration = true)]
    public void Fails_on_a_deliberate_breach(HouseRule rule)
    {
        var faults = rule.Faults(rule.Breach);

        Assert.NotEmpty(faults);
    }
}
