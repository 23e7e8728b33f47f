using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Referrals;

namespace Reconstruct.Service.Synthetic;

/// <summary>Where stories are played: each step is the service's own operation, done by an invented person at an invented time.</summary>
public sealed class Stage(ServiceDb db, IObjectStore objects, Cast cast)
{
    private const int Variants = 5;
    private readonly Dictionary<(Drawn, int), byte[]> _pictures = [];

    public async Task Receive(Story story, CancellationToken ct)
    {
        var received = Must(await ReceiveReferral.Add(db, new(story.Patient, story.Condition.Title, story.Condition.Urgency, ids => Referral(story, ids)), ct), story);
        (story.Pathway, story.PatientId) = (received.PathwayId, received.PatientId);
        for (var i = 0; i < story.Photographs; i++)
            await Photograph(story, i, ct);
        Must(await db.Save(received, "referral received", ct), story);
    }

    /// <summary>The patient, or a parent for a child, gets an account.</summary>
    public async Task OpenAccount(Story story, CancellationToken ct)
    {
        var patient = (await db.Patient(story.PatientId, ct))!;
        var child = patient.BirthDate > db.Clock.Today.AddYears(-16);
        if (!child)
        {
            cast.Enter(db, $"{patient.GivenNames} {patient.FamilyName}", Role.Patient, story.Condition.Title, p => p.PatientId = patient.Id.Value);
            await db.SaveChangesAsync(ct);
            return;
        }
        var parent = cast.Enter(db, $"Jo {patient.FamilyName}", Role.Proxy, $"Parent of {patient.GivenNames}");
        db.Add(new ProxyFor { Id = db.NewId<ProxyId>(), PatientId = patient.Id, Person = parent, Relation = "parent", From = db.Clock.Today });
        Must(await db.Save(patient, "parent given access", ct), story);
    }

    public Task ConfirmIdentity(Story story, CancellationToken ct) => Move(story, "identity confirmed", at => new PathwayEvent.IdentityConfirmed(at), ct);

    public Task Triage(Story story, TriageDecision decision, CancellationToken ct) => Move(story, "decided at triage", decision.Event, ct, pathway =>
    {
        if (decision is TriageDecision.Accept accept) (pathway.SubSpecialty, pathway.Priority) = (accept.SubSpecialty, accept.Priority);
    });

    public Task Answer(Story story, string words, CancellationToken ct) => Move(story, "answer received", at => new PathwayEvent.InformationGiven(at, words), ct);

    public Task CloseAdvice(Story story, CancellationToken ct) => Move(story, "advice was enough", at => new PathwayEvent.AdviceClosed(at, db.NewId<DocumentId>()), ct);

    public Task ConvertAdvice(Story story, CancellationToken ct) => Move(story, "advice became a referral", at => new PathwayEvent.AdviceConverted(at), ct);

    public Task Acknowledge(Story story, string by, CancellationToken ct) => Move(story, "redirect acknowledged", at => new PathwayEvent.RedirectAcknowledged(at, by), ct);

    public Task Bounce(Story story, string why, CancellationToken ct) => Move(story, "redirect bounced", at => new PathwayEvent.RedirectBounced(at, why), ct);

    public Task SendRejection(Story story, CancellationToken ct) => Move(story, "rejection sent", at => new PathwayEvent.RejectionLetterSent(at, db.NewId<DocumentId>()), ct);

    public Task ReturnRejection(Story story, string words, CancellationToken ct) => Move(story, "rejection returned", at => new PathwayEvent.RejectionReturned(at, words), ct);

    public Task Book(Story story, DateTimeOffset heldAt, CancellationToken ct) => Move(story, "assessment booked", at => new PathwayEvent.AssessmentBooked(at, heldAt), ct);

    public Task Miss(Story story, string why, CancellationToken ct) => Move(story, "assessment not held", at => new PathwayEvent.AssessmentNotHeld(at, why), ct);

    public Task Assess(Story story, string found, CancellationToken ct) => Move(story, "patient assessed", at => new PathwayEvent.AssessmentDone(at), ct);

    public Task Withdraw(Story story, string why, CancellationToken ct) => Move(story, "patient withdrew", at => new PathwayEvent.Withdrawn(at, why), ct);

    public Task Cancel(Story story, string why, CancellationToken ct) => Move(story, "sender cancelled", at => new PathwayEvent.ReferralCancelled(at, why), ct);

    public Task Die(Story story, CancellationToken ct) => Move(story, "patient died", at => new PathwayEvent.Died(at), ct);

    public Task Close(Story story, ClosingReason reason, CancellationToken ct) => Move(story, "pathway closed", at => new PathwayEvent.Closed(at, reason, db.NewId<DocumentId>()), ct);

    private async Task Move(Story story, string why, Func<DateTimeOffset, PathwayEvent> happened, CancellationToken ct, Action<Pathway>? also = null)
    {
        var pathway = (await db.Pathway(story.Pathway, ct))!;
        Must(AdvancePathway.Add(db, pathway, happened(db.Clock.Now)), story);
        also?.Invoke(pathway);
        Must(await db.Save(pathway, why, ct), story);
    }

    private Referral Referral(Story story, ReceiveReferral.Ids ids) => new()
    {
        Id = ids.Referral, PathwayId = ids.Pathway.Id, PatientId = ids.Patient.Id, Source = story.Source, ReceivedAt = db.Clock.Now, AuthoredAt = db.Clock.Now,
        ReferrerName = story.Referrer.Name, ReferrerOrganisation = story.Referrer.Organisation, ReferrerOrganisationName = DemoPlace.NameOf(story.Referrer.Organisation),
        ReferrerPerson = story.Source == ReferralSource.Form ? story.Referrer.Id : null,
        Condition = story.Condition.Answers["condition"], Reason = story.Details, MattersToPatient = story.Matters,
    };

    private async Task Photograph(Story story, int which, CancellationToken ct)
    {
        var variant = (story.Number + which) % Variants;
        if (!_pictures.TryGetValue((story.Condition.Picture, variant), out var bytes))
            _pictures[(story.Condition.Picture, variant)] = bytes = Drawing.Of(story.Condition.Picture, variant);
        db.Add(new PathwayDocument
        {
            Id = db.NewId<DocumentId>(), PathwayId = story.Pathway, Kind = DocumentKind.Photograph, Title = $"Photograph {which + 1} (drawn)", ContentType = "image/jpeg",
            Sha256 = await objects.Put(bytes, ct), Bytes = bytes.Length, AddedAt = db.Clock.Now, AddedBy = db.Acting.Name, PatientMaySee = true, ReferrerMaySee = true,
        });
    }

    private static T Must<T>(Result<T> done, Story story) => done.Ok
        ? done.Value
        : throw new InvalidOperationException($"Story {story.Number} ({story.Condition.Title}, {story.Twist}): {string.Join("; ", done.Refusals.Select(r => r.Code))}");
}
