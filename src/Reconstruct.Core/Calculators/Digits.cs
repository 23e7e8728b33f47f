namespace Reconstruct.Core.Calculators;

/// <summary>Numbers as results give them.</summary>
internal static class Digits
{
    /// <summary>To ten decimal places: far beyond what can be measured, and free of the noise in the last bits.</summary>
    public static double Of(double value) => Math.Round(value, 10) + 0.0;
}
