using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Reference;

/// <summary>Finds practices, and the board that answers for one on a day.</summary>
public static class PracticeQueries
{
    public const int MostFound = 20;

    public static Task<Practice?> Practice(this ServiceDb db, string? code, CancellationToken ct) =>
        db.Set<Practice>().AsNoTracking().FirstOrDefaultAsync(p => p.Code == code, ct);

    /// <summary>Open GP practices in whose code, name or postcode every word occurs, by name; at most <see cref="MostFound"/>.</summary>
    public static async Task<IReadOnlyList<Practice>> Search(ServiceDb db, string? text, CancellationToken ct)
    {
        var words = (text ?? "").ToUpperInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        var found = db.Set<Practice>().AsNoTracking().Where(p => p.Status == PracticeStatus.Active && p.PrescribingSetting == PracticeRow.GpPracticeSetting);
        foreach (var word in words)
            found = found.Where(p => p.SearchText.Contains(word));
        return await found.OrderBy(p => p.Name).ThenBy(p => p.Code).Take(MostFound).ToListAsync(ct);
    }

    /// <summary>The board responsible for a patient of this practice on a day, with the rules that say so.</summary>
    public static async Task<ResponsibleBoardAnswer> ResponsibleBoard(this ServiceDb db, BoardTable boards, string? practiceCode, DateOnly date, CancellationToken ct) =>
        Core.Boards.ResponsibleBoard.On(date, (await db.Practice(practiceCode, ct))?.Row, boards);
}
