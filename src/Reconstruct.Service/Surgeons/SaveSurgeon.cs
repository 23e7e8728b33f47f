using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Surgeons;

/// <summary>Adds a surgeon, or corrects who one is. Checks of another number than the one on record count no more.</summary>
public static class SaveSurgeon
{
    public static async Task<Result<Surgeon>> Run(
        ServiceDb db, CheckIntervals intervals, SurgeonId? id, int seenVersion, SurgeonDetails details, PersonId? person, CancellationToken ct)
    {
        var file = id is { } known
            ? await SurgeonFile.Read(db, known, ct)
            : new(new() { Id = db.NewId<SurgeonId>(), AddedAt = db.Clock.Now }, [], []);
        if (file is null) return Refusals.NotFound("surgeon");
        if (id is not null && file.Surgeon.Version != seenVersion) return Refusals.ChangedSince("surgeon");
        if (await Taken(db, file.Surgeon.Id, details, person, ct) is { Count: > 0 } taken) return taken;
        if (file.Surgeon.Invented && details.GmcNumber is not null)
            return new Refusal("surgeon-invented", "Leave the GMC number empty: this surgeon is invented", "gmcNumber");

        file.Surgeon.Take(details, person);
        if (id is null) db.Add(file.Surgeon);
        KeepSurgeon.Follow(db, file, intervals);
        return await db.Save(file.Surgeon, id is null ? "surgeon added" : "surgeon's details corrected", ct);
    }

    private static async Task<List<Refusal>> Taken(ServiceDb db, SurgeonId id, SurgeonDetails details, PersonId? person, CancellationToken ct)
    {
        List<Refusal> refusals = [];
        var number = details.GmcNumber?.Value;
        if (number is not null && await db.Set<Surgeon>().AnyAsync(s => s.GmcNumber == number && s.Id != id, ct))
            refusals.Add(new("surgeon-number-taken", "Enter another GMC number: this one is on record for another surgeon", "gmcNumber"));
        if (person is not null && await db.Set<Surgeon>().AnyAsync(s => s.Person == person && s.Id != id, ct))
            refusals.Add(new("surgeon-person-taken", "Select another account: this one belongs to another surgeon", "person"));
        return refusals;
    }
}
