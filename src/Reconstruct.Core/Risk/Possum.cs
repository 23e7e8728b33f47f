namespace Reconstruct.Core.Risk;

/// <summary>POSSUM's points, and the Portsmouth equation on them.</summary>
/// <remarks>
/// Values are taken to the decimals of the printed table, so that nothing falls between two bands. Sources: <see cref="RiskSources.PossumPoints"/>, <see cref="RiskSources.PPossum"/>.
/// Three faults of a public program are tests here (PPOSSUM): it leaves blood pressure out of the sum, judges white cells by the coma scale, and never finds high potassium. Hazard: HAZ-109.
/// </remarks>
public static class Possum
{
    /// <summary>Points for age.</summary>
    public static int Age(int years) => years switch { <= 60 => 1, <= 70 => 2, _ => 4 };

    /// <summary>Points for systolic blood pressure in mmHg.</summary>
    public static int Pressure(int systolic) => systolic switch { <= 89 => 8, <= 99 => 4, <= 109 => 2, <= 130 => 1, <= 170 => 2, _ => 4 };

    /// <summary>Points for the pulse a minute.</summary>
    public static int Pulse(int rate) => rate switch { <= 39 => 8, <= 49 => 2, <= 80 => 1, <= 100 => 2, <= 120 => 4, _ => 8 };

    /// <summary>Points for the Glasgow Coma Scale.</summary>
    public static int Coma(int score) => score switch { >= 15 => 1, >= 12 => 2, >= 9 => 4, _ => 8 };

    /// <summary>Points for haemoglobin in g/L.</summary>
    public static int Haemoglobin(double gPerL) => Math.Round(gPerL) switch { <= 99 => 8, <= 114 => 4, <= 129 => 2, <= 160 => 1, <= 170 => 2, <= 180 => 4, _ => 8 };

    /// <summary>Points for white cells × 10⁹/L.</summary>
    public static int WhiteCells(double count) => Math.Round(count, 1) switch { <= 3.0 => 4, < 4.0 => 2, <= 10.0 => 1, <= 20.0 => 2, _ => 4 };

    /// <summary>Points for urea in mmol/L.</summary>
    public static int Urea(double mmolPerL) => Math.Round(mmolPerL, 1) switch { <= 7.5 => 1, <= 10.0 => 2, <= 15.0 => 4, _ => 8 };

    /// <summary>Points for sodium in mmol/L.</summary>
    public static int Sodium(double mmolPerL) => Math.Round(mmolPerL) switch { >= 136 => 1, >= 131 => 2, >= 126 => 4, _ => 8 };

    /// <summary>Points for potassium in mmol/L.</summary>
    public static int Potassium(double mmolPerL) => Math.Round(mmolPerL, 1) switch { <= 2.8 => 8, <= 3.1 => 4, <= 3.4 => 2, <= 5.0 => 1, <= 5.3 => 2, <= 5.9 => 4, _ => 8 };

    /// <summary>Physiology in all, 12 to 88: every one of the twelve counts.</summary>
    public static int Physiology(PossumFacts f) =>
        Age(f.AgeYears) + f.CardiacPoints + f.RespiratoryPoints + f.EcgPoints + Pressure(f.SystolicMmHg) + Pulse(f.PulsePerMinute) + Coma(f.ComaScore)
        + Haemoglobin(f.HaemoglobinGPerL) + WhiteCells(f.WhiteCells) + Urea(f.UreaMmolPerL) + Sodium(f.SodiumMmolPerL) + Potassium(f.PotassiumMmolPerL);

    /// <summary>Log odds of death in hospital, by the Portsmouth equation.</summary>
    public static double Death(int physiology, int operation) => -9.065 + (0.1692 * physiology) + (0.1550 * operation);

    /// <summary>Log odds of morbidity, by the equation of POSSUM.</summary>
    public static double Morbidity(int physiology, int operation) => -5.91 + (0.16 * physiology) + (0.19 * operation);
}
