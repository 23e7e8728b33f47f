using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>The facts that the board's rules ask about, on one page. What the record has is filled in, each with where it came from; "not known" is an answer.</summary>
public static class RequestFactsPage
{
    public const string Prefix = "facts.";

    public static string Link(FundingCaseId id) => $"/funding/requests/{id}/facts";

    /// <param name="Known">What is kept so far, by fact.</param>
    public sealed record Model(
        FundingCase Row, string Procedure, IReadOnlyList<Fact> Facts, IReadOnlyDictionary<string, string?> Typed, IReadOnlyDictionary<string, FundingInputs.Known> Known,
        IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/funding/requests/{id:guid}/facts", Get).Allow(RequestAccess.Applicants);
        app.MapPost("/funding/requests/{id:guid}/facts", Post).Allow(RequestAccess.Applicants);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, DecideRequest decide, CancellationToken ct)
    {
        var opened = await Draft(db, new(id), ct);
        return opened.Ok ? Show(decide, opened.Value.Row, null, []) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, DecideRequest decide, CancellationToken ct)
    {
        var opened = await Draft(db, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var row = opened.Value.Row;
        var entered = decide.FactsToAsk(FundingInputs.Read(row.Inputs)).ToDictionary(f => f.Id, f => typed.Text(Prefix + f.Id), StringComparer.Ordinal);
        var saved = await SaveRequestFacts.Run(db, decide, row, typed.Whole("version"), entered, ct);
        return saved.Ok ? Page.SeeOther(WritePage.Link(row.Id)) : Show(decide, row, entered, saved.Refusals);
    }

    /// <summary>A draft, for those who may write it.</summary>
    public static async Task<Result<RequestAccess.Opened>> Draft(ServiceDb db, FundingCaseId id, CancellationToken ct)
    {
        var opened = await RequestAccess.Open(db, id, "To ask for funding", ct);
        if (!opened.Ok) return opened;
        return opened.Value is { MayAct: true, Row.State: FundingCaseState.Draft } ? opened : Refusals.NotAllowed("this page");
    }

    private static IResult Show(DecideRequest decide, FundingCase row, IReadOnlyDictionary<string, string?>? typed, IReadOnlyList<Refusal> refusals)
    {
        var inputs = FundingInputs.Read(row.Inputs);
        var known = inputs.Facts.ToDictionary(k => k.Fact, StringComparer.Ordinal);
        return Page.Show<RequestFactsView, Model>(new(
            row, decide.Book.Procedure(row.Procedure)!.Name, decide.FactsToAsk(inputs), typed ?? known.ToDictionary(k => k.Key, k => (string?)k.Value.Value, StringComparer.Ordinal), known, refusals));
    }
}
