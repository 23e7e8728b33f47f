using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Goes on with the newest version without the patient's agreement to it, as in an emergency. The reason stays and is shown; the plan still counts as not confirmed. Hazard: HAZ-103.</summary>
public static class OverrideConsent
{
    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, string? reason, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        var plan = seen.Value;
        if (file!.Closed is { } closed) return closed;
        if (file.Standing is ConsentStanding.Withdrawn) return new Refusal("override-no", "The patient said no. It is not gone on with unless they agree again", "reason");
        if (file.Standing is ConsentStanding.Confirmed) return new Refusal("consent-already", "This version is confirmed. Nothing has to be overridden", "reason");
        if (string.IsNullOrWhiteSpace(reason)) return new Refusal("override-reason", "Enter why the operation goes on without the patient's agreement to this version", "reason");
        if (reason.Length > PlanField.MostLongLetters) return new Refusal("plan-text-long", $"The reason must be {PlanField.MostLongLetters} characters or fewer", "reason");

        plan.Entries++;
        db.Add(new PlanOverride
        {
            Id = db.NewId<PlanOverrideId>(), PlanId = id, PathwayId = plan.PathwayId, Number = plan.Number, Reason = reason.Trim(), At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        });
        return await db.Save(plan, "Went on with a plan that is not confirmed", ct);
    }
}
