using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Pathways.Posting;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Sends a letter that was held back: from now on its reader sees it, with a message and an e-mail that say so.</summary>
public static class SendLetter
{
    public static async Task<Result<Letter>> Run(ServiceDb db, EmailSettings email, LetterId id, int seenVersion, CancellationToken ct)
    {
        var letter = await db.Set<Letter>().FirstOrDefaultAsync(l => l.Id == id, ct);
        if (letter is null) return Refusals.NotFound("letter");
        if (letter.Version != seenVersion) return Refusals.ChangedSince("letter");

        var sent = await Add(db, email, letter, ct);
        return sent.Ok ? await db.Save(letter, "letter sent", ct) : sent;
    }

    /// <summary>Joins the unit of work; the caller saves.</summary>
    public static async Task<Result<Letter>> Add(ServiceDb db, EmailSettings email, Letter letter, CancellationToken ct)
    {
        if (letter.SentAt is not null) return new Refusal("letter-already-sent", "This letter has been sent already");
        var pathway = (await db.Pathway(letter.PathwayId, ct))!;
        var patient = (await db.Patient(letter.PatientId, ct))!;
        if (letter.To == LetterTo.Patient && Withheld(pathway, patient, letter) is { } why) return why;

        letter.SentAt = db.Clock.Now;
        await PutInThePost.Add(db, letter, pathway, patient, ct);
        foreach (var document in await db.Set<PathwayDocument>().Where(d => d.Id == letter.Document || d.Id == letter.Pdf).ToListAsync(ct))
            (document.PatientMaySee, document.ReferrerMaySee) = (letter.To == LetterTo.Patient, letter.To == LetterTo.Referrer);
        var text = letter.MessageWhenSent ?? "There is a letter for you.";
        if (letter.To == LetterTo.Patient) SendMessage.ToPatient(db, email, pathway, patient, letter.Subject, text);
        else await SendMessage.ToReferrer(db, email, pathway, letter.Subject, text, ct);
        return letter;
    }

    private static Refusal? Withheld(Pathway pathway, Patient patient, Letter letter)
    {
        if (patient.DiedOn is not null) return new("patient-died", "The patient has died. This letter is not sent");
        if (!pathway.IdentityConfirmed) return new("identity-not-confirmed", "Confirm who the patient is before you send this letter");
        return patient.MergedInto is null ? null : new("letter-of-another-patient", "This letter was written for another patient record. Write a new one");
    }
}
