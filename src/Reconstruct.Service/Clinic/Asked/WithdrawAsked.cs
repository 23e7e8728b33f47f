using Reconstruct.Core;
using Reconstruct.Core.Clinic;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Clinic.Asked;

/// <summary>Takes a request back, with a reason. What the patient had begun was never sent, and nobody else sees it.</summary>
public static class WithdrawAsked
{
    private const int Most = 1000;

    public static async Task<Result<AskedForm>> Run(ServiceDb db, EmailSettings email, AskedFormId id, int seenVersion, string? because, CancellationToken ct)
    {
        if (await db.AskedForm(id, ct) is not { } asked) return Refusals.NotFound("form");
        if (asked.AnsweredAt is not null) return new Refusal("asked-answered", "It was answered before it could be withdrawn", "because");
        if (asked.WithdrawnAt is not null) return new Refusal("asked-withdrawn", "It is withdrawn already", "because");
        if (asked.Version != seenVersion) return Refusals.ChangedSince("form");
        if (string.IsNullOrWhiteSpace(because)) return new Refusal("withdraw-reason-missing", "Enter why it is withdrawn", "because");
        if (because.Length > Most) return new Refusal("withdraw-reason-long", $"Use {Most} characters or fewer", "because");

        (asked.WithdrawnAt, asked.WithdrawnByName, asked.WithdrawnBecause) = (db.Clock.Now, db.Acting.Name, because.Trim());
        var pathway = (await db.Pathway(asked.PathwayId, ct))!;
        var patient = await db.PatientOf(pathway, ct);
        if (AskedFormQueries.WhyNot(pathway, patient) is null)
            SendMessage.ToPatient(db, email, pathway, patient, "A form that is no longer needed", "Your team no longer asks you to fill in a form that they had asked you for. You do not have to do anything.");
        return await db.Save(asked, "Withdrew a form that the patient was asked for", ct);
    }
}
