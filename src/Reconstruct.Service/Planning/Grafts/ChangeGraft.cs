using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>What is done with a skin graft after it was put on: looks at it and its donor site, the day of the next, and the end of following it. Hazard: HAZ-125.</summary>
public static class ChangeGraft
{
    private const int MostLetters = 500;

    /// <summary>One look. The planned look is taken off when its day has come.</summary>
    public static async Task<Result<SkinGraft>> Look(ServiceDb db, SkinGraftId id, int seenVersion, GraftLookDraft draft, string? note, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        var graft = seen.Value;
        var stand = graft.Record(await db.GraftLooks(id, ct)).Looks;
        var look = draft.Make(graft.AreaCm2, graft.OperatedOn, stand, db.Clock.Today);
        List<Refusal> refusals = [.. look.Ok ? [] : look.Refusals, .. note?.Length > MostLetters ? [TooLong("note")] : Array.Empty<Refusal>()];
        if (refusals.Count > 0) return refusals;

        graft.Entries++;
        if (graft.NextLookOn <= look.Value.On) graft.NextLookOn = null;
        db.Add(new GraftLookEntry
        {
            Id = db.NewId<GraftLookEntryId>(), PathwayId = graft.PathwayId, GraftId = id, Number = graft.Entries, On = look.Value.On, TakenPercent = draft.TakenPercent, DonorHealed = draft.DonorHealed!.Value, Note = note,
            By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        });
        return await db.Save(graft, "Recorded a look at a skin graft", ct);
    }

    /// <summary>Takes back a look that was typed wrongly: it no longer counts, and stays with the reason. A planned look that it took off the lists is on them again.</summary>
    public static async Task<Result<SkinGraft>> Withdraw(ServiceDb db, SkinGraftId id, int seenVersion, string? line, string? why, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        var wrong = Guid.TryParse(line, out var guid) ? new GraftLookEntryId(guid) : default;
        var entry = await db.Set<GraftLookEntry>().SingleOrDefaultAsync(e => e.Id == wrong && e.GraftId == id && e.WithdrawnAt == null, ct);
        List<Refusal> refusals = [.. entry is null ? [new Refusal("graft-look-none", "Select the look that is wrong", "withdraw")] : Array.Empty<Refusal>(), .. Reason(why, "why", "Enter why it is wrong")];
        if (refusals.Count > 0) return refusals;

        (entry!.WithdrawnAt, entry.WithdrawnByName, entry.WithdrawnWhy) = (db.Clock.Now, db.Acting.Name, why!.Trim());
        seen.Value.Entries++;
        seen.Value.NextLookOn = await Planned(db, id, without: wrong, ct);
        return await db.Save(seen.Value, "Withdrew a look at a skin graft", ct);
    }

    /// <summary>The day of the next look as it would stand had nothing been written but what stands: each plan of the history, until a look that counts met it.</summary>
    private static async Task<DateOnly?> Planned(ServiceDb db, SkinGraftId id, GraftLookEntryId without, CancellationToken ct)
    {
        var looks = (await db.GraftLooks(id, ct)).Where(e => e.WithdrawnAt is null && e.Id != without).ToDictionary(e => e.Number, e => e.On);
        DateOnly? planned = null;
        SkinGraft? before = null;
        foreach (var save in await db.EverySave<SkinGraft>(id.Value, ct))
        {
            if (save.NextLookOn is { } on && on != before?.NextLookOn) planned = on;
            if (save.Entries != before?.Entries && looks.TryGetValue(save.Entries, out var looked) && looked >= planned) planned = null;
            before = save;
        }
        return planned;
    }

    /// <summary>The day of the next look, as the team decides. Nothing is filled in.</summary>
    public static async Task<Result<SkinGraft>> Plan(ServiceDb db, SkinGraftId id, int seenVersion, DateOnly? on, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        if (on is null || on < db.Clock.Today) return new Refusal("graft-next-day", "Enter the day of the next look, today or later", "nextOn");
        seen.Value.NextLookOn = on;
        return await db.Save(seen.Value, "Set the next look at a skin graft", ct);
    }

    /// <summary>It is not followed any longer, or there never was such a graft.</summary>
    public static async Task<Result<SkinGraft>> End(ServiceDb db, SkinGraftId id, int seenVersion, bool mistake, string? why, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        if (Reason(why, "endWhy", "Enter what came of it, or why it was a mistake").ToList() is { Count: > 0 } refusals) return refusals;
        var graft = seen.Value;
        (graft.EndedAt, graft.EndedByName, graft.EndedWhy, graft.EnteredByMistake, graft.NextLookOn) = (db.Clock.Now, db.Acting.Name, why!.Trim(), mistake, null);
        return await db.Save(graft, mistake ? "Recorded that a skin graft was entered by mistake" : "Ended the following of a skin graft", ct);
    }

    private static async Task<Result<SkinGraft>> Seen(ServiceDb db, SkinGraftId id, int seenVersion, CancellationToken ct)
    {
        if (await db.Graft(id, ct) is not { } graft) return Refusals.NotFound("graft");
        if (graft.Version != seenVersion) return Refusals.ChangedSince("graft");
        return graft.EndedAt is null ? graft : new Refusal("graft-ended", "This graft is not followed any longer");
    }

    private static IEnumerable<Refusal> Reason(string? text, string field, string missing)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new("graft-reason-missing", missing, field);
        else if (text.Length > MostLetters) yield return TooLong(field);
    }

    private static Refusal TooLong(string field) => new("graft-text-long", $"This must be {MostLetters} characters or fewer", field);
}
