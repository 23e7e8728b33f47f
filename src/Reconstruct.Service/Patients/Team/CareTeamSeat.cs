using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Team;

/// <summary>A seat in a care team as a page shows it.</summary>
/// <param name="Until">When it ended; null while it goes on.</param>
public sealed record CareTeamSeat(CareTeamMemberId Id, int Version, string Who, string Why, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Every seat of a patient and of the records merged into theirs, in the order in which they began.</summary>
    public static async Task<IReadOnlyList<CareTeamSeat>> Of(ServiceDb db, PatientId patient, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient, ct);
        var seats = await db.Set<CareTeamMember>().AsNoTracking().Where(m => ids.Contains(m.PatientId)).OrderBy(m => m.From).ThenBy(m => m.Id).ToListAsync(ct);
        var people = seats.Select(s => s.Person?.Value).OfType<Guid>().ToList();
        var names = await db.Users.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, ct);
        var codes = seats.Select(s => s.Organisation).OfType<string>().ToList();
        var practices = await db.Set<Practice>().Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, p => p.Name, StringComparer.Ordinal, ct);
        return [.. seats.Select(s => new CareTeamSeat(s.Id, s.Version, Who(s), s.Why, s.From, s.Until > db.Clock.Now ? null : s.Until))];

        string Who(CareTeamMember seat) => seat switch
        {
            { Role: { } role } => $"Everyone in the role: {Words.Of(role)}",
            { Person: { } person } => names.GetValueOrDefault(person.Value) ?? "A person who has left",
            _ => practices.TryGetValue(seat.Organisation!, out var name) ? $"{name} ({seat.Organisation})" : seat.Organisation!,
        };
    }
}
