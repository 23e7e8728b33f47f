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

        var always = Named(db, who);
        if (who.Is(Role.Coordinator)) return standing.Where(p => !p.Restricted || always.Contains(p.Id) || db.Set<Patient>().Any(d => d.MergedInto == p.Id && always.Contains(d.Id)));
        var unrestricted = Unrestricted(db, who);
        return standing.Where(p =>
            always.Contains(p.Id) || db.Set<Patient>().Any(d => d.MergedInto == p.Id && always.Contains(d.Id))
            || (!p.Restricted && (unrestricted.Contains(p.Id) || db.Set<Patient>().Any(d => d.MergedInto == p.Id && unrestricted.Contains(d.Id)))));
    }

    private static bool IsService(Acting who) => who.Person is null && who.Client == Acting.Service("").Client;

    /// <summary>Whom a person may see even when the record is restricted: themselves, those they care for by name, those for whom they broke the glass.</summary>
    private static IQueryable<PatientId> Named(ServiceDb db, Acting who)
    {
        var now = db.Clock.Now;
        var person = who.Person!.Value;
        var own = who is { OwnPatient: { } patient } && who.Is(Role.Patient) ? new PatientId(patient) : new PatientId(Guid.Empty);
        var works = MayCare(who);
        return db.Set<Patient>().Where(p => p.Id == own).Select(p => p.Id)
            .Concat(db.CareTeams().Where(m => works && m.Person == person).Select(m => m.PatientId))
            .Concat(db.Set<GlassBreak>().Where(g => works && g.Person == person && g.From <= now && g.Until > now).Select(g => g.PatientId));
    }

    /// <summary>Whom a person may see while the record is not restricted: those of their role's team, those that their organisation referred, those they act for.</summary>
    private static IQueryable<PatientId> Unrestricted(ServiceDb db, Acting who)
    {
        var today = db.Clock.Today;
        var person = who.Person!.Value;
        var organisation = who.Is(Role.Referrer) ? who.Organisation ?? "" : ""; // no seat has an empty organisation
        var (surgeon, nurse, proxy) = (who.Is(Role.Surgeon), who.Is(Role.Nurse), who.Is(Role.Proxy));
        return db.CareTeams()
            .Where(m => (surgeon && m.Role == Role.Surgeon) || (nurse && m.Role == Role.Nurse) || m.Organisation == organisation).Select(m => m.PatientId)
            .Concat(db.Set<ProxyFor>().Where(x => proxy && x.Person == person && x.From <= today && (x.Until == null || x.Until >= today)).Select(x => x.PatientId));
    }

    /// <summary>Roles that look at records for care. A seat left over from another role opens nothing to a commissioner or an administrator.</summary>
    private static bool MayCare(Acting who) => who.Is(Role.Surgeon) || who.Is(Role.Nurse) || who.Is(Role.Coordinator) || who.Is(Role.Referrer);
}
