using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Pathways.Posting;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>
/// Tells people what has happened: a message inside the service, a letter, and an e-mail that says only that there is a message. Everything joins the unit of
/// work of the decision, so that none can be stored without the other; the caller saves. Hazards: HAZ-030, HAZ-031, HAZ-033.
/// </summary>
public sealed class Correspondence(LetterTemplates templates, LetterHtml html, IObjectStore objects, EmailSettings email)
{
    /// <summary>One letter of an outcome, before it is written.</summary>
    private sealed record Draft(
        LetterTemplate Template, LetterTemplate.Part Part, LetterTo To, DocumentId Document, bool Held, string? MessageWhenSent, ResponsibleNow Responsible, Outcome Outcome)
    {
        public string? SignedBy => Outcome.SignedBy;
    }

    public async Task Add(ServiceDb db, Pathway pathway, Outcome outcome, CancellationToken ct)
    {
        var patient = (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;
        var template = templates.Of(outcome.Template);
        var responsible = await ResponsibleNow.Of(db, pathway.Id, outcome.Referrer, ct);
        var values = Values(db, pathway, patient, outcome, responsible);
        var free = outcome.Document ?? db.NewId<DocumentId>();
        if (template.Patient is { } toPatient && outcome.TellPatient && patient.DiedOn is null)
        {
            var sure = pathway.IdentityConfirmed; // HAZ-031: nothing goes to a patient before it is known who they are
            var message = LetterTemplate.Fill(toPatient.Message, values);
            if (toPatient.Body.Count > 0)
            {
                Draft draft = new(template, toPatient, LetterTo.Patient, free, outcome.HoldLetters || !sure, sure ? WhenSent : message, responsible, outcome);
                await Write(db, pathway, patient, outcome.Referrer, draft, values, ct);
                free = db.NewId<DocumentId>();
            }
            if (sure) SendMessage.ToPatient(db, email, pathway, patient, LetterTemplate.Fill(toPatient.Subject, values), message, outcome.SignedBy);
            else if (toPatient.Body.Count > 0) SendMessage.ToRole(db, pathway, Role.Coordinator, "Letter held back", HeldBack);
        }
        if (template.Referrer is { } toReferrer && outcome.TellReferrer)
        {
            if (toReferrer.Body.Count > 0)
            {
                Draft draft = new(template, toReferrer, LetterTo.Referrer, free, outcome.HoldLetters, WhenSent, responsible, outcome);
                await Write(db, pathway, patient, outcome.Referrer, draft, values, ct);
            }
            await SendMessage.ToReferrer(db, email, pathway, LetterTemplate.Fill(toReferrer.Subject, values), LetterTemplate.Fill(toReferrer.Message, values), outcome.SignedBy, ct);
        }
    }

    private const string WhenSent = "Our letter is ready. It gives the reason and says what happens next.";
    private const string HeldBack = "A letter to the patient waits until it is confirmed who the patient is. Then send it from the letter's page.";

    private async Task Write(
        ServiceDb db, Pathway pathway, Patient patient, Addressee referrer, Draft draft, Dictionary<string, string> values, CancellationToken ct)
    {
        var letter = Compose(db, pathway, patient, referrer, draft, values, await JobTitle(db, ct));
        var bytes = await html.Write(letter, [.. draft.Outcome.Figures.Select(ShownFigure.Inside)]);
        foreach (var (place, figure) in draft.Outcome.Figures.Index())
            db.Add(new LetterFigure { Id = db.NextId(), LetterId = letter.Id, PathwayId = pathway.Id, Place = place + 1, Caption = figure.Caption, Words = figure.Words, Sha256 = await objects.Put(figure.Png, ct) });
        var sha256 = await objects.Put(bytes, ct);
        db.Add(letter);
        if (!draft.Held) await PutInThePost.Add(db, letter, pathway, patient, ct);
        db.Add(new LetterPrint { LetterId = letter.Id, NotBefore = db.Clock.Now });
        db.Add(new PathwayDocument
        {
            Id = letter.Document, PathwayId = pathway.Id, Kind = DocumentKind.Letter, Title = $"Letter to the {Reader(draft.To)}: {letter.Subject}",
            ContentType = LetterHtml.ContentType, Sha256 = sha256, Bytes = bytes.Length, AddedAt = db.Clock.Now, AddedBy = letter.SignedBy,
            PatientMaySee = draft.To == LetterTo.Patient && !draft.Held, ReferrerMaySee = draft.To == LetterTo.Referrer && !draft.Held,
        });
    }

    private static Letter Compose(
        ServiceDb db, Pathway pathway, Patient patient, Addressee referrer, Draft draft, Dictionary<string, string> values, string? jobTitle) => new()
        {
            Id = db.NewId<LetterId>(), PathwayId = pathway.Id, PatientId = patient.Id, To = draft.To,
            Template = draft.Template.Id, TemplateWrittenOn = draft.Template.WrittenOn,
            Recipient = draft.To == LetterTo.Patient ? PatientLines.Name(patient) : referrer.Name,
            Salutation = draft.To == LetterTo.Patient ? PatientLines.Salutation(patient) : $"Dear {(referrer == Addressee.NotKnown ? "colleague" : referrer.Name)}",
            RecipientLines = draft.To == LetterTo.Patient ? PatientLines.Address(patient) : referrer.Organisation is { } place ? [place] : [],
            About = PatientLines.About(patient, pathway.Reference), Reference = pathway.Reference,
            Subject = LetterTemplate.Fill(draft.Part.Subject, values), Body = [.. LetterTemplate.Fill(draft.Part.Body, values, draft.Outcome.Blocks).Select(l => l.Stored)],
            Responsible = draft.Responsible.Sentence, DatedOn = db.Clock.Today, WrittenAt = db.Clock.Now, SignedBy = draft.SignedBy ?? db.Acting.Name, SignedAs = draft.SignedBy is null ? jobTitle : null,
            LargePrint = draft.To == LetterTo.Patient && PatientLines.WantsLargePrint(patient),
            Document = draft.Document, SentAt = draft.Held ? null : db.Clock.Now, MessageWhenSent = draft.Held ? draft.MessageWhenSent : null,
        };

    private static Dictionary<string, string> Values(ServiceDb db, Pathway pathway, Patient patient, Outcome outcome, ResponsibleNow responsible) =>
        new(outcome.Values, StringComparer.Ordinal)
        {
            ["reference"] = pathway.Reference, ["title"] = pathway.Title, ["patient"] = PatientLines.Name(patient), ["responsible"] = responsible.Sentence,
            ["waitFrom"] = Words.Date(pathway.ClockStartOn), ["today"] = Words.Date(db.Clock.Today),
        };

    private static string Reader(LetterTo to) => to == LetterTo.Patient ? "patient" : "referrer";

    private static Task<string?> JobTitle(ServiceDb db, CancellationToken ct) => db.Acting.Person is { } person
        ? db.Users.Where(u => u.Id == person.Value).Select(u => u.JobTitle).FirstOrDefaultAsync(ct)
        : Task.FromResult<string?>(null);
}
