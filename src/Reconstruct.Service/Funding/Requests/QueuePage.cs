using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Open requests, due first: those of their own board for a board's people, every board's for governance. No patient is named.</summary>
public static class QueuePage
{
    public const string Address = "/funding/requests";
    private const int Most = 200;

    /// <param name="Total">How many are open in all.</param>
    /// <param name="Late">How many of these are past their due time.</param>
    /// <param name="Unset">True for somebody of a board whose account names no board.</param>
    public sealed record Model(IReadOnlyList<Line> Lines, int Total, int Late, bool ForBoard, bool Unset, string Standing, DateTimeOffset Now);

    public sealed record Line(FundingCase Row, string Reference, string Procedure, string Link);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(Role.Commissioner, Role.Governance);

    private static async Task<IResult> Get(ServiceDb db, DecideRequest decide, FundingClocks clocks, CancellationToken ct)
    {
        var forBoard = !db.Acting.Is(Role.Governance);
        var mine = RequestAccess.BoardsOf(decide.Boards, db.Acting.Organisation, db.Clock.Today);
        var open = (forBoard ? db.OfBoards(mine) : db.Set<FundingCase>()).AsNoTracking().Where(c => c.DueAt != null);
        var now = db.Clock.Now;
        var rows = await open.OrderBy(c => c.DueAt).ThenBy(c => c.Id).Take(Most).ToListAsync(ct);
        await RequestAccess.Log(db, rows, "To see which requests for funding are open", ct);

        List<PathwayId> ids = [.. rows.Select(r => r.PathwayId).Distinct()];
        var references = await db.Set<Pathway>().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Reference, ct);
        var lines = rows.Select(r => new Line(r, references[r.PathwayId], decide.Book.Procedure(r.Procedure)?.Name ?? r.Procedure, forBoard ? RulingPage.Link(r.Id) : RequestPage.Link(r.Id)));
        var standing = forBoard && mine.Count > 0 ? clocks.Of(mine[0]).Standing : FundingTimes.OfOneForm.Standing;
        return Page.Show<QueueView, Model>(new([.. lines], await open.CountAsync(ct), await open.CountAsync(c => c.DueAt < now, ct), forBoard, forBoard && mine.Count == 0, standing, db.Clock.Now));
    }
}
