using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Availability;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>One question about one fact that still matters, as a clinician is asked it. What the form has told already is shown with where it came from, and is not asked.</summary>
public static class FactPage
{
    public const string Field = "answer";

    /// <param name="Known">What is known already.</param>
    /// <param name="Typed">What was answered before; null when it was not.</param>
    public sealed record Model(ReferralDraftId Draft, int Version, Procedure Procedure, Fact Fact, IReadOnlyList<FactLine> Known, string? Typed, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/funding/facts", Next).Allow(ReferralForm.Writers);
        app.MapGet("/referrals/drafts/{id:guid}/funding/facts/{fact:regex(^[a-zA-Z0-9]+$)}", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/funding/facts/{fact:regex(^[a-zA-Z0-9]+$)}", Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Next(Guid id, ServiceDb db, FundingLook look, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var seen = await look.Of(db, draft.Read(), ct);
        return Page.SeeOther(seen switch
        {
            { Procedure: null } => FundingPages.Procedure(draft.Id),
            { Next: { } fact } => FundingPages.Fact(draft.Id, fact.Id),
            _ => FundingPages.Answer(draft.Id),
        });
    }, ct);

    private static Task<IResult> Get(Guid id, string fact, ServiceDb db, FundingLook look, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var seen = await look.Of(db, draft.Read(), ct);
        return Asked(look, seen, fact) is { } asked ? Show(look, draft, seen, asked, FundingDraft.Facts(draft.Read()).GetValueOrDefault(fact), []) : Elsewhere(draft, seen, fact);
    }, ct);

    private static Task<IResult> Post(Guid id, string fact, IFormCollection typed, ServiceDb db, FundingLook look, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var before = await look.Of(db, draft.Read(), ct);
        if (Asked(look, before, fact) is not { } asked) return Elsewhere(draft, before, fact);
        var go = typed.Text("go");
        var text = go == "unknown" ? AvailabilityState.Unknown : typed.Text(Field);
        if (text is null && go == "later") return Page.SeeOther(DraftsPage.Address);
        if (text is null) return Show(look, draft, before, asked, null, [new("answer-missing", $"{(asked.IsNumeric ? "Enter a number" : "Select an answer")}, or choose that it is not known", Field)]);
        if (await Faults(db, look, draft.Read(), before, asked, text, ct) is { Count: > 0 } faults) return Show(look, draft, before, asked, text, faults);

        var saved = await ChangeDraft.Answer(db, draft.Id, typed.Whole("version"), now => FundingDraft.WithFact(now, asked.Id, text), ct);
        if (saved.Ok) return Page.SeeOther(go == "later" ? DraftsPage.Address : FundingPages.Next(draft.Id));
        return await ReferralForm.WithDraft(db, id, now => Task.FromResult(Show(look, now, before, asked, text, saved.Refusals)), ct);
    }, ct);

    /// <summary>Everything that is wrong with the answer, alone and beside what is known: each named.</summary>
    private static async Task<IReadOnlyList<Refusal>> Faults(ServiceDb db, FundingLook look, ReferralDraftAnswers answers, FundingLook.Seen before, Fact fact, string text, CancellationToken ct)
    {
        var read = fact.Read(new InputValue.Typed(text), Field);
        if (!read.Ok) return read.Refusals;
        var after = await look.Of(db, FundingDraft.WithFact(answers, fact.Id, text), ct);
        return [.. after.Faults.Where(f => f.Code == FundingRefusals.ContradictCode && !before.Faults.Contains(f)).Select(f => f with { Field = Field })];
    }

    /// <summary>The fact, when it is one of those that the rules for the procedure ask about and the form has not told it.</summary>
    private static Fact? Asked(FundingLook look, FundingLook.Seen seen, string id) =>
        seen.Procedure is { } procedure && !FormFacts.Pages.Keys.Any(told => told == id && seen.Inputs.Facts.Any(f => f.Fact == id))
        && FundingDraft.FactsFor(look.Book, procedure.Id).Contains(id) ? look.Book.Facts.Find(id) : null;

    /// <summary>A fact that the form tells is changed where it was told.</summary>
    private static IResult Elsewhere(ReferralDraft draft, FundingLook.Seen seen, string fact) =>
        FormFacts.Pages.TryGetValue(fact, out var page) && seen.Inputs.Facts.Any(f => f.Fact == fact) ? Page.SeeOther(DraftLink.Question(draft.Id, page)) : Page.NotFound();

    private static IResult Show(FundingLook look, ReferralDraft draft, FundingLook.Seen seen, Fact fact, string? typed, IReadOnlyList<Refusal> refusals) =>
        Page.Show<FactView, Model>(new(draft.Id, draft.Version, seen.Procedure!, fact, FactLine.Of(look.Book, seen.Inputs), typed, refusals));
}
