using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>What the rules say, before the referral is sent: outcome, why, what is missing, what would change it, the source and its date. Nothing on it stops the referral.</summary>
public static class AnswerPage
{
    public sealed record Model(ReferralDraftId Draft, int Version, FundingSkip? Skip, Told? Told, FactCatalogue Facts, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>An answer as it is shown, here and on the check page.</summary>
    /// <param name="Answer">Null when the rules could not be asked.</param>
    /// <param name="Faults">Why they could not be, each in words, with the page where it is put right.</param>
    /// <param name="NotKnown">What was asked and is not known.</param>
    public sealed record Told(Procedure Procedure, AnswerShown? Answer, IReadOnlyList<(string Words, string Href)> Faults, IReadOnlyList<FactLine> Known, IReadOnlyList<Fact> NotKnown, DateOnly On);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/funding/answer", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/funding/answer", Post).Allow(ReferralForm.Writers);
    }

    /// <summary>The answer for a draft; null when no procedure was chosen, or the referral must not wait for one.</summary>
    public static async Task<Told?> Tell(ServiceDb db, FundingLook look, ReferralDraft draft, CancellationToken ct)
    {
        var answers = draft.Read();
        if (FundingSkip.Of(answers, db.Clock.Today) is { MayAsk: false }) return null;
        var seen = await look.Of(db, answers, ct);
        if (seen.Procedure is not { } procedure) return null;
        return new(procedure, seen.Answer is { } answer ? AnswerShown.Read(DecisionJson.Text(answer)) : null, [.. seen.Faults.Select(f => (f.Message, Where(draft.Id, f)))],
            FactLine.Of(look.Book, seen.Inputs), [.. seen.NotKnown.OrderBy(f => f.Index)], seen.Inputs.On);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, FundingLook look, CancellationToken ct) => ReferralForm.WithDraft(db, id, draft => Show(db, look, draft, [], ct), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, FundingLook look, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var saved = await ChangeDraft.Answer(db, draft.Id, typed.Whole("version"), now => now.WithSeen(FundingDraft.Page), ct);
        if (saved.Ok) return Page.SeeOther(DraftLink.Next(draft.Id, saved.Value.Read(), db.Clock.Today));
        return await ReferralForm.WithDraft(db, id, now => Show(db, look, now, saved.Refusals, ct), ct);
    }, ct);

    private static async Task<IResult> Show(ServiceDb db, FundingLook look, ReferralDraft draft, IReadOnlyList<Refusal> refusals, CancellationToken ct) =>
        Page.Show<AnswerView, Model>(new(draft.Id, draft.Version, FundingSkip.Of(draft.Read(), db.Clock.Today), await Tell(db, look, draft, ct), look.Book.Facts, refusals));

    private static string Where(ReferralDraftId draft, Refusal fault) =>
        fault.Field?.StartsWith("facts.", StringComparison.Ordinal) == true ? FundingPages.Fact(draft, fault.Field["facts.".Length..]) : FundingPages.Procedure(draft);
}
