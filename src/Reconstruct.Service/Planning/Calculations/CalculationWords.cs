using Reconstruct.Core.Calculators;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>Kept calculations in words.</summary>
public static class CalculationWords
{
    public static string Kept(KeptCalculation row) => $"{Words.Time(row.KeptAt)}, by {row.ByName}";

    public static string? Withdrawn(KeptCalculation row) => row.WithdrawnAt is null ? null : $"Withdrawn on {Words.Time(row.WithdrawnAt)} by {row.WithdrawnByName}: {row.WithdrawnReason}";

    /// <summary>What is to be said when the rule is another one now; null when it is the same.</summary>
    public static string? Rule(KeptCalculation row) => CalculatorCatalogue.Find(row.CalculatorId) switch
    {
        null => $"This was worked out by version {row.RuleVersion} of a rule that this service no longer has.",
        { } now when now.Version != row.RuleVersion => $"This was worked out by an older version of the rule: {row.RuleVersion}. The version now is {now.Version}, and it can answer otherwise.",
        _ => null,
    };
}
