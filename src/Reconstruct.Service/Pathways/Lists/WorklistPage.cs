using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>A member of staff's own list: what is mine, what my role shares, what is next, by when. What is longest overdue comes first.</summary>
public static class WorklistPage
{
    public const string Address = "/worklist";
    public const string Both = "both";
    public const string Mine = "mine";
    public const string Shared = "shared";
    private const string Purpose = "To see what is to be done next";

    /// <param name="Show">Both, mine, shared, or the name of the role whose whole team is shown.</param>
    /// <param name="Beside">Work beside pathways that waits for their role, such as a request for funding; on the first page.</param>
    public sealed record Model(
        string Show, IReadOnlyList<Option> Choices, IReadOnlyList<PathwayRow> Rows, IReadOnlyList<BesideRow> Beside, int MineCount, int SharedCount, int OverdueCount,
        DateTimeOffset Now, bool CanOwn, string? First, string? Next);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get)
        .Allow(Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance, Role.Referrer, Role.Commissioner, Role.Administrator);

    private static async Task<IResult> Get(string? show, string? after, ServiceDb db, BesideTable beside, CancellationToken ct)
    {
        Role[] roles = [.. db.Acting.Roles.Where(Owner.CanOwn)];
        if (roles.Length == 0 && db.Acting.Is(Role.Referrer)) return Page.SeeOther(ReferredPage.Address);
        var choice = show is Mine or Shared || (show.As<Role>() is { } team && Owner.CanOwn(team)) ? show! : Both;
        var mark = PageMark.Parse(after);
        var me = db.Acting.Person!.Value;

        var page = roles.Length == 0 ? [] : await Read(db, choice, me, roles, mark, ct);
        var now = db.Clock.Now;
        var mine = db.Open().Where(p => p.OwnerPerson == me);
        var shared = db.Open().Where(p => p.OwnerPerson == null && roles.Contains(p.OwnerRole!.Value));
        return Page.Show<WorklistView, Model>(new(
            choice, Choices, await PathwayRow.Of(db, [.. page.Take(PageMark.Size)], Purpose, ct),
            mark is null && choice is (Both or Shared) ? await BesideRow.Of(db, await beside.Mine(db, ct), Purpose, ct) : [],
            await mine.CountAsync(ct), await shared.CountAsync(ct),
            await mine.CountAsync(p => p.DueAt < now, ct) + await shared.CountAsync(p => p.DueAt < now, ct), now, roles.Length > 0,
            mark is null ? null : Link(choice, null), page.Count > PageMark.Size ? Link(choice, page[PageMark.Size - 1]) : null));
    }

    /// <summary>Each owner has an index of its own in due order, so each is read by itself, one page of it, and the pages are put together.</summary>
    private static async Task<IReadOnlyList<Pathway>> Read(ServiceDb db, string show, PersonId me, Role[] roles, PageMark? mark, CancellationToken ct)
    {
        if (show.As<Role>() is { } team) return await db.Open().Where(p => p.OwnerRole == team).PageAfter(mark).ToListAsync(ct);
        var found = new List<Pathway>();
        if (show != Shared) found.AddRange(await db.Open().Where(p => p.OwnerPerson == me).PageAfter(mark).ToListAsync(ct));
        foreach (var role in show == Mine ? [] : roles)
            found.AddRange(await db.Open().Where(p => p.OwnerRole == role && p.OwnerPerson == null).PageAfter(mark).ToListAsync(ct));
        return [.. found.OrderBy(p => p.DueAt).ThenBy(p => p.Reference, StringComparer.Ordinal).Take(PageMark.Size + 1)];
    }

    private static string Link(string show, Pathway? last) =>
        $"{Address}?show={show}" + (last is null ? "" : $"&after={new PageMark(last.DueAt!.Value, last.Reference)}");

    private static readonly IReadOnlyList<Option> Choices =
    [
        new(Both, "Mine and what my role shares"), new(Mine, "Mine"), new(Shared, "What my role shares"),
        .. Enum.GetValues<Role>().Where(Owner.CanOwn).Select(r => new Option(r.ToString(), $"All of the team: {Words.Of(r)}")),
    ];
}
