namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Keeps what was saved as it was saved: a rule that changes afterwards changes no drawing.</summary>
public static class BoardKeep
{
    /// <summary>The drawing with what is the same as before drawn as it was before. What is moved, turned or renamed is the same; what has other inputs, another width or another rule is not.</summary>
    /// <param name="before">The drawing as it is stored; null when there is none.</param>
    /// <param name="after">The drawing as it shall be.</param>
    public static BoardDrawing Carry(BoardDrawing? before, BoardDrawing after) => before is null ? after : after with
    {
        Designs = [.. after.Designs.Select(d => d with { Drawn = before.Designs.FirstOrDefault(b => b.SameRule(d))?.Drawn })],
        Margins = [.. after.Margins.Select(m => m with { Drawn = before.Margins.FirstOrDefault(b => b.SameRule(m))?.Drawn })],
    };

    /// <summary>The drawing with everything new on it drawn by the rules of today, to be stored.</summary>
    /// <param name="board">A drawing whose new parts were checked.</param>
    /// <param name="today">The day it is saved.</param>
    public static BoardDrawing Pin(BoardDrawing board, DateOnly today) => board with
    {
        Designs = [.. board.Designs.Select(d => d with { Drawn = d.Drawn ?? DesignDrawn.Today(d, today) })],
        Margins = [.. board.Margins.Select(m => m with { Drawn = m.Drawn ?? MarginDrawn.Today(m, today) })],
    };

    /// <summary>A stored drawing with its gaps filled: one from before shapes were kept is drawn by the rules of today where they can.</summary>
    internal static BoardDrawing Fill(BoardDrawing board) => board with
    {
        Designs = [.. board.Designs.Select(d => d with { Drawn = d.Drawn ?? DesignDrawn.Today(d, null) ?? DesignDrawn.Lost(d) })],
        Margins = [.. board.Margins.Select(m => m with { Drawn = m.Drawn ?? MarginDrawn.Today(m, null) ?? new(null, $"Rule {m.Rule}", null) })],
    };
}
