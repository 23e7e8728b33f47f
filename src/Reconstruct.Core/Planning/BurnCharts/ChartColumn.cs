using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>Which column of the chart a burn is read in.</summary>
public static class ChartColumn
{
    /// <summary>Code: the day of the burn lies before the birth.</summary>
    public const string BeforeBirthCode = "burn-before-birth";

    /// <summary>The column for the age in whole years on the day of the burn; a birthday counts from its first hour. Refuses a day before the birth. Source: <see cref="BurnSources.LundBrowder"/>.</summary>
    /// <param name="born">Day of birth. Somebody born on 29 February has the birthday of other years on 28 February.</param>
    /// <param name="burnedOn">London day of the burn.</param>
    public static Result<ChartAge> On(DateOnly born, DateOnly burnedOn)
    {
        if (burnedOn < born) return new Refusal(BeforeBirthCode, "Day of the burn must be the day of birth or later", "burnedOn");
        var years = burnedOn.Year - born.Year;
        return LundBrowder.Column(burnedOn < born.AddYears(years) ? years - 1 : years);
    }
}
