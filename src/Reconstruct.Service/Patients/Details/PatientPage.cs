using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Patients.Identity;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Patients.Team;
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
        IReadOnlyList<PatientMerge> Merges, bool MayEdit, bool MaySettle, bool MaySeeAccess, bool MaySetTeam, string Attribution);

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
            [.. (await CareTeamSeat.Of(db, patient.Id, ct)).Where(s => s.Until is null).Select(s => (s.Who, s.Why)).Distinct()], await db.OpenIdentityCase(patient.Id, ct),
            await db.Set<PatientMerge>().AsNoTracking().Where(m => m.Into == patient.Id && m.UndoneAt == null).OrderBy(m => m.At).ToListAsync(ct),
            MayEdit: who.Is(Role.Coordinator) || who.Is(Role.Surgeon) || who.Is(Role.Nurse), MaySettle: who.Is(Role.Coordinator),
            MaySeeAccess: who.Is(Role.Governance), MaySetTeam: CareTeamPage.MayOpen(who), boards.Attribution));
    }
}
