using Reconstruct.Core.Planning.Burns;

namespace Reconstruct.Core.Planning.BurnCharts;

/// <summary>What was painted on a burn chart, and what was entered in numbers. One that exists fits its cells, paints no cell twice, and has each half in one of the two ways.</summary>
public sealed record BurnPainting
{
    internal BurnPainting(BurnCells cells, IReadOnlyList<PaintedRun> painted, IReadOnlyList<TypedShare> typed) => (Cells, Painted, Typed) = (cells, painted, typed);

    /// <summary>The cells that it is painted on.</summary>
    public BurnCells Cells { get; }

    /// <summary>Painted cells, in the order of halves and of cells within them.</summary>
    public IReadOnlyList<PaintedRun> Painted { get; }

    /// <summary>What was entered in numbers, in the order of halves and depths.</summary>
    public IReadOnlyList<TypedShare> Typed { get; }

    /// <summary>Nothing painted and nothing entered.</summary>
    public static BurnPainting Blank(BurnCells cells) => new(cells, [], []);

    /// <summary>True for a half that was entered in numbers.</summary>
    public bool IsTyped(string partId) => Typed.Any(t => string.Equals(t.PartId, partId, StringComparison.Ordinal));

    /// <summary>Percent of a half that is burned to a depth, 0 to 100: its painted cells as a part of its cells, or the number entered.</summary>
    public double PercentOf(CellPart part, BurnDepth depth) => IsTyped(part.Id)
        ? Typed.Where(t => t.PartId == part.Id && t.Depth == depth).Sum(t => t.PercentOfPart)
        : 100.0 * Painted.Where(p => p.PartId == part.Id && p.Depth == depth).Sum(p => p.Count) / part.Count;

    /// <summary>The size of the burn at an age: for each half its percent of the body surface times the part of it that is burned. Erythema is reported and never counted.</summary>
    /// <remarks>Source: <see cref="BurnSources.LundBrowder"/>, <see cref="BurnSources.Erythema"/>.</remarks>
    public BurnExtent At(ChartAge age)
    {
        var rows = from part in Cells.Parts from depth in Enum.GetValues<BurnDepth>() let percent = PercentOf(part, depth) where percent > 0 select new BurnedPart(part.At(age), depth, percent);
        return BurnExtent.Add([.. rows]).Value;
    }

    /// <summary>This painting with one half entered in numbers; what was painted or entered there goes. Refuses more than 100% of it.</summary>
    /// <param name="part">The half.</param>
    /// <param name="shares">Percent of it for each depth, 0 to 100; a depth that is not there is 0.</param>
    public Result<BurnPainting> Enter(CellPart part, IReadOnlyDictionary<BurnDepth, double> shares)
    {
        if (shares.Values.Any(s => s is not (>= 0 and <= 100))) throw new ArgumentOutOfRangeException(nameof(shares), "A share must be 0 to 100%");
        if (shares.Values.Sum() > 100 + PaintingCodes.Rounding) return new Refusal(PaintingCodes.OverWhole, $"{part.Name}: all depths together must come to 100% or less", part.Id);
        var typed = Typed.Where(t => t.PartId != part.Id).Concat(shares.Where(s => s.Value > 0).Select(s => new TypedShare(part.Id, s.Key, s.Value)));
        return PaintingReader.Ordered(Cells, Painted.Where(p => p.PartId != part.Id), typed);
    }

    /// <summary>Two paintings are the same when cells, runs and numbers are.</summary>
    public bool Equals(BurnPainting? other) => other is not null && Cells.Mark == other.Cells.Mark && Painted.SequenceEqual(other.Painted) && Typed.SequenceEqual(other.Typed);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Cells.Mark, Painted.Count, Typed.Count);
}
