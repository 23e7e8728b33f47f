using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>
/// Records that a patient who had agreed a plan said no. Nobody has to give a reason, and a no holds whatever was changed in between. The plan stands not confirmed, no decision to go on without an
/// agreement holds against it, surgeons and theatre managers are told at once, and it is on the surgeon's list until they agree again or the plan is withdrawn. Hazard: HAZ-118.
/// </summary>
public static class WithdrawAgreement
{
    /// <summary>Working days in which the surgeon talks with the patient or withdraws the plan.</summary>
    public const int WorkingDays = 2;

    public const string Subject = "A patient said no to a planned operation";

    public sealed record Said(WithdrawnHow? How, DateTimeOffset At, string? OnBehalf, string? Reason);

    public static async Task<Result<OperationPlan>> Run(ServiceDb db, PlanId id, Said said, CancellationToken ct)
    {
        if (await PlanFile.Read(db, id, ct) is not { } file) return Refusals.NotFound("plan");
        if (file.Closed is { } closed) return closed;
        if (file.Standing is ConsentStanding.Withdrawn) return new Refusal("withdrawn-already", "It is recorded already that they said no");
        if (file.Plan.ConfirmedNumber is null && file.Overridden is null) return new Refusal("withdrawn-nothing", "Nobody has agreed this plan, so there is no agreement to take back");
        if (Faults(said, file) is { Count: > 0 } faults) return faults;

        var plan = file.Plan;
        db.Add(new AgreementWithdrawal
        {
            Id = db.NewId<AgreementWithdrawalId>(), PlanId = id, PathwayId = plan.PathwayId, Number = plan.ConfirmedNumber ?? plan.Number, How = said.How!.Value, At = said.At,
            OnBehalf = said.OnBehalf, Reason = said.Reason, RecordedAt = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name,
        });
        (plan.ConfirmedNumber, plan.ReconfirmDueAt) = (null, DueCalendar.Rules.WorkingDaysAfter(db.Clock.Now, WorkingDays));
        plan.Entries++;
        await Tell(db, plan, ct);
        return await db.Save(plan, "Recorded that the patient said no to a plan", ct);
    }

    /// <summary>The operation can be tomorrow: who prepares it is not left to find it on a list. A message is one for each role; the duty stays on every surgeon's list whoever has read it.</summary>
    private static async Task Tell(ServiceDb db, OperationPlan plan, CancellationToken ct)
    {
        var pathway = (await db.Pathway(plan.PathwayId, ct))!;
        SendMessage.ToRole(db, pathway, Role.Surgeon, Subject, "Talk with the patient, or withdraw the plan. It is not ready for theatre.");
        SendMessage.ToRole(db, pathway, Role.TheatreManager, Subject, "The plan is not ready for theatre. Its surgeon talks with the patient.");
    }

    private static List<Refusal> Faults(Said said, PlanFile file)
    {
        List<Refusal> faults = [];
        if (said.How is null) faults.Add(new("withdrawn-how", "Select how they said so", "how"));
        if (file.Confirmed is { } agreed && said.At < agreed.At) faults.Add(new("withdrawn-before", "They agreed after that time", "at"));
        if (said.OnBehalf is { Length: > PlanField.MostLetters }) faults.Add(new("plan-text-long", $"Who said so must be {PlanField.MostLetters} characters or fewer", "onBehalf"));
        if (said.Reason is { Length: > PlanField.MostLongLetters }) faults.Add(new("plan-text-long", $"The reason must be {PlanField.MostLongLetters} characters or fewer", "reason"));
        return faults;
    }
}
