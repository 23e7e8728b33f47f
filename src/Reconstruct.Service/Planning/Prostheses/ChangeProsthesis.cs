using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>What is done with a prosthesis after it was asked for. Each leaves an entry, which is never changed. Hazard: HAZ-099.</summary>
public static class ChangeProsthesis
{
    private const int MostLetters = 500;
    private const int MostMonths = 240;

    /// <summary>A visit, on a day that is not to come, in words. One that is what was planned next, early or late, takes that off the lists: nothing is set until somebody sets it.</summary>
    public static async Task<Result<Prosthesis>> Record(ServiceDb db, ProsthesisId id, int seenVersion, ProsthesisVisit? visit, DateOnly? on, string? words, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        List<Refusal> refusals = [];
        if (visit is null) refusals.Add(new("prosthesis-visit-missing", "Select what was done", "visit"));
        if (on is null) refusals.Add(new("prosthesis-day-missing", "Enter the day", "on"));
        else if (on > db.Clock.Today) refusals.Add(new("prosthesis-day-future", "The day must be today or in the past", "on"));
        refusals.AddRange(Text(words, "words", "Enter what was done in words"));
        if (refusals.Count > 0) return refusals;
        var row = seen.Value;
        if (row.ReplaceEveryMonths is { } months && IsNew(visit)) row.ReplaceOn = Later(await db.Worn(id, ct), on!.Value).AddMonths(months);
        if (visit == row.NextVisit && await Meets(db, row, on!.Value, ct)) (row.NextVisit, row.NextOn, row.NextWhy) = (null, null, null);
        return await Write(db, row, visit, on!.Value, words!, "Recorded a visit for a prosthesis", ct);
    }

    /// <summary>True of a visit that came after the plan. One on the day of planning is the planned one only where it was planned for that day: else it is the visit at which the next was set.</summary>
    private static async Task<bool> Meets(ServiceDb db, Prosthesis row, DateOnly on, CancellationToken ct) => on >= row.NextOn || on > await db.PlannedOn(row, ct);

    /// <summary>How often it is replaced, by the clinician's own reason. It counts from the last fitting or replacement. Nothing is filled in.</summary>
    public static async Task<Result<Prosthesis>> Replace(ServiceDb db, ProsthesisId id, int seenVersion, int? months, string? why, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        List<Refusal> refusals = [.. Text(why, "replaceWhy", "Enter why it is replaced that often")];
        if (months is not (>= 1 and <= MostMonths)) refusals.Add(new("prosthesis-months", $"Enter a whole number of months, 1 to {MostMonths}", "replaceMonths"));
        if (refusals.Count > 0) return refusals;
        var row = seen.Value;
        (row.ReplaceEveryMonths, row.ReplaceWhy, row.ReplaceOn) = (months, why, (await db.Worn(id, ct))?.AddMonths(months!.Value));
        return await Write(db, row, null, db.Clock.Today, $"To be replaced every {months} months. {why}", "Set how often a prosthesis is replaced", ct);
    }

    /// <summary>True of a visit from which a new one is worn.</summary>
    public static bool IsNew(ProsthesisVisit? visit) => visit is ProsthesisVisit.Fit or ProsthesisVisit.Replacement;

    private static DateOnly Later(DateOnly? worn, DateOnly on) => worn > on ? worn.Value : on;

    /// <summary>Which device it is. A label that cannot be read whole is refused; the one before stays in its entry.</summary>
    public static async Task<Result<Prosthesis>> Identify(ServiceDb db, ProsthesisId id, int seenVersion, string? label, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        var device = DeviceIdentity.Parse(label, db.Clock.Today, "label");
        if (!device.Ok) return device.As<Prosthesis>();
        var (row, read) = (seen.Value, device.Value);
        (row.DeviceText, row.DeviceItem, row.DeviceExpiresOn, row.DeviceBatch, row.DeviceSerial) = (read.Text, read.Item, read.ExpiresOn, read.Batch, read.Serial);
        return await Write(db, row, null, db.Clock.Today, $"Device: {read.Text}", "Recorded the device of a prosthesis", ct);
    }

    /// <summary>What is next and when, by the clinician's own reason. Nothing is filled in.</summary>
    public static async Task<Result<Prosthesis>> Plan(ServiceDb db, ProsthesisId id, int seenVersion, ProsthesisVisit? visit, DateOnly? on, string? why, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        List<Refusal> refusals = [];
        if (visit is null) refusals.Add(new("prosthesis-next-missing", "Select what is next", "next"));
        if (on is null) refusals.Add(new("prosthesis-next-day-missing", "Enter the day", "nextOn"));
        else if (on < db.Clock.Today) refusals.Add(new("prosthesis-next-past", "The day must be today or later", "nextOn"));
        refusals.AddRange(Text(why, "nextWhy", "Enter why it is then"));
        if (refusals.Count > 0) return refusals;
        var row = seen.Value;
        (row.NextVisit, row.NextOn, row.NextWhy) = (visit, on, why);
        return await Write(db, row, null, db.Clock.Today, $"Next: {ProsthesisWords.Of(visit!.Value)} by {Shell.Words.Date(on)}. {why}", "Set what is next for a prosthesis", ct);
    }

    /// <summary>It is not followed here any longer.</summary>
    public static async Task<Result<Prosthesis>> End(ServiceDb db, ProsthesisId id, int seenVersion, string? why, CancellationToken ct)
    {
        var seen = await Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen;
        if (Text(why, "endWhy", "Enter why it ends").ToList() is { Count: > 0 } refusals) return refusals;
        var row = seen.Value;
        (row.EndedAt, row.EndedByName, row.EndedWhy, row.ReplaceOn) = (db.Clock.Now, db.Acting.Name, why, null);
        return await Write(db, row, null, db.Clock.Today, $"Ended: {why}", "Ended the following of a prosthesis", ct);
    }

    private static async Task<Result<Prosthesis>> Seen(ServiceDb db, ProsthesisId id, int seenVersion, CancellationToken ct)
    {
        if (await db.Prosthesis(id, ct) is not { } row) return Refusals.NotFound("prosthesis");
        if (row.Version != seenVersion) return Refusals.ChangedSince("prosthesis");
        return row.EndedAt is null ? row : new Refusal("prosthesis-ended", "This prosthesis is not followed any longer");
    }

    private static IEnumerable<Refusal> Text(string? text, string field, string missing)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new("prosthesis-words-missing", missing, field);
        else if (text.Length > MostLetters) yield return new("prosthesis-words-long", $"This must be {MostLetters} characters or fewer", field);
    }

    private static async Task<Result<Prosthesis>> Write(ServiceDb db, Prosthesis row, ProsthesisVisit? visit, DateOnly on, string words, string why, CancellationToken ct)
    {
        row.Entries++;
        db.Add(new ProsthesisEntry
        {
            Id = db.NewId<ProsthesisEntryId>(), PathwayId = row.PathwayId, ProsthesisId = row.Id, Number = row.Entries, Visit = visit, On = on, Words = words, By = db.Acting.Person, ByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        });
        return await db.Save(row, why, ct);
    }
}
