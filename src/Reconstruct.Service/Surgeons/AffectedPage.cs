using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>The open pathways of a surgeon for whom nobody may be newly listed, or who leaves: those that they have, and those that name them. Each look is logged.</summary>
public static class AffectedPage
{
    private const int Most = 200;

    public static string Link(SurgeonId id) => $"{SurgeonsPage.Address}/{id}/patients";

    /// <param name="Total">How many there are in all; nothing is looked up while the surgeon is not blocked and does not leave.</param>
    public sealed record Model(Surgeon Surgeon, ListingAnswer Listing, IReadOnlyList<PathwayRow> Rows, int Total, DateTimeOffset Now);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(SurgeonsPage.Address + "/{id:guid}/patients", Get).Allow(Role.Governance, Role.Coordinator);

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        if (await SurgeonFile.Read(db, new(id), ct) is not { } file) return Page.NotFound();
        var listing = file.Listing(db.Clock.Today);
        if (!IsAffected(file.Surgeon, listing) || file.Surgeon.Person is not { } person) return Show(new(file.Surgeon, listing, [], 0, db.Clock.Now));

        var affected = db.OpenPathwaysOf(person);
        var first = await affected.OrderBy(p => p.DueAt).ThenBy(p => p.Reference).Take(Most).ToListAsync(ct);
        return Show(new(file.Surgeon, listing, await PathwayRow.Of(db, first, "To find who else can treat you", ct), await affected.CountAsync(ct), db.Clock.Now));
    }

    /// <summary>From the day on which it is known that a surgeon leaves, so that nobody is left with them on the last.</summary>
    public static bool IsAffected(Surgeon surgeon, ListingAnswer listing) => listing.Listing == Listing.Blocked || surgeon.LastDay is not null;

    private static IResult Show(Model model) => Page.Show<AffectedView, Model>(model);
}
