using Reconstruct.Core;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>One step of a request that is under way: a question, an answer, a decision, an appeal, its end. Everyone whom it concerns is told.</summary>
public static class StepRequest
{
    public static async Task<Result<FundingCase>> Run(
        ServiceDb db, FundingClocks clocks, TellAboutRequest tell, FundingCase row, Pathway pathway, int seenVersion, FundingCaseEvent happened, CancellationToken ct)
    {
        if (row.Version != seenVersion) return Refusals.ChangedSince("request");
        var draft = row.State is FundingCaseState.Draft;
        var moved = AdvanceRequest.Add(db, clocks, row, happened);
        if (!moved.Ok) return moved;
        if (!draft) await tell.Add(db, pathway, row, happened, ct); // nobody was told of a draft
        return await db.Save(row, $"request for funding: {FundingCaseWords.Of(row.State).ToLowerInvariant()}", ct);
    }
}
