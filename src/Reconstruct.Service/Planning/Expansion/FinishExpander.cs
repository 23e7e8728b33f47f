using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Records that an expander was taken out or exchanged, what came of it, and why when what was wanted was not reached.</summary>
public static class FinishExpander
{
    public sealed record Ending(ExpanderEnding? How, DateOnly? On, string? Outcome, string? Why);

    public static async Task<Result<TissueExpander>> Run(ServiceDb db, TissueExpanderId id, int seenVersion, Ending ending, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Refusals.NotFound("expander");
        if (row.Version != seenVersion) return Refusals.ChangedSince("expander");
        if (row.EndedOn is not null) return new Refusal("expander-ended", "This expander has ended already", "how");
        var finish = ExpanderFinish.Make(ending.How, ending.On, ending.Outcome, ending.Why, row.Ledger(await db.Fillings(id, ct)), db.Clock.Today);
        if (!finish.Ok) return finish.As<TissueExpander>();

        (row.EndedHow, row.EndedOn, row.EndedOutcome, row.EndedWhy) = (finish.Value.How, finish.Value.On, finish.Value.Outcome, finish.Value.Why);
        (row.EndedAt, row.EndedByName, row.NextOn, row.NextUl) = (db.Clock.Now, db.Acting.Name, null, null);
        return await db.Save(row, "Recorded the end of a tissue expander", ct);
    }
}
