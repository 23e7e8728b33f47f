using Reconstruct.Core.Planning.Drawings;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>What a flap design can be fitted to: the edge of the excision before the lesion inside it. Hazard: HAZ-100.</summary>
public static class FlapTargets
{
    public static IReadOnlyList<Option> Options(BoardDrawing board) =>
    [
        .. board.Margins.Select(m => new Option(m.Id, FormattableString.Invariant($"{m.Name}: the edge of the excision, {m.Mm:0.##} mm outside"))),
        .. board.Objects.Select(o => new Option(o.Id, MarginsOf(board, o.Id).Count == 0 ? o.Name : $"{o.Name} alone, without its margin")),
    ];

    /// <summary>The one to begin with: the margin when there is one alone; else it has to be said.</summary>
    public static string? First(BoardDrawing board) => board.Margins is [var only] ? only.Id : null;

    /// <summary>The margins round an object.</summary>
    public static IReadOnlyList<BoardMargin> MarginsOf(BoardDrawing board, string? id) => [.. board.Margins.Where(m => m.Of == id)];

    /// <summary>What the design begins with for one of them; null when it is none, or the design cannot begin from it.</summary>
    public static FlapFit? Fit(BoardFigure figure, FlapDesign design, string? id)
    {
        if (figure.Board.Designs.Any(d => d.Id == id) || figure.Items.FirstOrDefault(i => i.Id == id && i.Id != BoardFigure.ScaleId) is not { Shapes: [var shape] }) return null;
        return design.Fit(shape.Points, shape.IsClosed, figure.Board.Backdrop.MmPerUnit);
    }
}
