namespace Reconstruct.Core.Planning.Burns;

/// <summary>What a formula has for the first 24 hours from the burn, and what of it is left at the time of looking. A start, to be titrated every hour.</summary>
/// <remarks>
/// Volume = mL × kg × percent; half of it by hour 8 and half in the 16 hours after, both counted from the burn in real hours.
/// What was given comes off the first half, and what it has too much off the second. A late start is spread to the formula's own hours.
/// Source: <see cref="FluidSources.Rcem"/>, <see cref="FluidSources.FrcaNotes"/>; what is left: <see cref="FluidSources.Left"/>.
/// </remarks>
public sealed record BurnFluidPlan
{
    private BurnFluidPlan(BurnFluidFacts facts) => Facts = facts;

    /// <summary>What it rests on.</summary>
    public BurnFluidFacts Facts { get; }

    /// <summary>Where the formula stands.</summary>
    public FluidPhase Phase => Facts switch
    {
        _ when Facts.BurnPercent <= Facts.ThresholdPercent => FluidPhase.NotIndicatedBySource,
        { HoursSinceBurn: < 8 } => FluidPhase.First8Hours,
        { HoursSinceBurn: < 24 } => FluidPhase.Past8Hours,
        _ => FluidPhase.Past24Hours,
    };

    /// <summary>8 real hours after the burn.</summary>
    public DateTimeOffset Hour8At => Facts.BurnAt.AddHours(8);

    /// <summary>24 real hours after the burn.</summary>
    public DateTimeOffset Hour24At => Facts.BurnAt.AddHours(24);

    /// <summary>Volume of the formula in mL for the 24 hours from the burn; null when the source does not give it for this size.</summary>
    public double? PrescribedMl => Phase == FluidPhase.NotIndicatedBySource ? null : Facts.MlPerKgPercent * Facts.WeightKg * Facts.BurnPercent;

    /// <summary>Half of it, for the first 8 hours; null as for the whole.</summary>
    public double? HalfMl => PrescribedMl / 2;

    /// <summary>What the formula would have given by the time of looking, in mL; null as for the whole.</summary>
    public double? ByNowMl => Facts.HoursSinceBurn switch
    {
        < 8 and var hours => HalfMl * hours / 8,
        < 24 and var hours => HalfMl + (HalfMl * (hours - 8) / 16),
        _ => PrescribedMl,
    };

    /// <summary>The rate in mL an hour of the first 8 hours when started at the time of the burn; null as for the whole.</summary>
    public double? OnTimeRateMlPerHour => HalfMl / 8;

    /// <summary>What the formula started on time has for one hour from the burn, in mL; null as for the whole.</summary>
    /// <param name="hour">Which hour, 1 being the first; from the 25th on there is nothing.</param>
    public double? HourMl(int hour) => hour switch
    {
        < 1 => throw new ArgumentOutOfRangeException(nameof(hour), hour, "Hour must be 1 or more"),
        <= 8 => OnTimeRateMlPerHour,
        <= 24 => HalfMl / 16,
        _ => HalfMl * 0,
    };

    /// <summary>What is left, stretch by stretch: two before hour 8, one before hour 24, then none. Together they are the volume less what was given, never below 0.</summary>
    public IReadOnlyList<FluidSpan> Left => (Phase, HalfMl) switch
    {
        (FluidPhase.First8Hours, { } half) =>
        [
            new(Facts.AssessedAt, Hour8At, Math.Max(0, half - Facts.GivenMl)),
            new(Hour8At, Hour24At, Math.Max(0, half - Math.Max(0, Facts.GivenMl - half))),
        ],
        (FluidPhase.Past8Hours, { } half) => [new(Facts.AssessedAt, Hour24At, Math.Max(0, half + half - Facts.GivenMl))],
        _ => [],
    };

    /// <summary>The plan for these facts.</summary>
    public static BurnFluidPlan For(BurnFluidFacts facts) => new(facts);
}
