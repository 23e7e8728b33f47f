using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Records what of the newest version's kit is there. What was not ticked is missing. Hazard: HAZ-104.</summary>
public static class CheckKit
{
    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, IReadOnlyCollection<string> ticked, string? note, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        var plan = seen.Value;
        if (file!.Closed is { } closed) return closed;
        if (file.Content.Kit.Count == 0) return new Refusal("kit-none", "There is no kit list to check");
        if (note is { Length: > PlanField.MostLongLetters }) return new Refusal("plan-text-long", $"The note must be {PlanField.MostLongLetters} characters or fewer", "note");

        plan.Entries++;
        db.Add(new KitCheck
        {
            Id = db.NewId<KitCheckId>(), PlanId = id, PathwayId = plan.PathwayId, Number = plan.Number,
            There = [.. file.Content.Kit.Select(k => k.Item).Where(ticked.Contains)], Missing = [.. file.Content.Kit.Select(k => k.Item).Where(i => !ticked.Contains(i))],
            Note = note, At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        });
        return await db.Save(plan, "Checked the kit of a plan", ct);
    }
}
