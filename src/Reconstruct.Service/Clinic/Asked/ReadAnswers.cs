using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Says that somebody of the team has read the answers of a patient. Until then they are on the lists. Hazard: HAZ-112.</summary>
public static class ReadAnswers
{
    public static async Task<Result<AskedForm>> Run(ServiceDb db, AskedFormId id, int seenVersion, CancellationToken ct)
    {
        if (await db.AskedForm(id, ct) is not { } asked) return Refusals.NotFound("form");
        if (asked.Version != seenVersion) return Refusals.ChangedSince("form");
        if (asked.AnsweredAt is null) return new Refusal("asked-not-answered", "There are no answers to read yet");
        if (asked.ReadAt is not null) return new Refusal("asked-read", "Somebody has said already that they have read it");

        (asked.ReadAt, asked.ReadByName) = (db.Clock.Now, db.Acting.Name);
        return await db.Save(asked, "Read the answers of a patient", ct);
    }
}
