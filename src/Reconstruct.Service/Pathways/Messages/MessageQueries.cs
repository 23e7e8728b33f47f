using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>Whose messages are whose.</summary>
public static class MessageQueries
{
    /// <summary>A message and its pathway. Named members, so that a list can be ordered and counted in the database.</summary>
    public sealed record Mine
    {
        public required ServiceMessage Message { get; init; }
        public required Pathway Pathway { get; init; }
    }

    /// <summary>The messages to the acting person as staff or as referrer, of patients that they may see.</summary>
    public static IQueryable<Mine> MessagesToMe(this ServiceDb db)
    {
        var who = db.Acting;
        var (me, organisation) = (who.Person ?? default, who.Organisation);
        var refers = who.Is(Role.Referrer);
        List<Role> roles = [.. who.Roles];
        return
            from message in db.Set<ServiceMessage>()
            join pathway in db.Set<Pathway>() on message.PathwayId equals pathway.Id
            join patient in db.VisiblePatients() on pathway.PatientId equals patient.Id
            where (message.To == MessageTo.Person && message.ToPerson == me)
                || (message.To == MessageTo.Role && message.ToRole != null && roles.Contains(message.ToRole.Value))
                || (refers && message.To == MessageTo.Referrer
                    && (pathway.ReferrerPerson == me || (pathway.ReferrerPerson == null && organisation != null && pathway.ReferrerOrganisation == organisation)))
            select new Mine { Message = message, Pathway = pathway };
    }

    /// <summary>The messages to the patient that the acting person is, or acts for.</summary>
    public static IQueryable<Mine> MessagesToPatient(this ServiceDb db) =>
        from message in db.Set<ServiceMessage>()
        join pathway in db.Set<Pathway>() on message.PathwayId equals pathway.Id
        join patient in db.VisiblePatients() on pathway.PatientId equals patient.Id
        where message.To == MessageTo.Patient
        select new Mine { Message = message, Pathway = pathway };
}
