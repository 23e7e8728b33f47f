using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.Patients.Matching;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>Reads of identity cases and of records that may be duplicates.</summary>
public static class IdentityQueries
{
    public static Task<IdentityCase?> IdentityCase(this ServiceDb db, IdentityCaseId id, CancellationToken ct) =>
        db.Set<IdentityCase>().FirstOrDefaultAsync(c => c.Id == id, ct);

    /// <summary>The open case of a record; null when nobody doubts it.</summary>
    public static Task<IdentityCase?> OpenIdentityCase(this ServiceDb db, PatientId patient, CancellationToken ct) =>
        db.Set<IdentityCase>().Where(c => c.PatientId == patient && c.Ending == null).OrderBy(c => c.OpenedAt).FirstOrDefaultAsync(ct);

    /// <summary>A record that may be of the same person, and what speaks for and against it.</summary>
    public sealed record Candidate(Patient Patient, MatchProposal Proposal);

    /// <summary>Records that may be of the same person, strongest first: those that the acting person may see.</summary>
    public static async Task<IReadOnlyList<Candidate>> Candidates(this ServiceDb db, Patient patient, CancellationToken ct)
    {
        var near = await Near(db.VisiblePatients(), patient).ToListAsync(ct);
        var found = DuplicateMatch.Propose(Subject(patient), near.Select(p => KeyValuePair.Create(p, Subject(p))));
        return [.. found.Select(f => new Candidate(f.Key, f.Value))];
    }

    /// <summary>The strongest proposal among all records, for the rule that opens a case. It reads only what is compared: every referral waits for it.</summary>
    public static async Task<MatchClass> Strongest(this ServiceDb db, Patient patient, CancellationToken ct)
    {
        var near = await Near(db.Set<Patient>().Where(p => p.MergedInto == null), patient)
            .Select(p => new { p.Id, Subject = new MatchSubject(p.NhsNumber, p.GivenNames, p.FamilyName, p.BirthDate, p.Postcode) }).ToListAsync(ct);
        return DuplicateMatch.Propose(Subject(patient), near.Select(p => KeyValuePair.Create(p.Id, p.Subject))) is [var first, ..] ? first.Value.Class : MatchClass.None;
    }

    /// <summary>Two of name, birth date and postcode have to agree for a proposal, so that one of the last two always does.</summary>
    private static IQueryable<Patient> Near(IQueryable<Patient> among, Patient patient)
    {
        var (id, number, birth, swapped, postcode) = (patient.Id, patient.NhsNumber, patient.BirthDate, Swapped(patient.BirthDate), patient.Postcode);
        return among.AsNoTracking()
            .Where(p => p.Id != id && ((number != null && p.NhsNumber == number) || (birth != null && (p.BirthDate == birth || p.BirthDate == swapped))
                || (postcode != null && p.Postcode == postcode)))
            .OrderBy(p => p.Id).Take(500);
    }

    private static MatchSubject Subject(Patient p) => new(p.NhsNumber, p.GivenNames, p.FamilyName, p.BirthDate, p.Postcode);

    private static DateOnly? Swapped(DateOnly? birth) => birth is { Day: <= 12 } day ? new DateOnly(day.Year, day.Day, day.Month) : birth;
}
