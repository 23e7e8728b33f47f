using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Requests;

namespace Reconstruct.Service.Funding.Kept;

/// <summary>Decides by the policies and keeps the answer with a pathway. It joins the unit of work; the caller saves. Nothing but inputs comes in: no outcome can be handed over. Hazard: HAZ-085.</summary>
public static class KeepDecision
{
    public static KeptDecision Add(ServiceDb db, DecideRequest decide, PathwayId pathway, FundingInputs inputs)
    {
        var decided = decide.Decide(inputs);
        var answer = decided.Ok ? decided.Value : null;
        KeptDecision row = new()
        {
            Id = db.NewId<KeptDecisionId>(), PathwayId = pathway, Procedure = inputs.Procedure, Place = answer?.Place.Words ?? "The board was not found.", Board = answer?.Place.Board?.Code,
            On = inputs.On, MadeAt = db.Clock.Now, Inputs = inputs.Write(), Outcome = answer?.Outcome, Decision = answer is null ? null : DecisionJson.Text(answer),
            Policies = answer is null ? [] : DecideRequest.PoliciesOf(answer), Faults = [.. decided.Refusals.Select(r => r.Message)],
        };
        db.Add(row);
        return row;
    }

    /// <summary>The newest answer that came with a pathway; null when none did.</summary>
    public static Task<KeptDecision?> KeptDecision(this ServiceDb db, PathwayId pathway, CancellationToken ct) =>
        db.Set<KeptDecision>().AsNoTracking().Where(d => d.PathwayId == pathway).OrderByDescending(d => d.MadeAt).FirstOrDefaultAsync(ct);
}
