using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Details;

/// <summary>Who a patient is, how to reach them, which board answers for them, who cares for them.</summary>
public static class PatientPage
{
    /// <param name="Seats">Who is in the care team, in words, each with why.</param>
    /// <param name="Case">The open question who this is; null when there is none.</param>
    /// <param name="Merges">Records merged into this one.</param>
    public sealed record Model(
        Patient Patient, Practice? Practice, ResponsibleBoardAnswer Board, IReadOnlyList<(string Who, string Why)> Seats, IdentityCase? Case,
        IReadOnlyList<PatientMerge> Merges, bool MayEdit, bool MaySettle, bool MaySeeAccess, string Attribution);

    public static string Link(PatientId id) => $"/patients/{id}";

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/patients/{id:guid}", Get).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Referrer, Role.Governance);

    private static async Task<IResult> Get(Guid id, ServiceDb db, BoardTable boards, CancellationToken ct)
    {
        var opened = await PatientAccess.Open(db, new(id), "To look at personal details", ct);
        if (!opened.Ok) return BreakGlassPage.Refused(new(id), opened.Refusals);
        var (patient, who) = (opened.Value, db.Acting);
        if (patient.Id.Value != id) return Page.SeeOther(Link(patient.Id)); // it was merged into this one
        return Page.Show<PatientView, Model>(new(
            patient, await db.Practice(patient.PracticeCode, ct), await db.ResponsibleBoard(boards, patient.PracticeCode, db.Clock.Today, ct),
            await Seats(db, patient.Id, ct), await db.OpenIdentityCase(patient.Id, ct),
            await db.Set<PatientMerge>().AsNoTracking().Where(m => m.Into == patient.Id && m.UndoneAt == null).OrderBy(m => m.At).ToListAsync(ct),
            MayEdit: who.Is(Role.Coordinator) || who.Is(Role.Surgeon) || who.Is(Role.Nurse), MaySettle: who.Is(Role.Coordinator),
            MaySeeAccess: who.Is(Role.Governance), boards.Attribution));
    }

    private static async Task<IReadOnlyList<(string, string)>> Seats(ServiceDb db, PatientId patient, CancellationToken ct)
    {
        var ids = await db.WithMerged(patient, ct);
        var seats = await db.CareTeams().AsNoTracking().Where(m => ids.Contains(m.PatientId)).OrderBy(m => m.From).ToListAsync(ct);
        var people = seats.Select(s => s.Person?.Value).OfType<Guid>().ToList();
        var names = await db.Users.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, ct);
        var codes = seats.Select(s => s.Organisation).OfType<string>().ToList();
        var practices = await db.Set<Practice>().Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, p => p.Name, StringComparer.Ordinal, ct);
        return [.. seats.Select(s => (Who(s), s.Why)).Distinct()];

        string Who(CareTeamMember seat) => seat switch
        {
            { Role: { } role } => $"Everyone in the role: {Words.Of(role)}",
            { Person: { } person } => names.GetValueOrDefault(person.Value) ?? "A person who has left",
            _ => practices.TryGetValue(seat.Organisation!, out var name) ? $"{name} ({seat.Organisation})" : seat.Organisation!,
        };
    }
}
