using System.Security.Cryptography;
using System.Text;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>
/// Approves a draft: from then on it is a version among the policies, and never changes. Two people: who wrote it never approves it. It starts on a later day, so that no decision that was made
/// could come out otherwise. Checked against everything that was published until now; of two approvals at once the second is refused. Hazards: HAZ-080, HAZ-081.
/// </summary>
public static class PublishDraft
{
    public const string OwnCode = "author-cannot-approve";

    public static async Task<Result<PolicyDraft>> Run(ServiceDb db, PolicyShelf shelf, BoardTable boards, PolicyDraft row, int seenVersion, CancellationToken ct)
    {
        if (row.Version != seenVersion) return Refusals.ChangedSince("draft");
        if (row.State is PolicyDraftState.Submitted && row.Author == db.Acting.Person) return new Refusal(OwnCode, "Somebody else of your board must approve what you wrote", "step");
        if (!DraftAccess.MayApprove(db.Acting, row)) return Refusals.NotAllowed("approving this draft");
        var shelved = shelf.Look(db);
        if (DraftFaults.Of(shelved.Book, row, db.Clock.Today) is { Count: > 0 } faults) return faults.Select(DraftFaults.AsRefusal).ToList();
        var policy = shelved.Book.Read(new(PolicyDraftCheck.FileName, row.Text)).Policy!;
        if (boards.Find(row.Board, policy.EffectiveFrom!.First) is null) return new Refusal("board-ended", $"{row.BoardName} is no board on the day on which it would start", "step");

        (row.State, row.Approver, row.ApproverName, row.PublishedAt) = (PolicyDraftState.Published, db.Acting.Person, db.Acting.Name, db.Clock.Now);
        (row.Number, row.PolicyId, row.Fingerprint) = (shelved.Number + 1, policy.Id, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Text))));
        var saved = await db.Save(row, "policy published", ct);
        if (saved.Ok) shelf.Look(db);
        return saved;
    }
}
