using Microsoft.EntityFrameworkCore;

namespace Reconstruct.Service.Shell.Beside;

/// <summary>How much of one kind of work a list takes: the lines that are due first, and how many more there are. Nothing is left off in silence. Hazard: HAZ-120.</summary>
public static class BesideCut
{
    /// <summary>The most lines that one list takes of one kind. What is due in hours is never cut.</summary>
    public const int Most = 100;

    /// <summary>The first lines; the last of them says how many more there are.</summary>
    /// <param name="due">The rows, what is due first at the front.</param>
    /// <param name="line">A row as a line.</param>
    public static async Task<IReadOnlyList<BesideDuty>> Duties<T>(this IOrderedQueryable<T> due, Func<T, BesideDuty> line, CancellationToken ct)
    {
        List<BesideDuty> lines = [.. (await due.Take(Most + 1).ToListAsync(ct)).Select(line)];
        if (lines.Count <= Most) return lines;
        lines.RemoveAt(Most);
        lines[^1] = lines[^1] with { More = await due.CountAsync(ct) - Most };
        return lines;
    }
}
