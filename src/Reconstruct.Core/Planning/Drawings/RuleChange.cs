using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What has to be said of something on a drawing whose rule is not what it was when it was saved.</summary>
public static class RuleChange
{
    /// <summary>The warning about a design; null when its rule is the same.</summary>
    public static string? Of(BoardDesign design)
    {
        var rule = FlapDesigns.Find(design.Design);
        if (design.Drawn is null || rule?.Calculator.Version == design.Version) return design.Drawn is { IsLost: true } ? $"Its shapes were not kept, and rule {design.Design} does not take its inputs today. Only its place is shown" : null;
        var today = rule is null ? "There is no such rule today" : $"Today's rule is version {rule.Calculator.Version}";
        var was = $"rule {design.Design}, version {design.Version}";
        return design.Drawn switch
        {
            { On: { } on } => $"Drawn by {was}, on {Day(on)}. {today}. It is shown as it was drawn then",
            { IsLost: true } => $"Placed by {was}, whose shapes were not kept. {today}. Only its place is shown",
            _ => $"Placed by {was}, whose shapes were not kept. {today}. It is drawn by today's rule, and may differ from what was agreed",
        };
    }

    /// <summary>The warning about a margin; null when its rule gives the same today.</summary>
    public static string? Of(BoardMargin margin)
    {
        var rule = MarginRules.Find(margin.Rule);
        if (margin.Drawn is not { } drawn || (rule is not null && (rule.Mm is null || rule.Mm == margin.Mm))) return null;
        var mm = margin.Mm.ToString("0.##", CultureInfo.InvariantCulture);
        var then = drawn.On is { } on ? $"on {Day(on)}" : "when it was saved";
        return rule is null
            ? $"Drawn at {mm} mm by rule {margin.Rule} as it was {then}. There is no such rule today. It is shown as it was drawn then"
            : string.Create(CultureInfo.InvariantCulture, $"Drawn at {mm} mm by rule {margin.Rule} as it was {then}. Today's rule says {rule.Mm:0.##} mm. It is shown as it was drawn then");
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
