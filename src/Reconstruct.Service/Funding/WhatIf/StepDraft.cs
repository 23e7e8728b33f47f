using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>A draft goes to another person of the board, comes back, or is given up. Publishing is an operation of its own.</summary>
public static class StepDraft
{
    public enum Step
    {
        Submit,
        TakeBack,
        SendBack,
        Withdraw,
    }

    public static async Task<Result<PolicyDraft>> Run(ServiceDb db, PolicyBook book, PolicyDraft row, int seenVersion, Step step, string? why, CancellationToken ct)
    {
        if (row.Version != seenVersion) return Refusals.ChangedSince("draft");
        if (!May(db.Acting, row, step)) return Refusals.NotAllowed("this step of the draft");
        if (step is Step.SendBack && why is null) return new Refusal("why-missing", "Enter why you send it back", "why");
        if (step is Step.Submit && DraftFaults.Of(book, row, db.Clock.Today) is { Count: > 0 } faults) return faults.Select(DraftFaults.AsRefusal).ToList();

        row.State = step switch { Step.Submit => PolicyDraftState.Submitted, Step.Withdraw => PolicyDraftState.Withdrawn, _ => PolicyDraftState.Draft };
        if (step is Step.Submit) row.SubmittedAt = db.Clock.Now;
        if (step is Step.SendBack) row.SentBackWhy = $"{db.Acting.Name}: {why}";
        return await db.Save(row, $"draft of a policy: {step.ToString().ToLowerInvariant()}", ct);
    }

    /// <summary>The author submits, takes back and gives up; another of the board sends back.</summary>
    public static bool May(Acting who, PolicyDraft row, Step step) => step switch
    {
        Step.Submit => DraftAccess.MayChange(who, row),
        Step.TakeBack => row.State is PolicyDraftState.Submitted && row.Author == who.Person,
        Step.SendBack => DraftAccess.MayApprove(who, row),
        _ => row.State is PolicyDraftState.Draft or PolicyDraftState.Submitted && row.Author == who.Person,
    };
}
