using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>Whose messages are whose.</summary>
public static class MessageQueries
{
    public sealed record Mine(ServiceMessage Message, Pathway Pathway);

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
            select new Mine(message, pathway);
    }

    /// <summary>The messages to the patient that the acting person is, or acts for.</summary>
    public static IQueryable<Mine> MessagesToPatient(this ServiceDb db) =>
        from message in db.Set<ServiceMessage>()
        join pathway in db.Set<Pathway>() on message.PathwayId equals pathway.Id
        join patient in db.VisiblePatients() on pathway.PatientId equals patient.Id
        where message.To == MessageTo.Patient
        select new Mine(message, pathway);
}
