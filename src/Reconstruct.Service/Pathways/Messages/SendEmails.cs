using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>Sends what is due from the outbox. Each e-mail ends: sent, or given up with a message to the coordinators. Hazard: HAZ-034.</summary>
public static class SendEmails
{
    public const int Attempts = 6;
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    /// <summary>After 1, 4, 16, 64 and 256 minutes: more than five hours in all.</summary>
    public static TimeSpan PauseAfter(int attempts) => TimeSpan.FromMinutes(Math.Pow(4, attempts - 1));

    /// <summary>How many were sent.</summary>
    public static async Task<int> Run(ServiceDb db, EmailSettings settings, CancellationToken ct)
    {
        var sent = 0;
        if (!settings.On) return sent;
        while (await Next(db, ct) is { } email)
        {
            if (await Send(db, settings, email, ct)) sent++;
            db.ChangeTracker.Clear();
        }
        return sent;
    }

    private static async Task<bool> Send(ServiceDb db, EmailSettings settings, OutboxEmail email, CancellationToken ct)
    {
        var fault = await AddressOf(db, email, ct) is { } to ? await SmtpPost.Send(settings, to, email.Id.Value, ct) : new("no-address", Lasting: true);
        email.ClaimedUntil = null;
        email.Attempts++;
        email.LastFault = fault?.Code;
        if (fault is null) email.SentAt = db.Clock.Now;
        else if (fault.Lasting || email.Attempts >= Attempts) await GiveUp(db, email, ct);
        else email.NotBefore = db.Clock.Now + PauseAfter(email.Attempts);
        await db.Save(email, "e-mail tried", ct);
        return fault is null;
    }

    private static async Task GiveUp(ServiceDb db, OutboxEmail email, CancellationToken ct)
    {
        email.GivenUpAt = db.Clock.Now;
        var pathway = (await db.Pathway(email.PathwayId, ct))!;
        SendMessage.ToRole(db, pathway, Role.Coordinator, "An e-mail could not be sent",
            $"The {(email.To == MessageTo.Patient ? "patient" : "referrer")} has a message on {pathway.Reference} and could not be told by e-mail. Ring or write to them.");
    }

    /// <summary>The next one that is due and nobody else's, claimed in the database.</summary>
    private static async Task<OutboxEmail?> Next(ServiceDb db, CancellationToken ct)
    {
        while (true)
        {
            var now = db.Clock.Now;
            var due = db.Set<OutboxEmail>()
                .Where(e => e.SentAt == null && e.GivenUpAt == null && e.NotBefore <= now && (e.ClaimedUntil == null || e.ClaimedUntil < now));
            var id = await due.OrderBy(e => e.NotBefore).Select(e => (EmailId?)e.Id).FirstOrDefaultAsync(ct);
            if (id is not { } found) return null;
            DateTimeOffset? until = now + Claim;
            if (await due.Where(e => e.Id == found).ExecuteUpdateAsync(set => set.SetProperty(e => e.ClaimedUntil, until), ct) == 1)
                return await db.Set<OutboxEmail>().FirstAsync(e => e.Id == found, ct);
        }
    }

    private static async Task<string?> AddressOf(ServiceDb db, OutboxEmail email, CancellationToken ct)
    {
        var pathway = (await db.Pathway(email.PathwayId, ct))!;
        if (email.To == MessageTo.Patient)
            return await db.Patient(pathway.PatientId, ct) is { ContactBy: ContactBy.Email, Email.Length: > 0 } patient ? patient.Email : null;
        return pathway.ReferrerPerson is { } referrer ? await db.Users.Where(u => u.Id == referrer.Value).Select(u => u.Email).FirstOrDefaultAsync(ct) : null;
    }
}
