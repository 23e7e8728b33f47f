using System.Globalization;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>Reads a condition over the size of the defect: <c>{ "measure": "longest-side", "at-most": 18, "unit": "mm" }</c>.</summary>
internal static class SizeConditionReader
{
    public const string Measure = "measure";

    private static readonly (string Name, MeasureBound Bound)[] Bounds = [.. Enum.GetValues<MeasureBound>().Select(b => (EnumText.Kebab(b), b))];

    public static FactCondition.Measured Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, [Measure, "unit", .. Bounds.Select(b => b.Name)]);
        var word = read.Text(Measure);
        var at = Enum.GetValues<DefectMeasure>().Select(EnumText.Kebab).ToList().IndexOf(word);
        if (at < 0) read.Fault(spot, PolicyFaultCodes.FactUnknown, $"There is no measure '{word}'; it must be one of: {string.Join(", ", Enum.GetValues<DefectMeasure>().Select(EnumText.Kebab))}");
        var measure = (DefectMeasure)Math.Max(at, 0);
        var unit = DefectSize.Unit(measure);
        if (read.MaybeText("unit") != unit) read.Fault(spot, PolicyFaultCodes.UnitWrong, $"The unit of '{word}' must be '{unit}'");
        var given = Bounds.Where(b => read.At(b.Name) is not null).ToList();
        if (given.Count != 1)
        {
            read.Fault(spot, TechniqueFaultCodes.ConditionWrong, $"'{word}' must have one of: {string.Join(", ", Bounds.Select(b => b.Name))}");
            return new(measure, MeasureBound.Over, 1);
        }

        return new(measure, given[0].Bound, Limit(read, given[0].Name, DefectSize.Field(measure).Max));
    }

    /// <summary>A measure of an example, as a plan keeps it.</summary>
    public static string Number(PlanField field, JsonSpot spot, List<PolicyFault> faults)
    {
        if (spot.Kind is not JsonSpotKind.Number || spot.Number < field.Min || spot.Number > field.Max)
            faults.Add(new(spot.File, spot.Path, spot.Line, PolicyFaultCodes.LimitOutOfRange, string.Create(CultureInfo.InvariantCulture, $"'{field.Id}' must be a number from {field.Min} to {field.Max}")));
        return spot.Number.ToString("0.###", CultureInfo.InvariantCulture);
    }

    private static double Limit(SpotObject read, string name, double most)
    {
        var limit = read.MaybeNumber(name);
        if (limit is not (> 0) || limit > most) read.Fault(read.At(name)!, PolicyFaultCodes.LimitOutOfRange, string.Create(CultureInfo.InvariantCulture, $"'{name}' must be over 0 and no more than {most}"));
        return limit ?? 1;
    }
}
