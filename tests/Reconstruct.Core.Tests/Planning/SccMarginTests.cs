using CsCheck;
using Reconstruct.Core.Planning.Margins;

namespace Reconstruct.Core.Tests.Planning;

[Trait("Hazard", "HAZ-097")]
public sealed class SccMarginTests
{
    private static readonly Gen<SccRisk?> Risks = Gen.Int[0, 3].Select(i => i == 0 ? (SccRisk?)null : (SccRisk)(i - 1));

    [Theory]
    [InlineData(20, SccRisk.Low)]
    [InlineData(20.1, SccRisk.High)]
    [InlineData(40, SccRisk.High)]
    [InlineData(40.1, SccRisk.VeryHigh)]
    public void Diameter_counts_at_20_and_40_mm(double mm, SccRisk risk) => Assert.Equal(risk, SccMargin.ByDiameter(mm));

    [Theory]
    [InlineData(4, SccRisk.Low)]
    [InlineData(4.1, SccRisk.High)]
    [InlineData(6, SccRisk.High)]
    [InlineData(6.1, SccRisk.VeryHigh)]
    public void Thickness_counts_at_4_and_6_mm(double mm, SccRisk risk) => Assert.Equal(risk, SccMargin.ByThickness(mm));

    [Fact]
    public void What_is_not_known_is_never_low() => Risks.List[1, 9].Sample(risks =>
    {
        SccMargin margin = new([.. risks.Select(r => new SccFeature("x", r))]);
        var answers = Completions(risks).Select(all => all.Max()).Distinct().ToList(); // every way in which the unknown could turn out

        Assert.Equal(answers.Count == 1 ? answers[0] : null, margin.Risk);
        Assert.Equal(answers.Min(), margin.AtLeast);
    });

    private static IEnumerable<List<SccRisk>> Completions(IEnumerable<SccRisk?> risks) => risks.Aggregate(
        (IEnumerable<List<SccRisk>>)[[]], (before, risk) => before.SelectMany(b => (risk is { } known ? [known] : Enum.GetValues<SccRisk>()).Select(r => b.Append(r).ToList())).ToList());
}
