using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Policies;

/// <summary>Every policy version that is held, for anyone, by procedure: whose, which status, from when, and two of them side by side. Policies are public.</summary>
public static class PoliciesPage
{
    public const string Address = "/funding/policies";

    /// <param name="Procedure">The procedure whose versions are shown; null for the list of procedures.</param>
    /// <param name="PublishedOn">The London day on which a version was published here, by id.</param>
    /// <param name="LeftOut">Versions that were published here and cannot be used.</param>
    public sealed record Model(IReadOnlyList<(Procedure Procedure, int Versions)> Procedures, Procedure? Procedure, IReadOnlyList<Policy> Versions, IReadOnlyDictionary<string, DateOnly> PublishedOn, IReadOnlyList<string> LeftOut);

    public static string Link(Procedure procedure) => $"{Address}?procedure={procedure.Id}";

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).AllowAnyone();

    private static async Task<IResult> Get(string? procedure, ServiceDb db, PolicyShelf shelf, CancellationToken ct)
    {
        var shelved = shelf.Now(db);
        var book = shelved.Book;
        var chosen = procedure is null ? null : book.Procedure(procedure);
        if (procedure is not null && chosen is null) return Page.NotFound();
        var published = await db.Set<PolicyDraft>().Where(d => d.Number != null).Select(d => new { d.PolicyId, d.PublishedAt }).ToListAsync(ct);
        return Page.Show<PoliciesView, Model>(new(
            [.. book.Procedures.Select(p => (p, book.For(p).Count)).Where(p => p.Count > 0)], chosen, chosen is null ? [] : book.For(chosen),
            published.ToDictionary(p => p.PolicyId!, p => Core.Clocks.LondonTime.DateOf(p.PublishedAt!.Value), StringComparer.Ordinal), shelved.LeftOut));
    }
}
