using Reconstruct.Core.Planning.BurnCharts;
using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Tests.Planning.BurnCharts;

[Trait("Hazard", "HAZ-102")]
public sealed class ChartColumnTests
{
    [Theory]
    [InlineData("2025-03-04", "2026-03-03", ChartAge.Under1)]
    [InlineData("2025-03-03", "2026-03-03", ChartAge.From1To4)]
    [InlineData("2021-03-04", "2026-03-03", ChartAge.From1To4)]
    [InlineData("2021-03-03", "2026-03-03", ChartAge.From5To9)]
    [InlineData("2016-03-03", "2026-03-03", ChartAge.From10To14)]
    [InlineData("2011-03-03", "2026-03-03", ChartAge.From15To17)]
    [InlineData("2008-03-04", "2026-03-03", ChartAge.From15To17)]
    [InlineData("2008-03-03", "2026-03-03", ChartAge.Adult)]
    [InlineData("2026-03-03", "2026-03-03", ChartAge.Under1)]
    [InlineData("2024-02-29", "2025-02-27", ChartAge.Under1)]
    [InlineData("2024-02-29", "2025-02-28", ChartAge.From1To4)]
    public void The_column_is_that_of_the_age_on_the_day_of_the_burn(string born, string burned, ChartAge column) =>
        Assert.Equal(column, ChartColumn.On(Day(born), Day(burned)).Value);

    [Fact]
    public void Refuses_a_burn_before_the_birth() => Assert.Equal(ChartColumn.BeforeBirthCode, Assert.Single(ChartColumn.On(Day("2026-03-04"), Day("2026-03-03")).Refusals).Code);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
