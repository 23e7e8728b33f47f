using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>Quantities with a UCUM code where their unit has one; the unit as people write it always stands beside it.</summary>
public static class Ucum
{
    public const string System = "http://unitsofmeasure.org";

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["%"] = "%", ["% of the body surface"] = "%", ["mm"] = "mm", ["cm"] = "cm", ["mm²"] = "mm2", ["cm²"] = "cm2", ["cm2"] = "cm2", ["mm a week"] = "mm/wk", ["a week"] = "/wk",
        ["mL"] = "mL", ["mL/h"] = "mL/h", ["mL/kg/h"] = "mL/kg/h", ["kg"] = "kg", ["degrees"] = "deg", ["min"] = "min", ["hours"] = "h", ["days"] = "d", ["weeks"] = "wk", ["months"] = "mo",
        ["years"] = "a", ["mmHg"] = "mm[Hg]", ["points"] = "{points}",
    };

    /// <summary>The UCUM code of a unit; null when it has none here.</summary>
    public static string? Code(string unit) => Codes.GetValueOrDefault(unit);

    /// <param name="unit">As people write it; null for a number without one.</param>
    public static Quantity Quantity(double value, string? unit)
    {
        var code = unit is null ? "1" : Code(unit);
        return new() { Value = (decimal)value, Unit = unit, System = code is null ? null : System, Code = code };
    }
}
