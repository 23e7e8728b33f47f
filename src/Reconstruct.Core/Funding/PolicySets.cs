using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Funding;

/// <summary>Which policies a board goes by on a day.</summary>
/// <remarks>
/// A board made by a merger keeps the set of the board that it took over from until it has an adopted policy of its own.
/// Source: no rule was found for cases on 1 April 2026; this is a decision of this product, and every answer that rests on it says so.
/// </remarks>
internal static class PolicySets
{
    /// <summary>A board with the predecessor whose set may be used; null when its own is.</summary>
    public sealed record Set(Board Board, Board? Predecessor);

    /// <summary>The sets that may apply: one for each board it may be, and for each predecessor it may have.</summary>
    public static IReadOnlyList<Set> Of(FundingRequest request, BoardTable table)
    {
        var boards = request.Place.Board is { } board ? [board] : request.Place.Candidates;
        return [.. boards.SelectMany(b => Of(b, request, table))];
    }

    /// <summary>The policies for a procedure in one set: adopted ones in force; without any, earlier ones; without those, proposals.</summary>
    public static IReadOnlyList<Policy> Choose(PolicyBook book, Procedure procedure, Set set, DateOnly on)
    {
        var own = Live(book, procedure, set.Board.Code, on);
        if (set.Predecessor is null || own.Any(p => p.Status is PolicyStatus.Adopted)) return own;
        var kept = Live(book, procedure, set.Predecessor.Code, on);
        return kept.Count > 0 ? kept : own;
    }

    public static IReadOnlyList<Policy> OfService(PolicyBook book, Procedure procedure, CommissionedService service, DateOnly on) =>
        Best([.. book.For(procedure).Where(p => string.Equals(p.Owner.Service, service.Id, StringComparison.Ordinal) && p.MayBeInForceOn(on) && !IsOver(book, p, on))]);

    private static IReadOnlyList<Policy> Live(PolicyBook book, Procedure procedure, string board, DateOnly on) =>
        Best([.. book.For(procedure).Where(p => p.Owner.Kind is PolicyOwnerKind.Board
            && string.Equals(p.Owner.Code, board, StringComparison.Ordinal) && p.MayBeInForceOn(on) && !IsOver(book, p, on))]);

    /// <summary>True when an adopted version that takes its place had begun by then: it does not come back when that one ends.</summary>
    private static bool IsOver(PolicyBook book, Policy policy, DateOnly on) => book.For(policy.Procedure).Any(p =>
        p.Status is PolicyStatus.Adopted && string.Equals(p.Supersedes, policy.Id, StringComparison.Ordinal) && p.EffectiveFrom?.Last <= on);

    private static IReadOnlyList<Policy> Best(List<Policy> policies)
    {
        foreach (var status in new[] { PolicyStatus.Adopted, PolicyStatus.Legacy, PolicyStatus.Proposed })
        {
            var found = policies.Where(p => p.Status == status).ToList();
            var replaced = found.Select(p => p.Supersedes).ToHashSet(StringComparer.Ordinal);
            found.RemoveAll(p => replaced.Contains(p.Id));
            if (found.Count > 0) return found;
        }

        return [];
    }

    private static IEnumerable<Set> Of(Board board, FundingRequest request, BoardTable table)
    {
        var changes = table.Successions.Where(s => s.On <= request.On && s.To.Contains(board.Code, StringComparer.Ordinal)).ToList();
        if (changes.Count == 0) return [new(board, null)];
        var before = changes.Max(s => s.On).AddDays(-1);
        var earlier = changes.Select(s => table.Find(s.From, before)).OfType<Board>().ToList();
        if (table.Find(board.Code, before) is { } same) earlier.Insert(0, same);
        if (Known(request, before, table) is { } known && earlier.Contains(known)) earlier = [known];
        return earlier.Select(e => new Set(board, string.Equals(e.Code, board.Code, StringComparison.Ordinal) ? null : e));
    }

    /// <summary>The board before the change: that of the practice, or the one that was named when it has ended since.</summary>
    private static Board? Known(FundingRequest request, DateOnly before, BoardTable table) => request switch
    {
        { Practice: { } practice } => ResponsibleBoard.On(before, practice, table).Board,
        { Board: { } named } when table.Find(named, request.On) is null => table.Find(named, before),
        _ => null,
    };
}
