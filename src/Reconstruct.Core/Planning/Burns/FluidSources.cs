namespace Reconstruct.Core.Planning.Burns;

/// <summary>Where the rules for fluid after a burn were read.</summary>
public static class FluidSources
{
    /// <summary>Thresholds, Parkland formula, halves, and urine targets.</summary>
    public static Source Rcem { get; } = new("RCEM Learning, Major trauma: burns, lesson on fluids");

    /// <summary>The modified Brooke formula, and maintenance for children.</summary>
    public static Source FrcaNotes { get; } = new("FRCA notes, burns: fluid resuscitation, and maintenance for children (Holliday and Segar)", Standing: SourceStanding.Secondary);

    /// <summary>What is left when somebody comes late or has had some already.</summary>
    public static Source Left { get; } =
        new("Worked out: what the formula has left, spread evenly to its own hour 8 and hour 24 from the burn", Standing: SourceStanding.Inferred);

    /// <summary>That no hourly rate is shown for less than an hour.</summary>
    public static Source UnderAnHour { get; } =
        new("Rule of this service: with less than an hour left a volume is shown and no hourly rate", Standing: SourceStanding.Inferred);

    /// <summary>That a weight that seldom goes with an age is asked about.</summary>
    public static Source WeightForAge { get; } =
        new("Rule of this service: weights far outside what goes with an age are asked about; wide bounds of its own, from no growth chart", Standing: SourceStanding.Inferred);

    /// <summary>Who is a child.</summary>
    public static Source Child { get; } = new("Rule of this service: a child is 16 or younger in completed years, as for referral; the sources give no age", Standing: SourceStanding.Inferred);
}
