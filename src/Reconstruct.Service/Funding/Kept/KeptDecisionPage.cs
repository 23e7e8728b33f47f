using Reconstruct.Core.Funding;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Kept;

/// <summary>The whole of the funding answer that a referral came with, for staff, for whoever referred, and in plain words for the patient. It is shown from what was kept.</summary>
public static class KeptDecisionPage
{
    private const string Purpose = "To read the funding answer of the referral";

    public static string Link(PathwayId id) => $"/pathways/{id}/funding-answer";

    /// <param name="Row">Null when the referral came without one.</param>
    /// <param name="Same">True when the rules that are loaded now still give the same bytes.</param>
    public sealed record Model(Pathway Pathway, KeptDecision? Row, AnswerShown? Answer, string Procedure, IReadOnlyList<FactLine> Known, bool Same, FactCatalogue Facts, bool ForPatient);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/pathways/{id:guid}/funding-answer", Get).Allow(RequestAccess.Readers);

    public static void Doors(DoorTable doors)
    {
        doors.AddPathwayNote(at => Link(new(at.Pathway)), (db, at, ct) => Note(db, at, outcome => $"{outcome?.Short() ?? "Could not be asked"}. {KeptWords.ToDo(outcome)}", ct), [.. RequestAccess.Applicants, Role.Nurse, Role.Governance]);
        doors.AddPathwayNote(at => Link(new(at.Pathway)), (db, at, ct) => Note(db, at, KeptWords.ForPatient, ct), Role.Patient, Role.Proxy);
    }

    /// <summary>True when the policies that are loaded now give the bytes that were kept.</summary>
    public static bool SameNow(DecideRequest decide, KeptDecision row) =>
        decide.Decide(FundingInputs.Read(row.Inputs)) is { Ok: true } again && DecisionJson.Text(again.Value) == row.Decision;

    private static async Task<IResult> Get(Guid id, ServiceDb db, DecideRequest decide, CancellationToken ct)
    {
        var opened = await RequestAccess.OpenPathway(db, new(id), Purpose, ct);
        if (!opened.Ok) return await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
        var row = await db.KeptDecision(new(id), ct);
        var patientReads = db.Acting.Roles.All(r => r is Role.Patient or Role.Proxy);
        return Page.Show<KeptDecisionView, Model>(new(
            opened.Value, row, row?.Decision is { } json ? AnswerShown.Read(json) : null, row is null ? "" : decide.Book.Procedure(row.Procedure)?.Name ?? row.Procedure,
            row is null ? [] : FactLine.Of(decide.Book, FundingInputs.Read(row.Inputs)), row is not null && SameNow(decide, row), decide.Book.Facts, patientReads));
    }

    private static async Task<DoorTable.PathwayNote?> Note(ServiceDb db, PathwayStand at, Func<FundingOutcome?, string> words, CancellationToken ct) =>
        await db.KeptDecision(new(at.Pathway), ct) is { } row ? new("Funding rules", words(row.Outcome), "Read the funding answer", Link(new(at.Pathway))) : null;
}
