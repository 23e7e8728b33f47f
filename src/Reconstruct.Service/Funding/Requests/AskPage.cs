using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>The requests for funding of a pathway, and the start of another: for what, and to which board.</summary>
public static class AskPage
{
    private const string Purpose = "To see or ask for funding";

    public static string Link(PathwayId id) => $"/pathways/{id}/funding";

    /// <param name="MayAsk">True for those who may apply, while it is open and known who the patient is.</param>
    /// <param name="Boards">The boards in force on the day of the referral; those that it may be come first.</param>
    /// <param name="Place">How the board was found, in words.</param>
    public sealed record Model(
        Pathway Pathway, IReadOnlyList<FundingCase> Rows, bool MayAsk, string? NotNow, IReadOnlyList<Procedure> Procedures, IReadOnlyList<Board> Boards, string Place, Form Form, string Back,
        DateTimeOffset Now, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was chosen. Null: the record's own board.</summary>
    public sealed record Form(string? Procedure, string? Board);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/funding", Get).Allow(RequestAccess.Readers);
        app.MapPost("/pathways/{id:guid}/funding", Post).Allow(RequestAccess.Applicants);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, DecideRequest decide, CancellationToken ct)
    {
        var opened = await RequestAccess.OpenPathway(db, new(id), Purpose, ct);
        return opened.Ok ? await Show(db, decide, opened.Value, null, [], ct) : await OpenPathwayRecord.Refused(db, new(id), opened.Refusals, Link(new(id)), ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, DecideRequest decide, FundingClocks clocks, CancellationToken ct)
    {
        var opened = await RequestAccess.OpenPathway(db, new(id), Purpose, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        if (!MayAsk(db.Acting, opened.Value)) return Page.NotAllowed("this page");
        Form form = new(typed.Text("procedure"), typed.Text("board"));
        var begun = await StartRequest.Run(db, decide, clocks, opened.Value, form.Procedure, form.Board, ct);
        return begun.Ok ? Page.SeeOther(RequestFactsPage.Link(begun.Value.Id)) : await Show(db, decide, opened.Value, form, begun.Refusals, ct);
    }

    private static bool MayAsk(Acting who, Pathway pathway) => RequestAccess.MayAct(who, pathway) && pathway is { State: not PathwayState.Closed, IdentityConfirmed: true };

    private static async Task<IResult> Show(ServiceDb db, DecideRequest decide, Pathway pathway, Form? form, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var rows = await db.Set<FundingCase>().AsNoTracking().Where(c => c.PathwayId == pathway.Id).OrderByDescending(c => c.LastAt).ToListAsync(ct);
        var patientReads = db.Acting.Is(Role.Patient) || db.Acting.Is(Role.Proxy);
        if (patientReads) rows.RemoveAll(c => c.State is FundingCaseState.Draft);
        var mayAsk = MayAsk(db.Acting, pathway);
        var patient = (await db.Patient((await db.Survivor(pathway.PatientId, ct))!.Value, ct))!;
        var place = await db.ResponsibleBoard(decide.Boards, patient.PracticeCode, pathway.ClockStartOn, ct);
        var boards = decide.Boards.On(pathway.ClockStartOn).OrderBy(b => place.Candidates.Contains(b) ? 0 : 1).ThenBy(b => b.Name, StringComparer.Ordinal);
        return Page.Show<AskView, Model>(new(
            pathway, rows, mayAsk, NotNow(db.Acting, pathway), decide.Book.Procedures, [.. boards], place.Words, form ?? new((await db.KeptDecision(pathway.Id, ct))?.Procedure, place.Board?.Code),
            patientReads ? "/my" : PathwayPage.Link(pathway.Id), db.Clock.Now, refusals));
    }

    private static string? NotNow(Acting who, Pathway pathway) => !RequestAccess.MayAct(who, pathway) || MayAsk(who, pathway) ? null
        : pathway.State == PathwayState.Closed ? "This pathway is closed: no funding can be asked for." : "Confirm who the patient is first: the practice decides which board is asked.";
}
