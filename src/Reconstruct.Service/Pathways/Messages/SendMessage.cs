using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>Puts a message into someone's inbox, and an e-mail about it where they want one. It joins the unit of work; the caller saves.</summary>
public static class SendMessage
{
    /// <param name="from">Who it is from where it is not the person who acts.</param>
    public static void ToPatient(ServiceDb db, EmailSettings email, Pathway pathway, Patient patient, string subject, string text, string? from = null)
    {
        var message = Add(db, pathway, MessageTo.Patient, subject, text, from: from);
        if (patient is { ContactBy: ContactBy.Email, Email.Length: > 0 }) AddEmail(db, email, message);
    }

    public static async Task ToReferrer(ServiceDb db, EmailSettings email, Pathway pathway, string subject, string text, string? from, CancellationToken ct)
    {
        var message = Add(db, pathway, MessageTo.Referrer, subject, text, from: from);
        if (pathway.ReferrerPerson is not { } referrer) return;
        if (await db.Users.AnyAsync(u => u.Id == referrer.Value && u.Email != null, ct)) AddEmail(db, email, message);
    }

    public static Task ToReferrer(ServiceDb db, EmailSettings email, Pathway pathway, string subject, string text, CancellationToken ct) =>
        ToReferrer(db, email, pathway, subject, text, from: null, ct);

    public static void ToRole(ServiceDb db, Pathway pathway, Role role, string subject, string text) =>
        Add(db, pathway, MessageTo.Role, subject, text, role);

    /// <summary>To whoever has the pathway; to their role while they are away, and to the coordinators where nobody has it. Nobody is told what they did themselves.</summary>
    public static async Task ToOwner(ServiceDb db, Pathway pathway, string subject, string text, CancellationToken ct)
    {
        var role = pathway.OwnerRole ?? Role.Coordinator;
        if (pathway.OwnerPerson is { } person && !await db.Users.AnyAsync(u => u.Id == person.Value && u.Absent, ct))
        {
            if (person != db.Acting.Person) Add(db, pathway, MessageTo.Person, subject, text, person: person);
        }
        else if (!db.Acting.Is(role))
        {
            ToRole(db, pathway, role, subject, text);
        }
    }

    private static ServiceMessage Add(ServiceDb db, Pathway pathway, MessageTo to, string subject, string text, Role? role = null, PersonId? person = null, string? from = null)
    {
        ServiceMessage message = new()
        {
            Id = db.NewId<MessageId>(), PathwayId = pathway.Id, To = to, ToRole = role, ToPerson = person, Subject = subject, Text = text, SentAt = db.Clock.Now, FromName = from ?? db.Acting.Name,
        };
        db.Add(message);
        return message;
    }

    private static void AddEmail(ServiceDb db, EmailSettings email, ServiceMessage message)
    {
        if (!email.On) return;
        db.Add(new OutboxEmail { Id = db.NewId<EmailId>(), MessageId = message.Id, PathwayId = message.PathwayId, To = message.To, MadeAt = db.Clock.Now, NotBefore = db.Clock.Now });
    }
}
