namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What the rule of a margin was called when the margin was saved, and where it was read. The millimetres stand in the margin itself.</summary>
/// <param name="On">The day it was saved; null for a drawing from before this was kept.</param>
/// <param name="Rule">For which tumour and risk.</param>
/// <param name="Citation">Where the rule was read; null for a margin of one's own.</param>
public sealed record MarginDrawn(DateOnly? On, string Rule, string? Citation)
{
    /// <summary>As the rule is called today; null when there is none of this id.</summary>
    /// <param name="margin">The margin.</param>
    /// <param name="on">The day it is saved; null when that is not known.</param>
    public static MarginDrawn? Today(BoardMargin margin, DateOnly? on) => MarginRules.Find(margin.Rule) is { } rule ? new(on, rule.Name, rule.Source?.Citation) : null;
}
