namespace Reconstruct.Core.Planning.Wounds;

/// <summary>A wound as it was measured on one day.</summary>
/// <param name="On">The day.</param>
/// <param name="AreaCm2">Area in cm², 0 or more.</param>
/// <param name="PerimeterCm">The way round it in cm; over 0 while there is area.</param>
public sealed record WoundMeasure(DateOnly On, double AreaCm2, double PerimeterCm)
{
    /// <summary>Largest area that is taken, in cm².</summary>
    public const double MostCm2 = 5000;

    /// <summary>Longest way round that is taken, in cm.</summary>
    public const double MostCm = 1000;

    /// <summary>True when a wound of this area can have this perimeter: a circle has the shortest.</summary>
    public bool IsPossible => PerimeterCm * PerimeterCm >= 4 * Math.PI * AreaCm2 * (1 - 1e-9);

    /// <summary>A measuring that can be, or every reason why not: a day that is missing or to come, an area or a way round outside its range, an outline too short to hold the area.</summary>
    /// <param name="on">The day in London.</param>
    /// <param name="areaCm2">Area in cm², 0 to <see cref="MostCm2"/>.</param>
    /// <param name="perimeterCm">The way round in cm, 0 to <see cref="MostCm"/>.</param>
    /// <param name="today">Today in London.</param>
    public static Result<WoundMeasure> Make(DateOnly? on, double? areaCm2, double? perimeterCm, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (on is null) refusals.Add(new("wound-day-missing", "Enter the day of the measurement", "on"));
        else if (on > today) refusals.Add(new("wound-day-future", "Day of the measurement must be today or in the past", "on"));
        if (areaCm2 is not (>= 0 and <= MostCm2)) refusals.Add(new("wound-area", $"Enter the area in cm², 0 to {MostCm2}", "areaCm2"));
        if (perimeterCm is not (>= 0 and <= MostCm)) refusals.Add(new("wound-perimeter", $"Enter the perimeter in cm, 0 to {MostCm}", "perimeterCm"));
        if (refusals.Count > 0) return refusals;
        WoundMeasure measure = new(on!.Value, areaCm2!.Value, perimeterCm!.Value);
        return measure.IsPossible ? measure : new Refusal("wound-perimeter-short", "No outline that short holds this area: measure again", "perimeterCm");
    }
}
