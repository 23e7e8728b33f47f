using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>What became of the cards that other systems showed: how many were overridden, and why. A rule that is often overridden may be wrong.</summary>
public static class CdsFeedbackPage
{
    public const string Address = "/governance/funding-cards";
    public const int Shown = 100;

    /// <param name="Given">Cards given in all.</param>
    /// <param name="Accepted">Those accepted.</param>
    /// <param name="Reasons">Overrides by reason code, most first; an empty code where none was given.</param>
    /// <param name="Latest">The latest overrides.</param>
    public sealed record Model(int Given, int Accepted, IReadOnlyList<KeyValuePair<string, int>> Reasons, IReadOnlyList<CdsCard> Latest);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(Role.Governance);

    private static async Task<IResult> Get(ServiceDb db, CancellationToken ct)
    {
        var cards = db.Set<CdsCard>().AsNoTracking();
        var overridden = cards.Where(c => c.Overridden == true);
        var reasons = await overridden.GroupBy(c => c.Reason).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return Page.Show<CdsFeedbackView, Model>(new(await cards.CountAsync(ct), await cards.CountAsync(c => c.Overridden == false, ct),
            [.. reasons.OrderByDescending(r => r.Count).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => KeyValuePair.Create(r.Key ?? "", r.Count))],
            await overridden.OrderByDescending(c => c.AnsweredAt).ThenBy(c => c.Id).Take(Shown).ToListAsync(ct)));
    }
}
