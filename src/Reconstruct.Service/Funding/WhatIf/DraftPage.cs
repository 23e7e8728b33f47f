using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>One draft: what it changes, what is wrong with it, where it stands, and its next step. The author submits, another person of the board approves. Hazard: HAZ-081.</summary>
public static class DraftPage
{
    public const string StepField = "step";
    public const string Publish = "Publish";

    public static string Link(PolicyDraftId id) => $"{DraftsPage.Address}/{id}";

    /// <param name="Policy">The draft as it reads; null when it cannot be read.</param>
    /// <param name="Faults">What stands between it and publication; empty once it is published.</param>
    /// <param name="From">The version that it was begun from; null when that is no longer held.</param>
    /// <param name="Steps">What this person may do, as <see cref="StepDraft.Step"/> or <see cref="Publish"/>.</param>
    public sealed record Model(
        PolicyDraft Row, Policy? Policy, IReadOnlyList<PolicyFault> Faults, Policy? From, IReadOnlyList<VersionDifference> Differences, bool MayChange, IReadOnlyList<string> Steps, bool LeftOut,
        string? Why, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(DraftsPage.Address + "/{id:guid}", Get).Allow(Role.Commissioner);
        app.MapPost(DraftsPage.Address + "/{id:guid}", Post).Allow(Role.Commissioner);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, PolicyShelf shelf, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        return opened.Ok ? Show(db, shelf, opened.Value, null, []) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, PolicyShelf shelf, PolicyBook book, BoardTable boards, CancellationToken ct)
    {
        var opened = await DraftAccess.Open(db, boards, new(id), ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (row, version, why) = (opened.Value, typed.Whole("version"), typed.Text("why"));
        Result<PolicyDraft> done = typed.Text(StepField) switch
        {
            Publish => await PublishDraft.Run(db, shelf, boards, row, version, ct),
            var named when named.As<StepDraft.Step>() is { } step => await StepDraft.Run(db, book, row, version, step, why, ct),
            _ => new Refusal("step-missing", "Select what you do", StepField),
        };
        if (done.Ok) return Page.SeeOther(Link(row.Id));
        if (done.Refusals.Any(r => r.Code is Core.Refusals.NotAllowedCode)) return Page.Refused(done.Refusals);
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        var again = await DraftAccess.Open(db, boards, new(id), ct);
        return again.Ok ? Show(db, shelf, again.Value, why, done.Refusals) : Page.Refused(again.Refusals);
    }

    private static IResult Show(ServiceDb db, PolicyShelf shelf, PolicyDraft row, string? why, IReadOnlyList<Refusal> refusals)
    {
        var shelved = shelf.Now(db);
        var policy = shelved.Book.Read(new(PolicyDraftCheck.FileName, row.Text)).Policy;
        var from = shelved.Book.Find(row.StartedFrom);
        var open = row.State is PolicyDraftState.Draft or PolicyDraftState.Submitted;
        List<string> steps = [.. Enum.GetValues<StepDraft.Step>().Where(s => StepDraft.May(db.Acting, row, s)).Select(s => s.ToString())];
        if (DraftAccess.MayApprove(db.Acting, row)) steps.Insert(0, Publish);
        return Page.Show<DraftView, Model>(new(
            row, policy, open ? DraftFaults.Of(shelved.Book, row, db.Clock.Today) : [], from, policy is null || from is null ? [] : VersionDifferences.Between(from, policy),
            DraftAccess.MayChange(db.Acting, row), steps, row.PolicyId is { } id && shelved.LeftOut.Contains(id), why, refusals));
    }
}
