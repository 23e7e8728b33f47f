using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>
/// Writes one filling. What the rules refuse is not stored; against a stop it is written with a reason, which stays, and when no surgeon writes it the surgeons are
/// told, as of every pain and pale skin. The newest one takes the planned filling off, and the team says when the next is.
/// After the end of the expander only what was done before it is still written. Hazards: HAZ-114, HAZ-115.
/// </summary>
public static class RecordFilling
{
    /// <param name="AtRefusals">Why the time that was typed could not be read.</param>
    public sealed record Line(FillingDraft Draft, IReadOnlyList<Refusal> AtRefusals, string? Despite);

    public static async Task<Result<TissueExpander>> Run(ServiceDb db, TissueExpanderId id, int seenVersion, Line line, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Refusals.NotFound("expander");
        if (row.Version != seenVersion) return Refusals.ChangedSince("expander");
        var entryId = db.NewId<FillingEntryId>();
        var made = line.Draft.Make(entryId.ToString(), line.AtRefusals);
        if (!made.Ok) return made.As<TissueExpander>();
        if (row.EndedOn is { } ended && LondonTime.DateOf(made.Value.At) > ended) return new Refusal("expander-ended", "The expander ended before that: only what was done before its end is still recorded", "at");

        var surgeon = db.Acting.Is(Role.Surgeon);
        var before = row.Ledger(await db.Fillings(id, ct));
        var ledger = before.Add(made.Value, surgeon, line.Despite, db.Clock.Now);
        if (!ledger.Ok) return ledger.As<TissueExpander>();

        var (one, against) = (made.Value, before.NeedsReason(made.Value));
        var signs = one.Pain == YesNo.Yes || one.Pale == YesNo.Yes;
        if (!surgeon && (against || signs)) SendMessage.ToRole(db, (await db.Pathway(row.PathwayId, ct))!, Role.Surgeon, signs ? "Pain or pale skin over an expander" : "An expander was filled against a stop", Look);
        row.Entries++;
        if (ledger.Value.Lines[^1].Event == one) TakeOffPlan(db, row, one, signs);
        db.Add(new FillingEntry
        {
            Id = entryId, PathwayId = row.PathwayId, ExpanderId = id, Number = row.Entries, At = one.At, AtOperation = false, Ul = TissueExpander.Ul(one.Ml), Pain = one.Pain, Pale = one.Pale, Who = line.Draft.Who!.Trim(),
            Note = line.Draft.Note, Despite = against ? line.Despite : null, By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        });
        return await db.Save(row, "Recorded a filling of a tissue expander", ct);
    }

    private const string Look = "Look at the skin, and decide what is next. What happened is on the page of the expander.";

    /// <summary>A look before its day leaves what is planned as it is, unless it found pain or pale skin.</summary>
    private static void TakeOffPlan(ServiceDb db, TissueExpander row, FillingEvent one, bool signs)
    {
        if (row.EndedOn is not null || (one.Ml == 0 && !signs && row.NextOn > LondonTime.DateOf(one.At))) return;
        (row.NextOn, row.NextUl, row.DueOn) = (null, null, db.Clock.Today);
    }
}
