using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Drawings;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>A drawing that a plan holds, as it was when it was attached, ready to be shown.</summary>
/// <param name="Key">What each number on it stands for; empty when nothing is on it.</param>
/// <param name="Words">What it shows, for those who do not see it.</param>
/// <param name="Address">Where its picture is.</param>
public sealed record PlanPicture(AttachedDrawing Drawing, string Key, string Words, string Address)
{
    /// <summary>For the patient: what was entered in error can be somebody else's, and is not shown or told to them.</summary>
    public static async Task<IReadOnlyList<PlanPicture>> ForPatient(ServiceDb db, PlanId id, PlanContent plan, CancellationToken ct)
    {
        List<PlanPicture> shown = [];
        foreach (var (place, picture) in (await Of(db, plan, (_, number) => MyPlanPicture.Link(id, number), ct)).Index())
            if (!await db.Set<Drawing>().AnyAsync(d => d.Id == plan.Drawings[place].Id && d.SetAsideAt != null, ct)) shown.Add(picture);
        return shown;
    }

    /// <summary>For staff.</summary>
    public static Task<IReadOnlyList<PlanPicture>> Of(ServiceDb db, PlanContent plan, CancellationToken ct) => Of(db, plan, (drawing, _) => DrawingFiles.OnPage(drawing.Id, drawing.Version), ct);

    /// <param name="address">The address of one, with its number from 1.</param>
    public static async Task<IReadOnlyList<PlanPicture>> Of(ServiceDb db, PlanContent plan, Func<AttachedDrawing, int, string> address, CancellationToken ct)
    {
        List<PlanPicture> pictures = [];
        foreach (var (place, attached) in plan.Drawings.Index())
        {
            var shown = ShownDrawing.Of((await db.Drawing(attached.Id, attached.Version, ct))!);
            pictures.Add(new(attached, shown.Key, shown.Description, address(attached, place + 1)));
        }
        return pictures;
    }
}
