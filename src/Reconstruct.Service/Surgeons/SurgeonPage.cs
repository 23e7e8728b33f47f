using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>One surgeon for everyone: each claim, what it means, what was checked. Staff who look after the list see who checked, and what was seen.</summary>
public static class SurgeonPage
{
    public static string Link(SurgeonId id) => $"{SurgeonsPage.Address}/{id}";

    /// <param name="Keeps">True for those who record checks.</param>
    /// <param name="SeesAffected">True for those who are shown the patients of a surgeon who is blocked.</param>
    public sealed record Model(SurgeonFile File, IReadOnlyList<ClaimAnswer> Answers, string Summary, ListingAnswer Listing, DateOnly Today, CheckIntervals Intervals, bool Keeps, bool SeesAffected)
    {
        public Surgeon Surgeon => File.Surgeon;
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(SurgeonsPage.Address + "/{id:guid}", Get).AllowAnyone();

    private static async Task<IResult> Get(Guid id, ServiceDb db, CheckIntervals intervals, CancellationToken ct)
    {
        if (await SurgeonFile.Read(db, new(id), ct) is not { } file) return Page.NotFound();
        var (who, today) = (db.Acting, db.Clock.Today);
        return Page.Show<SurgeonView, Model>(new(
            file, file.Answers(today), SurgeonSummary.Of(file, today), file.Listing(today), today, intervals,
            who.Is(Role.Governance) || who.Is(Role.Administrator), who.Is(Role.Governance) || who.Is(Role.Coordinator)));
    }
}
