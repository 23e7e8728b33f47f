using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Returns;

/// <summary>
/// Makes the return of a month and keeps it, so that reading it does not fold every clock of the service again. It says when it was made; what was recorded
/// since is in it when it is made again, by the timed job or by a person.
/// </summary>
public static class MakeReturn
{
    public const string Job = "make-returns";

    private static readonly TimeSpan MadeAgainAfter = TimeSpan.FromHours(6);

    /// <summary>The return as it was made last; made now when it never was.</summary>
    public static async Task<MadeReturn> Latest(ServiceDb db, BoardTable boards, ReturnSettings settings, DateOnly dayInMonth, CancellationToken ct)
    {
        var month = First(dayInMonth);
        var made = await db.Set<MadeReturn>().AsNoTracking().FirstOrDefaultAsync(r => r.Month == month, ct);
        return made is not null && made.Function == settings.FunctionShown ? made : await Run(db, boards, settings, dayInMonth, ct);
    }

    /// <summary>Makes it from what is recorded now. When another node made it at the same moment, that one is the answer.</summary>
    public static async Task<MadeReturn> Run(ServiceDb db, BoardTable boards, ReturnSettings settings, DateOnly dayInMonth, CancellationToken ct)
    {
        var month = First(dayInMonth);
        var at = db.Clock.Now; // before reading: what comes in meanwhile may be missing
        var content = MadeReturn.Write(await new BuildReturn(db, boards, settings).Run(dayInMonth, ct));
        var made = await db.Set<MadeReturn>().FirstOrDefaultAsync(r => r.Month == month, ct);
        if (made is null) db.Add(made = new() { Month = month, Function = settings.FunctionShown, MadeAt = at, Content = content });
        else (made.Function, made.MadeAt, made.Content) = (settings.FunctionShown, at, content);
        try
        {
            await db.SaveChangesAsync(ct);
            return made;
        }
        catch (DbUpdateException fault) when (db.IsUniqueBreach(fault))
        {
            db.ChangeTracker.Clear();
            return await db.Set<MadeReturn>().AsNoTracking().FirstAsync(r => r.Month == month, ct);
        }
    }

    /// <summary>Keeps this month's and the last month's return no older than some hours.</summary>
    public static async Task RunDue(ServiceDb db, BoardTable boards, ReturnSettings settings, CancellationToken ct)
    {
        foreach (var month in new[] { First(db.Clock.Today).AddMonths(-1), First(db.Clock.Today) })
        {
            var fresh = db.Clock.Now - MadeAgainAfter;
            if (!await db.Set<MadeReturn>().AnyAsync(r => r.Month == month && r.MadeAt > fresh && r.Function == settings.FunctionShown, ct)) await Run(db, boards, settings, month, ct);
        }
    }

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);
}
