using System.Globalization;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>The size of a defect as a plan records it. A measure that nobody entered is not known; it is never guessed.</summary>
public static class DefectSize
{
    /// <summary>Unit of a length.</summary>
    public const string Mm = "mm";

    /// <summary>Unit of an area.</summary>
    public const string Mm2 = "mm²";

    /// <summary>The unit of a measure: <see cref="Mm"/> or <see cref="Mm2"/>.</summary>
    public static string Unit(DefectMeasure measure) => measure is DefectMeasure.Area ? Mm2 : Mm;

    /// <summary>Ids of the fields of a plan that a measure is made of.</summary>
    public static IReadOnlyList<string> Fields(DefectMeasure measure) => measure switch
    {
        DefectMeasure.Length => [PlanFields.LengthMm],
        DefectMeasure.Width => [PlanFields.WidthMm],
        DefectMeasure.Area => [PlanFields.DefectAreaMm2],
        _ => [PlanFields.LengthMm, PlanFields.WidthMm],
    };

    /// <summary>The field of a plan that a measure's limits are held against: it gives the largest number that can be entered.</summary>
    public static PlanField Field(DefectMeasure measure) => PlanFields.Find(Fields(measure)[0])!;

    /// <summary>
    /// The smallest and largest that a measure can be, by what is recorded: equal when it is known, 0 and infinity when nothing is.
    /// Of an area that was not entered no more is said than that it lies within a rectangle of the defect's length and width.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="facts">The known facts, numbers as a plan keeps them, over 0.</param>
    /// <remarks>Source: plane geometry; no shape is larger than the rectangle that it lies in.</remarks>
    public static (double Low, double High) Range(DefectMeasure measure, IReadOnlyDictionary<string, string> facts)
    {
        var (length, width) = (Known(facts, PlanFields.LengthMm), Known(facts, PlanFields.WidthMm));
        return measure switch
        {
            DefectMeasure.Length => (length ?? 0, length ?? double.PositiveInfinity),
            DefectMeasure.Width => (width ?? 0, width ?? double.PositiveInfinity),
            DefectMeasure.LongestSide => (Math.Max(length ?? 0, width ?? 0), Math.Max(length ?? double.PositiveInfinity, width ?? double.PositiveInfinity)),
            DefectMeasure.ShortestSide => (Math.Min(length ?? 0, width ?? 0), Math.Min(length ?? double.PositiveInfinity, width ?? double.PositiveInfinity)),
            _ => Known(facts, PlanFields.DefectAreaMm2) is { } area ? (area, area) : (0, length * width ?? double.PositiveInfinity),
        };
    }

    /// <summary>What of the size is recorded and how it is known: "12 × 10 mm, an estimate"; null when no size is.</summary>
    public static string? Words(PlanContent plan)
    {
        List<string> parts = [];
        switch (plan[PlanFields.LengthMm], plan[PlanFields.WidthMm])
        {
            case ({ } length, { } width): parts.Add($"{length} × {width} {Mm}"); break;
            case ({ } length, null): parts.Add($"{length} {Mm} long, its width not recorded"); break;
            case (null, { } width): parts.Add($"{width} {Mm} wide, its length not recorded"); break;
        }
        if (plan[PlanFields.DefectAreaMm2] is { } area) parts.Add($"{area} {Mm2} in area");
        if (parts.Count == 0) return null;
        parts.Add(plan[PlanFields.SizeFrom] switch
        {
            "measured" => "measured on the patient",
            "drawing" => "from a drawing to scale",
            "photograph" => "from a photograph with a scale",
            PlanFields.Estimate => "an estimate",
            _ => "how it was measured is not recorded",
        });
        return string.Join(", ", parts);
    }

    /// <summary>The same beside a reason by size; where it asks about an area that was not entered, with what is taken in its place.</summary>
    public static string? Words(PlanContent plan, TechniqueStatement statement)
    {
        if (Words(plan) is not { } words) return null;
        var bounded = plan[PlanFields.DefectAreaMm2] is null && statement.When.Sizes.Any(s => s.Measure is DefectMeasure.Area);
        var most = Range(DefectMeasure.Area, plan.Facts).High;
        return bounded && double.IsFinite(most)
            ? string.Create(CultureInfo.InvariantCulture, $"{words}; its area is not recorded, and is no more than length times width, {most:0.###} {Mm2}")
            : words;
    }

    /// <summary>The name of a field of the size, as in "not known: width of the defect"; of any other field its label.</summary>
    public static string Named(PlanField field) => field.Id switch
    {
        PlanFields.LengthMm => "length of the defect",
        PlanFields.WidthMm => "width of the defect",
        PlanFields.DefectAreaMm2 => "area of the defect",
        _ => field.Label.TrimEnd('?'),
    };

    private static double? Known(IReadOnlyDictionary<string, string> facts, string field) =>
        facts.TryGetValue(field, out var text) && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
