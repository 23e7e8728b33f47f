using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Synthetic;

/// <summary>Where stories are played: each step is the service's own operation, done by an invented person at an invented time.</summary>
public sealed class Stage(ServiceDb db, Correspondence post, EmailSettings email, ClosingTable closing, Cast cast, Arrivals arrivals)
{
    public async Task Receive(Story story, CancellationToken ct)
    {
        var received = Must(story.Source == ReferralSource.Form ? await arrivals.ByForm(story, ct) : await arrivals.ByMessage(story, ct), story);
        (story.Pathway, story.PatientId) = (received.PathwayId, received.PatientId);
    }

    /// <summary>The patient, or a parent for a child, gets an account.</summary>
    public async Task OpenAccount(Story story, CancellationToken ct)
    {
        var patient = (await db.Patient(story.PatientId, ct))!;
        if (patient.BirthDate <= db.Clock.Today.AddYears(-16))
        {
            cast.Enter(db, $"{patient.GivenNames} {patient.FamilyName}", Role.Patient, story.Condition.Title, p => p.PatientId = patient.Id.Value);
            await db.SaveChangesAsync(ct);
            return;
        }
        var parent = cast.Enter(db, $"Jo {patient.FamilyName}", Role.Proxy, $"Parent of {patient.GivenNames}");
        db.Add(new ProxyFor { Id = db.NewId<ProxyId>(), PatientId = patient.Id, Person = parent, Relation = "parent", From = db.Clock.Today });
        Must(await db.Save(patient, "parent given access", ct), story);
    }

    /// <summary>A person says who it is, where there was a doubt.</summary>
    public async Task SettleIdentity(Story story, CancellationToken ct)
    {
        var pathway = (await db.Pathway(story.Pathway, ct))!;
        if (await db.OpenIdentityCase(pathway.PatientId, ct) is not { } open) return;
        var same = story is { Twist: Twist.Duplicate, Known.PatientId: var known } && known != default && known != pathway.PatientId;
        Must(same
            ? await Referrals.Identity.SettleIdentity.AsSame(db, open.Id, open.Version, story.Known!.PatientId, ct)
            : await Referrals.Identity.SettleIdentity.AsNew(db, open.Id, open.Version, ct), story);
    }

    public async Task Triage(Story story, TriageDecision decision, CancellationToken ct)
    {
        var pathway = (await db.Pathway(story.Pathway, ct))!;
        Must(await PatientAccess.Open(db, pathway.PatientId, "To decide about the referral", pathway.Id, ct), story);
        var (id, version) = (pathway.Id, pathway.Version);
        Must(decision switch
        {
            TriageDecision.Accept accept => await AcceptReferral.Run(db, post, id, version, accept, ct),
            TriageDecision.AskInformation ask => await AskForInformation.Run(db, post, id, version, ask, ct),
            TriageDecision.GiveAdvice advice => await GiveAdvice.Run(db, post, id, version, advice, ct),
            TriageDecision.Redirect redirect => await RedirectReferral.Run(db, post, id, version, redirect, ct),
            TriageDecision.Reject reject => await RejectReferral.Run(db, post, id, version, reject, ct),
            _ => throw new InvalidOperationException("There is no such decision"),
        }, story);
    }

    public Task MarkCancer(Story story, CancellationToken ct) => Do(story, async (id, _) =>
    {
        var dates = new SetCancerDates.Dates(CancerRoute.UrgentSuspectedCancer, Clock.DateIn(story.Arrives), null, null, null, null);
        var known = await db.Set<CancerClock>().AsNoTracking().FirstOrDefaultAsync(c => c.PathwayId == id, ct);
        return await SetCancerDates.Run(db, id, known?.Version ?? 0, dates, ct);
    }, ct);

    public Task Answer(Story story, string words, CancellationToken ct) => Do(story, (id, version) => RecordAnswer.Run(db, post, id, version, words, ct), ct);

    public Task CloseAdvice(Story story, CancellationToken ct) => Do(story, (id, version) => Referrals.Triage.CloseAdvice.Run(db, post, closing, id, version, null, ct), ct);

    public Task ConvertAdvice(Story story, CancellationToken ct) => Do(story, (id, version) => Referrals.Triage.ConvertAdvice.Run(db, post, id, version, ct), ct);

    public Task Acknowledge(Story story, string by, CancellationToken ct) => Do(story, (id, version) => AcknowledgeRedirect.Run(db, id, version, by, ct), ct);

    public Task Bounce(Story story, string why, CancellationToken ct) => Do(story, (id, version) => BounceRedirect.Run(db, post, id, version, why, ct), ct);

    public Task SendRejection(Story story, CancellationToken ct) => Do(story, (id, version) => Referrals.Triage.SendRejection.Run(db, email, id, version, ct), ct);

    public Task ReturnRejection(Story story, string words, CancellationToken ct) =>
        Do(story, (id, version) => Referrals.Triage.ReturnRejection.Run(db, post, id, version, words, ct), ct);

    public Task Book(Story story, DateTimeOffset heldAt, CancellationToken ct) => Do(story, (id, version) => BookAssessment.Run(db, post, id, version, heldAt, ct), ct);

    public Task Miss(Story story, string why, CancellationToken ct) => Do(story, (id, version) => RecordMissedAssessment.Run(db, post, id, version, why, ct), ct);

    public Task Assess(Story story, string found, CancellationToken ct) => Do(story, (id, version) => RecordAssessment.Run(db, id, version, found, ct), ct);

    /// <summary>The first definitive treatment stops the 18-week clock.</summary>
    public Task Treat(Story story, CancellationToken ct) => Do(story, (id, version) =>
    {
        var entry = ClockEntry.Make(new("30", db.Clock.Today, null, null, false, false, null, false, null), db.Clock.Today);
        return RecordClockEvent.Run(db, id, version, Must(entry, story), ct);
    }, ct);

    public Task Withdraw(Story story, string why, CancellationToken ct) => Do(story, (id, version) => WithdrawPathway.Run(db, post, id, version, why, ct), ct);

    public Task Die(Story story, CancellationToken ct) => Do(story, (id, version) => RecordDeath.Run(db, id, version, db.Clock.Today, ct), ct);

    /// <summary>Why a pathway is closed where something of it is open, such as a plan of an operation that nobody needs any more; it is kept only there.</summary>
    private const string AllTheSame = "No operation is to come of this";

    public Task Close(Story story, ClosingReason reason, CancellationToken ct) => Do(story, (id, version) => ClosePathway.Run(db, post, closing, id, version, reason, null, AllTheSame, ct), ct);

    public Task Cancel(Story story, string why, CancellationToken ct) => Do(story, async (id, _) =>
    {
        var pathway = (await db.Pathway(id, ct))!;
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.ReferralCancelled(db.Clock.Now, why));
        return moved.Ok ? await db.Save(pathway, "sender cancelled", ct) : moved;
    }, ct);

    private async Task Do<T>(Story story, Func<PathwayId, int, Task<Result<T>>> act, CancellationToken ct)
    {
        var pathway = (await db.Pathway(story.Pathway, ct))!;
        Must(await act(pathway.Id, pathway.Version), story);
    }

    private static T Must<T>(Result<T> done, Story story) => done.Ok
        ? done.Value
        : throw new InvalidOperationException($"Story {story.Number} ({story.Condition.Title}, {story.Twist}): {string.Join("; ", done.Refusals.Select(r => r.Code))}");
}
