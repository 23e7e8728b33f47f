namespace Reconstruct.Core.Risk;

/// <summary>Log odds and percentages.</summary>
public static class Logit
{
    /// <summary>The percentage of these log odds: 0 to 100, higher for more.</summary>
    public static double Percent(double logOdds) => 100 / (1 + Math.Exp(-logOdds));
}
