using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>What must be true of the parts of a drawing together, and of a drawing beside the one it takes the place of.</summary>
public static class BoardCheck
{
    /// <summary>Everything that is wrong with the drawing, by path; none when nothing is. Rules are asked only about what was not saved before: what was stands as it was saved.</summary>
    public static IEnumerable<Refusal> Together(BoardDrawing board)
    {
        if (board.Objects.Sum(o => o.Points.Count) > BoardLimits.MostPoints)
            yield return new(BoardFaults.TooMany, $"The drawing must have at most {BoardLimits.MostPoints} points in all", "objects");
        foreach (var id in board.Ids.CountBy(i => i, StringComparer.Ordinal).Where(i => i.Value > 1))
            yield return new(BoardFaults.WrongId, "Two things of the drawing have the same id", "objects");
        for (var i = 0; i < board.Designs.Count; i++)
        {
            foreach (var refusal in Design(board, board.Designs[i], Path("designs", i))) yield return refusal;
        }
        for (var i = 0; i < board.Margins.Count; i++)
        {
            foreach (var refusal in Margin(board, board.Margins[i], Path("margins", i))) yield return refusal;
        }
    }

    /// <summary>
    /// What a changed drawing may not do to the one before: take another backdrop, or another scale while a design or a margin of the old scale stays. Their millimetres would not be what was decided.
    /// </summary>
    public static IEnumerable<Refusal> Change(BoardDrawing before, BoardDrawing after)
    {
        var (was, now) = (before.Backdrop, after.Backdrop);
        if ((was.Kind, was.Outline, was.WidthPx, was.HeightPx) != (now.Kind, now.Outline, now.WidthPx, now.HeightPx))
            yield return new(BoardFaults.BackdropChanged, "What the drawing lies on cannot be changed. Start another drawing", "backdrop");
        var kept = before.Designs.Select(d => d.Id).Concat(before.Margins.Select(m => m.Id)).Intersect(after.Designs.Select(d => d.Id).Concat(after.Margins.Select(m => m.Id)), StringComparer.Ordinal);
        if (was.Marker is not null && was.Marker != now.Marker && kept.Any())
            yield return new(BoardFaults.BackdropChanged, "The scale cannot change while flap designs or margins stand on it. Delete them, set the scale, and place them again", "backdrop.marker");
    }

    private static IEnumerable<Refusal> Design(BoardDrawing board, BoardDesign design, string path)
    {
        if (board.Backdrop.MmPerUnit is null) yield return new(BoardFaults.NoScale, $"{path}: a flap design needs a scale. Set the scale first", path);
        if (design.Drawn is not null) yield break;
        if (FlapDesigns.Find(design.Design) is not { } known) yield return new(BoardFaults.UnknownWord, $"{path}: there is no such flap design", $"{path}.design");
        else
        {
            if (known.Calculator.Version != design.Version) yield return new(BoardFaults.NotTheRule, $"{path}: the rule is version {known.Calculator.Version} now", $"{path}.version");
            foreach (var refusal in known.Draw(design.Inputs).Refusals) yield return new(refusal.Code, $"{path}: {refusal.Message}", $"{path}.inputs.{refusal.Field}");
        }
    }

    private static IEnumerable<Refusal> Margin(BoardDrawing board, BoardMargin margin, string path)
    {
        if (board.Backdrop.MmPerUnit is null) yield return new(BoardFaults.NoScale, $"{path}: a margin needs a scale. Set the scale first", path);
        if (board.Object(margin.Of) is not { } lesion) yield return new(BoardFaults.WrongId, $"{path}: what the margin goes round is not on the drawing", $"{path}.of");
        else if (!lesion.IsClosed || SelfCrossing.Of(lesion.Points)) yield return new(BoardFaults.NoOutline, $"{path}: a margin needs an outline that does not run across itself", $"{path}.of");
        if (margin.Drawn is not null) yield break;
        if (MarginRules.Find(margin.Rule) is not { } rule) yield return new(BoardFaults.UnknownWord, $"{path}: there is no such rule for a margin", $"{path}.rule");
        else if (rule.Mm is { } mm && mm != margin.Mm) yield return new(BoardFaults.NotTheRule, string.Create(CultureInfo.InvariantCulture, $"{path}: the rule gives {mm} mm"), $"{path}.mm");
        else if (rule.NeedsReason && margin.Reason is null)
            yield return new(BoardFaults.NotTheRule, $"{path}: {(rule.Mm is null ? "a margin of one's own needs a reason" : "low risk needs what it rests on: every feature looked at, or a calculation")}", $"{path}.reason");
    }

    private static string Path(string list, int i) => string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
}
