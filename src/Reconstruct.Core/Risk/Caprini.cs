namespace Reconstruct.Core.Risk;

/// <summary>Points of Caprini, 2005, for thrombosis after an operation. Source: <see cref="RiskSources.Caprini"/>. Hazard: HAZ-109.</summary>
public static class Caprini
{
    /// <summary>Points for age in whole years.</summary>
    public static int Age(int years) => years switch { <= 40 => 0, <= 60 => 1, <= 74 => 2, _ => 3 };

    /// <summary>Points for the planned operation: one of a kind counts.</summary>
    public static int Operation(CapriniOperation operation) => operation switch { CapriniOperation.None => 0, CapriniOperation.Minor => 1, CapriniOperation.LegArthroplasty => 5, _ => 2 };

    /// <summary>Thrombosis in percent published for these points without medicine to prevent it; null where none was published. Source: <see cref="RiskSources.CapriniRates"/>.</summary>
    public static double? PercentWithoutMedicine(int points) => points switch { <= 2 => null, <= 4 => 0.7, <= 6 => 1.8, <= 8 => 4.0, _ => 10.7 };
}
