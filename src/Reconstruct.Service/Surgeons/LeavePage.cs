using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons;

/// <summary>A surgeon leaves the service: the last day, or that it was a mistake.</summary>
public static class LeavePage
{
    private static readonly Role[] Keepers = [Role.Governance, Role.Administrator];

    public static string Link(SurgeonId id) => $"{SurgeonsPage.Address}/{id}/leave";

    /// <param name="Patients">How many open pathways they have, or that name them.</param>
    public sealed record Model(Surgeon Surgeon, int Patients, TypedDate LastDay, int SeenVersion, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(SurgeonsPage.Address + "/{id:guid}/leave", Get).Allow(Keepers);
        app.MapPost(SurgeonsPage.Address + "/{id:guid}/leave", Post).Allow(Keepers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) => Show(db, new(id), null, [], ct);

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CheckIntervals intervals, CancellationToken ct)
    {
        var stays = typed.Text("stays") == "yes";
        var day = LeavingDay.Make(typed.Date("lastDay").AsDate(), db.Clock.Today);
        if (!stays && !day.Ok) return await Show(db, new(id), typed.Date("lastDay"), day.Refusals, ct);

        var left = await LeaveService.Run(db, intervals, new(id), typed.Whole("version"), stays ? null : day.Value, ct);
        if (left.Ok) return Page.SeeOther(SurgeonPage.Link(new(id)));
        db.ChangeTracker.Clear();
        return await Show(db, new(id), typed.Date("lastDay"), left.Refusals, ct);
    }

    private static async Task<IResult> Show(ServiceDb db, SurgeonId id, TypedDate? typed, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        if (await db.Set<Surgeon>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } surgeon) return Page.NotFound();
        var patients = surgeon.Person is { } person ? await db.OpenPathwaysOf(person).CountAsync(ct) : 0;
        return Page.Show<LeaveView, Model>(new(surgeon, patients, typed ?? TypedDate.From(surgeon.LastDay ?? db.Clock.Today), surgeon.Version, refusals));
    }
}
