using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Sets the day and the volume of the next filling, as the team decides. Nothing is filled in.</summary>
public static class PlanFilling
{
    public static async Task<Result<TissueExpander>> Run(ServiceDb db, TissueExpanderId id, int seenVersion, DateOnly? on, decimal? ml, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Refusals.NotFound("expander");
        if (row.Version != seenVersion) return Refusals.ChangedSince("expander");
        if (row.EndedOn is not null) return new Refusal("expander-ended", "This expander has ended. Nothing is filled next", "nextOn");
        var next = NextFilling.Make(on, ml, row.Ledger(await db.Fillings(id, ct)), db.Clock.Today);
        if (!next.Ok) return next.As<TissueExpander>();

        (row.NextOn, row.NextUl, row.DueOn) = (next.Value.On, TissueExpander.Ul(next.Value.Ml), next.Value.On);
        return await db.Save(row, "Set the next filling of a tissue expander", ct);
    }
}
