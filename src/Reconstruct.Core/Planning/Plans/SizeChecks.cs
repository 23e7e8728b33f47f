using System.Globalization;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Guides;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>
/// What every reason by size has to have: a source, the sites it holds at, whom it was measured on, and its limit in its own words. A limit of one site read as general, or in a wrong unit,
/// is refused here. Hazard: HAZ-116.
/// </summary>
internal static class SizeChecks
{
    /// <summary>Every fault of an option, with its code.</summary>
    public static IEnumerable<(string Code, string Message)> Of(TechniqueOption option)
    {
        if (option.Calculator is { } id && CalculatorCatalogue.Find(id) is null) yield return (TechniqueFaultCodes.CalculatorUnknown, $"There is no calculation '{id}'");
        foreach (var statement in option.Statements.Where(s => s.ForPatient is { } words && GuideNumbers.In(words)))
            yield return (TechniqueFaultCodes.NumberForPatient, $"The words of '{statement.Id}' for the patient must hold no number: no source stands beside them");
        foreach (var statement in option.Statements.Where(s => s.AboutSize))
        {
            if (statement.Source is null) yield return (TechniqueFaultCodes.SizeWithoutSource, $"The reason '{statement.Id}' by size needs a source");
            if (!statement.When.Facts.Contains(PlanFields.Site, StringComparer.Ordinal)) yield return (TechniqueFaultCodes.SizeWithoutSite, $"The reason '{statement.Id}' by size must say at which sites it holds");
            if (string.IsNullOrWhiteSpace(statement.People)) yield return (TechniqueFaultCodes.SizeWithoutPeople, $"The reason '{statement.Id}' by size must say whom it was measured on");
            foreach (var size in statement.When.Sizes.Where(s => !Says(statement.Text, s)))
                yield return (TechniqueFaultCodes.LimitNotSaid, string.Create(CultureInfo.InvariantCulture, $"The words of '{statement.Id}' must say its limit, {size.Limit} {DefectSize.Unit(size.Measure)}, in that unit or in cm"));
        }
    }

    private static bool Says(string text, FactCondition.Measured size)
    {
        var (each, unit, larger) = size.Measure is DefectMeasure.Area ? (100, DefectSize.Mm2, "cm²") : (10, DefectSize.Mm, "cm");
        return Holds(text, size.Limit, unit) || Holds(text, size.Limit / each, larger);
    }

    private static bool Holds(string text, double number, string unit)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{number:0.###} {unit}");
        for (var at = text.IndexOf(said, StringComparison.Ordinal); at >= 0; at = text.IndexOf(said, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + said.Length == text.Length ? ' ' : text[at + said.Length]);
            if (!char.IsAsciiDigit(before) && before is not ('.' or ',') && after is not '²' && !char.IsLetterOrDigit(after)) return true;
        }

        return false;
    }
}
