using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>What the rules say of the facts, and the request made from it: a box for each criterion that is not met or not known, evidence, urgency.</summary>
public static class WritePage
{
    public const string Statement = "statement.";

    public static string Link(FundingCaseId id) => $"/funding/requests/{id}/request";

    /// <param name="Kinds">What may be asked for after this decision; empty when nothing has to be.</param>
    public sealed record Model(
        FundingCase Row, FundingAnswer Answer, IReadOnlyList<FundingCaseKind> Kinds, IReadOnlyList<FundingPoint> Points, IReadOnlyList<PathwayDocument> Documents, FundingTimes Times, Form Form,
        IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>What was typed, as typed. An outcome is not among it: the service decides.</summary>
    public sealed record Form(string? Kind, string? Urgency, IReadOnlyDictionary<string, string?> Statements, IReadOnlyList<string> Evidence)
    {
        public static readonly Form Blank = new(null, null, new Dictionary<string, string?>(), []);

        public static Form Read(IFormCollection f) => new(f.Text("kind"), f.Text("urgency"),
            f.Keys.Where(k => k.StartsWith(Statement, StringComparison.Ordinal)).ToDictionary(k => k[Statement.Length..], k => f.Text(k), StringComparer.Ordinal), [.. f["evidence"].OfType<string>()]);

        public SendRequest.Written AsWritten() => new(Kind.As<FundingCaseKind>(), Urgency.As<FundingUrgency>(), Statements, Evidence);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/funding/requests/{id:guid}/request", Get).Allow(RequestAccess.Applicants);
        app.MapPost("/funding/requests/{id:guid}/request", Post).Allow(RequestAccess.Applicants);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, DecideRequest decide, FundingClocks clocks, CancellationToken ct)
    {
        var opened = await RequestFactsPage.Draft(db, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        return opened.Value.Row.Decision is null ? Page.SeeOther(RequestFactsPage.Link(new(id))) : await Show(db, decide, clocks, opened.Value.Row, Form.Blank, [], ct);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, DecideRequest decide, FundingClocks clocks, TellAboutRequest tell, CancellationToken ct)
    {
        var opened = await RequestFactsPage.Draft(db, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var sent = await SendRequest.Run(db, decide, clocks, tell, opened.Value.Row, opened.Value.Pathway, typed.Whole("version"), form.AsWritten(), ct);
        if (sent.Ok) return Page.SeeOther(RequestPage.Link(new(id)));
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        var again = await RequestFactsPage.Draft(db, new(id), ct);
        return again.Ok ? await Show(db, decide, clocks, again.Value.Row, form, sent.Refusals, ct) : Page.Refused(again.Refusals);
    }

    private static async Task<IResult> Show(ServiceDb db, DecideRequest decide, FundingClocks clocks, FundingCase row, Form form, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var answer = decide.Decide(FundingInputs.Read(row.Inputs)).Value;
        var kinds = FundingCaseKinds.After(answer.Outcome);
        var points = kinds.Count == 0 ? [] : FundingPoints.Of(answer, kinds[^1]); // an exceptional request has every box that the other has
        var documents = (await db.DocumentsShown(row.PathwayId, ct)).Where(d => d.Kind is not DocumentKind.OriginalMessage).ToList();
        return Page.Show<WriteView, Model>(new(row, answer, kinds, points, documents, clocks.Of(row.Board), form, refusals));
    }
}
