using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>
/// Whose record the acting person may see. The one rule: <see cref="PatientAccess"/> opens by it, and lists are filtered by it, so that a list never shows
/// what opening would refuse.
/// </summary>
public static class PatientVisibility
{
    /// <summary>The records that the acting person may see now, without those merged into another. Join lists of pathways or referrals to it.</summary>
    public static IQueryable<Patient> VisiblePatients(this ServiceDb db)
    {
        var who = db.Acting;
        var standing = db.Set<Patient>().Where(p => p.MergedInto == null);
        if (who.Is(Role.Governance) || IsService(who)) return standing;
        if (who.Client is not null) return standing.Where(p => !p.Restricted); // which kinds of resource it may ask for is decided at the route
        if (who.Person is null) return standing.Where(p => false);

        // Each seat is looked up by the patient: gathering all that a surgeon may see, to find 25 of them, would read the whole table
        var (own, coordinates) = (OwnId(who), who.Is(Role.Coordinator));
        var (named, glass, team, acts) = (Named(db, who), Broken(db, who), OfRole(db, who), ActsFor(db, who));
        return standing.Where(p =>
            p.Id == own || named.Any(m => m.PatientId == p.Id) || glass.Any(g => g.PatientId == p.Id)
            || (!p.Restricted && (coordinates || team.Any(m => m.PatientId == p.Id) || acts.Any(x => x.PatientId == p.Id)))
            || db.Set<Patient>().Any(d => d.MergedInto == p.Id
                && (d.Id == own || named.Any(m => m.PatientId == d.Id) || glass.Any(g => g.PatientId == d.Id)
                    || (!p.Restricted && (team.Any(m => m.PatientId == d.Id) || acts.Any(x => x.PatientId == d.Id))))));
    }

    private static bool IsService(Acting who) => who.Person is null && who.Client == Acting.Service("").Client;

    private static PatientId OwnId(Acting who) => who is { OwnPatient: { } patient } && who.Is(Role.Patient) ? new(patient) : new(Guid.Empty);

    /// <summary>Seats in a person's own name, which open a restricted record as well.</summary>
    private static IQueryable<CareTeamMember> Named(ServiceDb db, Acting who)
    {
        var (works, person) = (MayCare(who), who.Person!.Value);
        return db.CareTeams().Where(m => works && m.Person == person);
    }

    /// <summary>Glass that a person has broken; it opens a restricted record as well.</summary>
    private static IQueryable<GlassBreak> Broken(ServiceDb db, Acting who)
    {
        var (works, person, now) = (MayCare(who), who.Person!.Value, db.Clock.Now);
        return db.Set<GlassBreak>().Where(g => works && g.Person == person && g.From <= now && g.Until > now);
    }

    /// <summary>Seats of a person's role or of their organisation, while the record is not restricted.</summary>
    private static IQueryable<CareTeamMember> OfRole(ServiceDb db, Acting who)
    {
        var organisation = who.Is(Role.Referrer) ? who.Organisation ?? "" : ""; // no seat has an empty organisation
        var (surgeon, nurse, theatre) = (who.Is(Role.Surgeon), who.Is(Role.Nurse), who.Is(Role.TheatreManager)); // theatre has a seat once an operation is planned
        return db.CareTeams().Where(m => (surgeon && m.Role == Role.Surgeon) || (nurse && m.Role == Role.Nurse) || (theatre && m.Role == Role.TheatreManager) || m.Organisation == organisation);
    }

    /// <summary>Those that a person acts for, while the record is not restricted.</summary>
    private static IQueryable<ProxyFor> ActsFor(ServiceDb db, Acting who)
    {
        var (proxy, person) = (who.Is(Role.Proxy), who.Person!.Value);
        return db.Proxies().Where(x => proxy && x.Person == person);
    }

    /// <summary>Roles that look at records for care. A seat left over from another role opens nothing to a commissioner or an administrator.</summary>
    private static bool MayCare(Acting who) => who.Is(Role.Surgeon) || who.Is(Role.Nurse) || who.Is(Role.Coordinator) || who.Is(Role.Referrer);
}
