using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>
/// Writes a new version of a plan, whole. Any change after the patient agreed has to be confirmed again, and that is on the surgeon's list. Hazard: HAZ-103.
/// </summary>
public static class SavePlan
{
    /// <summary>Working days in which a changed plan is confirmed again.</summary>
    public const int ReconfirmWorkingDays = 2;

    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, int seenVersion, PlanContent content, string? why, CancellationToken ct)
    {
        var file = await PlanFile.Read(db, id, ct);
        var seen = PlanOpening.Seen(file, seenVersion);
        if (!seen.Ok) return seen;
        var plan = seen.Value;
        if (file!.Closed is { } closed) return closed;
        if (string.IsNullOrWhiteSpace(why)) return new Refusal("plan-change-why", "Enter why the plan is changed", "changeWhy");
        if (why.Length > PlanField.MostLetters) return new Refusal("plan-text-long", $"The reason must be {PlanField.MostLetters} characters or fewer", "changeWhy");
        if (content.Equals(file.Content)) return new Refusal("plan-unchanged", "Nothing was changed", "changeWhy");

        Add(db, plan, content, why.Trim());
        return await db.Save(plan, "Changed the plan of an operation", ct);
    }

    /// <summary>Adds the next version to the unit of work; the caller saves.</summary>
    public static void Add(ServiceDb db, OperationPlan plan, PlanContent content, string why)
    {
        plan.Number++;
        if (plan.ConfirmedNumber is not null) plan.ReconfirmDueAt ??= DueCalendar.Rules.WorkingDaysAfter(db.Clock.Now, ReconfirmWorkingDays);
        db.Add(Version(db, plan, content, why));
    }

    public static PlanVersion Version(ServiceDb db, OperationPlan plan, PlanContent content, string why) => new()
    {
        Id = db.NewId<PlanVersionId>(), PlanId = plan.Id, PathwayId = plan.PathwayId, Number = plan.Number, Content = PlanVersion.Write(content), Why = why,
        At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
    };
}
