using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>A request as the board sees it: facts, criteria, what is said to them, evidence; no name, number, birth date, address, practice or surgeon. It decides or asks here. Hazards: HAZ-061, HAZ-063.</summary>
public static class RulingPage
{
    private const string Purpose = "A board: to decide about a request for funding, without your name";

    public static string Link(FundingCaseId id) => $"/funding/requests/{id}/decide";

    public static string EvidenceLink(FundingCaseId id, int number) => $"/funding/requests/{id}/evidence/{number}";

    /// <param name="CanDecide">True where a decision is allowed now.</param>
    /// <param name="CanAsk">True where a question is allowed now.</param>
    public sealed record Model(
        FundingCase Row, FundingCasePosition Position, string Reference, string Procedure, IReadOnlyList<FactLine> Facts, IReadOnlyList<PathwayDocument> Evidence, IReadOnlyList<FundingCaseEventRow> Events,
        bool CanDecide, bool CanAsk, FundingTimes Times, DateTimeOffset Now, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record FactLine(string Name, string Value, string? Origin);

    /// <summary>What was typed, as typed.</summary>
    public sealed record Form(string? Choice, string? Conditions, string? Question, IReadOnlyList<string> Criteria, IReadOnlyDictionary<string, string?> Reasons)
    {
        public static readonly Form Blank = new(null, null, null, [], new Dictionary<string, string?>());

        public static Form Read(IFormCollection f) => new(f.Text("ruling"), f.Text("conditions"), f.Text("question"), [.. f["criteria"].OfType<string>().Distinct(StringComparer.Ordinal)],
            f.Keys.Where(k => k.StartsWith("reason.", StringComparison.Ordinal)).ToDictionary(k => k["reason.".Length..], k => f.Text(k), StringComparer.Ordinal));

        /// <summary>What it says, as an event; null when nothing was chosen.</summary>
        public FundingCaseEvent? AsEvent(DateTimeOffset at) => Choice switch
        {
            "ask" => new FundingCaseEvent.InformationAsked(at, Question ?? ""),
            nameof(FundingRulingKind.Approved) => new FundingCaseEvent.Decided(at, FundingRuling.Approved),
            nameof(FundingRulingKind.ApprovedWithConditions) => new FundingCaseEvent.Decided(at, new(FundingRulingKind.ApprovedWithConditions, Conditions, [])),
            nameof(FundingRulingKind.Refused) => new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, [.. Criteria.Select(c => new CriterionReason(c, Reasons.GetValueOrDefault(c) ?? ""))])),
            _ => null,
        };
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/funding/requests/{id:guid}/decide", Get).Allow(Role.Commissioner);
        app.MapPost("/funding/requests/{id:guid}/decide", Post).Allow(Role.Commissioner);
        app.MapGet("/funding/requests/{id:guid}/evidence/{number:int}", Evidence).Allow(Role.Commissioner);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, DecideRequest decide, FundingClocks clocks, CancellationToken ct)
    {
        var opened = await RequestAccess.OpenForBoard(db, decide.Boards, new(id), Purpose, ct);
        return opened.Ok ? await Show(db, decide, clocks, opened.Value, Form.Blank, [], ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, DecideRequest decide, FundingClocks clocks, TellAboutRequest tell, CancellationToken ct)
    {
        var opened = await RequestAccess.OpenForBoard(db, decide.Boards, new(id), Purpose, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        if (form.AsEvent(db.Clock.Now) is not { } happened) return await Show(db, decide, clocks, opened.Value, form, [new("ruling-missing", "Select what you decide", "ruling")], ct);

        var pathway = (await db.Pathway(opened.Value.PathwayId, ct))!;
        var done = await StepRequest.Run(db, clocks, tell, opened.Value, pathway, typed.Whole("version"), happened, ct);
        if (done.Ok) return Page.SeeOther(QueuePage.Address);
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        var again = await RequestAccess.OpenForBoard(db, decide.Boards, new(id), Purpose, ct);
        return again.Ok ? await Show(db, decide, clocks, again.Value, form, done.Refusals, ct) : Page.Refused(again.Refusals);
    }

    private static async Task<IResult> Evidence(Guid id, int number, ServiceDb db, DecideRequest decide, IObjectStore objects, CancellationToken ct)
    {
        var opened = await RequestAccess.OpenForBoard(db, decide.Boards, new(id), "A board: to look at evidence for a request for funding", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var documents = await Documents(db, opened.Value, ct);
        if (number < 1 || number > documents.Count) return Page.NotFound();
        return await StoredFiles.Whole(objects, documents[number - 1].Sha256, documents[number - 1].ContentType, $"evidence-{number}", ct);
    }

    private static async Task<IReadOnlyList<PathwayDocument>> Documents(ServiceDb db, FundingCase row, CancellationToken ct)
    {
        var all = await db.Set<PathwayDocument>().AsNoTracking().Where(d => d.PathwayId == row.PathwayId).OrderBy(d => d.AddedAt).ThenBy(d => d.Id).ToListAsync(ct);
        return [.. all.Where(d => row.Evidence.Contains(d.Id.ToString()))];
    }

    private static async Task<IResult> Show(ServiceDb db, DecideRequest decide, FundingClocks clocks, FundingCase row, Form form, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var pathway = (await db.Pathway(row.PathwayId, ct))!;
        var (position, now) = (row.Position!, db.Clock.Now);
        bool Can(FundingCaseEvent happened) => FundingCaseRules.Move(position.State, happened, position.Facts) is not null;
        var facts = FundingInputs.Read(row.Inputs).Question(decide.Book, decide.Boards) is { Ok: true } question ? question.Value.Facts.Given : [];
        return Page.Show<RulingView, Model>(new(
            row, position, pathway.Reference, decide.Book.Procedure(row.Procedure)?.Name ?? row.Procedure, [.. facts.Select(f => new FactLine(f.Fact.Name, f.Words, f.Origin))],
            await Documents(db, row, ct), await RequestPage.Events(db, row, ct), Can(new FundingCaseEvent.Decided(now, FundingRuling.Approved)), Can(new FundingCaseEvent.InformationAsked(now, "")),
            clocks.Of(row.Board), now, form, refusals));
    }
}
