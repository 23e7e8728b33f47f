using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Boards;

/// <summary>Where a board's code leads on a day, through mergers and splits, forwards or back.</summary>
/// <param name="Ends">The boards in force on that day, by code; none when the trail is lost.</param>
/// <param name="Steps">What was followed.</param>
internal sealed record BoardTrail(IReadOnlyList<Board> Ends, IReadOnlyList<RuleStep> Steps)
{
    /// <summary>Follows a code to a day. <paramref name="subArea"/> may be empty: then a split stays open.</summary>
    public static BoardTrail Follow(string code, string subArea, DateOnly date, BoardTable table)
    {
        var steps = new List<RuleStep>();
        var ends = Walk(code, subArea, date, table, steps).DistinctBy(b => b.Code, StringComparer.Ordinal).OrderBy(b => b.Code, StringComparer.Ordinal).ToList();
        return new(ends, steps);
    }

    private static IEnumerable<Board> Walk(string code, string subArea, DateOnly date, BoardTable table, List<RuleStep> steps)
    {
        if (table.Find(code, date) is { } board)
        {
            if (steps.Count == 0) steps.Add(new("board-in-force", $"Board {code} is in force on {date.InWords()}.", table.Source));
            return [board];
        }

        if (!table.Knows(code)) return [];
        var ended = table.Boards.Any(b => string.Equals(b.Code, code, StringComparison.Ordinal) && b.To < date);
        var next = ended ? Later(code, subArea, date, table, steps) : Earlier(code, subArea, date, table, steps);
        return next.SelectMany(c => Walk(c, subArea, date, table, steps)).ToList();
    }

    private static IReadOnlyList<string> Later(string code, string subArea, DateOnly date, BoardTable table, List<RuleStep> steps)
    {
        var succession = table.Successions.Where(s => string.Equals(s.From, code, StringComparison.Ordinal) && s.On <= date).MaxBy(s => s.On);
        if (succession is null) return [];
        if (!succession.IsSplit)
        {
            steps.Add(new("board-succession-whole", $"Board {code} went whole to {succession.To[0]} on {succession.On.InWords()}.", succession.Source));
            return succession.To;
        }

        steps.Add(new("board-succession-split",
            $"Board {code} was split between {string.Join(", ", succession.To)} on {succession.On.InWords()}.", succession.Source));
        var part = table.SubAreas.FirstOrDefault(s => s.IsPart(code, subArea) && s.On == succession.On);
        if (part is null) return succession.To;
        steps.Add(new("board-by-sub-area", $"Sub-board {subArea} of {code} lies in the part that went to {part.To}: worked out, not published.", part.Source));
        return [part.To];
    }

    private static IReadOnlyList<string> Earlier(string code, string subArea, DateOnly date, BoardTable table, List<RuleStep> steps)
    {
        var before = table.Successions.Where(s => s.To.Contains(code, StringComparer.Ordinal) && s.On > date).ToList();
        if (before.Count == 0) return [];
        steps.Add(new("board-predecessor",
            $"Board {code} was not there yet on {date.InWords()}; it took over from {string.Join(", ", before.Select(s => s.From))}.", before[0].Source));
        var part = table.SubAreas.FirstOrDefault(s => s.IsPart(s.Board, subArea) && string.Equals(s.To, code, StringComparison.Ordinal));
        if (part is null) return [.. before.Select(s => s.From)];
        steps.Add(new("board-by-sub-area", $"Sub-board {subArea} was a part of {part.Board}: worked out, not published.", part.Source));
        return [part.Board];
    }
}
