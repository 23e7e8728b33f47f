namespace Reconstruct.Core.Risk;

/// <summary>The twelve signs of the physiology of POSSUM. Haemoglobin is in g/L.</summary>
/// <param name="AgeYears">Age in whole years, 18 or more.</param>
/// <param name="CardiacPoints">Points for the heart, 1, 2, 4 or 8, by its words.</param>
/// <param name="RespiratoryPoints">Points for the lungs, 1, 2, 4 or 8, by its words.</param>
/// <param name="EcgPoints">Points for the electrocardiogram, 1, 4 or 8, by its words.</param>
/// <param name="SystolicMmHg">Systolic blood pressure.</param>
/// <param name="PulsePerMinute">Pulse.</param>
/// <param name="ComaScore">Glasgow Coma Scale, 3 to 15.</param>
/// <param name="HaemoglobinGPerL">Haemoglobin in g/L.</param>
/// <param name="WhiteCells">White cells, × 10⁹/L.</param>
/// <param name="UreaMmolPerL">Urea in mmol/L.</param>
/// <param name="SodiumMmolPerL">Sodium in mmol/L.</param>
/// <param name="PotassiumMmolPerL">Potassium in mmol/L.</param>
public sealed record PossumFacts(
    int AgeYears, int CardiacPoints, int RespiratoryPoints, int EcgPoints, int SystolicMmHg, int PulsePerMinute, int ComaScore,
    double HaemoglobinGPerL, double WhiteCells, double UreaMmolPerL, double SodiumMmolPerL, double PotassiumMmolPerL);
