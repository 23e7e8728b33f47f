using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>Withdraws a filling that was typed wrongly: it no longer counts, and stays with the reason. A later filling is left against a stop by a surgeon alone. Hazard: HAZ-115.</summary>
public static class WithdrawFilling
{
    public static async Task<Result<TissueExpander>> Run(ServiceDb db, TissueExpanderId id, int seenVersion, string? line, string? why, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Refusals.NotFound("expander");
        if (row.Version != seenVersion) return Refusals.ChangedSince("expander");
        var ledger = row.Ledger(await db.Fillings(id, ct)).Withdraw(line, db.Acting.Is(Role.Surgeon), why);
        if (!ledger.Ok) return ledger.As<TissueExpander>();

        FillingEntryId wrong = new(Guid.Parse(line!));
        var entry = await db.Set<FillingEntry>().SingleAsync(e => e.Id == wrong && e.ExpanderId == id, ct);
        (entry.WithdrawnAt, entry.WithdrawnByName, entry.WithdrawnWhy) = (db.Clock.Now, db.Acting.Name, why!.Trim());
        row.Entries++;
        return await db.Save(row, "Withdrew a filling of a tissue expander", ct);
    }
}
