using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Puts people in the team that cares for a patient. Each call joins the unit of work; the caller saves. A seat that is there already stays as it is.</summary>
public static class CareTeam
{
    /// <summary>Everyone with a role.</summary>
    public static Task Add(ServiceDb db, PatientId patient, Role role, string why, CancellationToken ct) =>
        Seat(db, patient, m => m.Role == role, id => new() { Id = id, PatientId = patient, Role = role, From = db.Clock.Now, Why = why }, ct);

    /// <summary>One person. Only these may open a restricted record.</summary>
    public static Task Add(ServiceDb db, PatientId patient, PersonId person, string why, CancellationToken ct) =>
        Seat(db, patient, m => m.Person == person, id => new() { Id = id, PatientId = patient, Person = person, From = db.Clock.Now, Why = why }, ct);

    /// <summary>Everyone who refers for an organisation, by its ODS code.</summary>
    public static Task Add(ServiceDb db, PatientId patient, string organisation, string why, CancellationToken ct)
    {
        var code = organisation.ToUpperInvariant();
        return Seat(db, patient, m => m.Organisation == code, id => new() { Id = id, PatientId = patient, Organisation = code, From = db.Clock.Now, Why = why }, ct);
    }

    /// <summary>Ends a seat now.</summary>
    public static void End(ServiceDb db, CareTeamMember member) => member.Until ??= db.Clock.Now;

    /// <summary>The seats that count now.</summary>
    public static IQueryable<CareTeamMember> CareTeams(this ServiceDb db)
    {
        var now = db.Clock.Now;
        return db.Set<CareTeamMember>().Where(m => m.From <= now && (m.Until == null || m.Until > now));
    }

    private static async Task Seat(ServiceDb db, PatientId patient, Expression<Func<CareTeamMember, bool>> same, Func<CareTeamMemberId, CareTeamMember> make, CancellationToken ct)
    {
        var added = db.Set<CareTeamMember>().Local.Where(m => m.PatientId == patient && m.Until is null).Any(same.Compile(preferInterpretation: true));
        if (added || await db.CareTeams().Where(m => m.PatientId == patient).AnyAsync(same, ct)) return;
        db.Add(make(db.NewId<CareTeamMemberId>()));
    }
}
