using Reconstruct.Core;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>One question of the form. What was typed is saved before the next page is shown; what became urgent by it is said at once.</summary>
public static class QuestionPage
{
    public const string Pattern = "/referrals/drafts/{id:guid}/{question:regex(^[a-z-]+$)}";

    /// <param name="Typed">What is shown in the fields: as typed when it was refused.</param>
    /// <param name="SavedMeanwhile">What somebody saved since the page was opened; null when nobody did.</param>
    public sealed record Model(ReferralDraftId Draft, int Version, ReferralQuestion Question, ReferralDraftAnswers Typed, string Back, string? SavedMeanwhile, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals)
    {
        /// <summary>Shown with the question about urgency.</summary>
        public OnCall? Phones { get; init; }
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Pattern, Get).Allow(ReferralForm.Writers);
        app.MapPost(Pattern, Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, string question, ServiceDb db, OnCall phones, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Task.FromResult(Asked(draft, question) is { } asked ? Show(draft, asked, draft.Read(), [], phones) : Page.NotFound()), ct);

    private static Task<IResult> Post(Guid id, string question, IFormCollection typed, ServiceDb db, OnCall phones, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, async draft =>
        {
            if (Asked(draft, question) is not { } asked) return Page.NotFound();
            var later = typed.Text("go") == "later";
            var before = draft.Read();
            var after = QuestionFields.Read(asked, typed, before);
            if (later && after.Equals(before)) return Page.SeeOther(DraftsPage.Address);
            var faults = asked.Faults(after, db.Clock.Today);
            if (faults.Count > 0) return Show(draft, asked, after, faults, phones);

            var saved = await ChangeDraft.Answer(db, draft.Id, typed.Whole("version"), now => QuestionFields.Read(asked, typed, now).WithSeen(asked.Id), ct);
            if (saved.Ok) return Page.SeeOther(later ? DraftsPage.Address : Next(saved.Value, asked, before, db.Clock.Today));
            return await ReferralForm.WithDraft(db, id, now => Task.FromResult(Show(now, asked, QuestionFields.Read(asked, typed, now.Read()), saved.Refusals, phones)), ct);
        }, ct);

    private static ReferralQuestion? Asked(ReferralDraft draft, string id) =>
        ReferralQuestions.Find(id) is { Kind: not QuestionKind.Photographs } question && question.Applies(draft.Read()) ? question : null;

    private static string Next(ReferralDraft draft, ReferralQuestion asked, ReferralDraftAnswers before, DateOnly today)
    {
        var answers = draft.Read();
        var (was, now) = (FormFindings.Of(before, today), FormFindings.Of(answers, today));
        var saysMore = now.Adds(was) || answers.Has(asked.Id, "not-known") || (now.Purpose != was.Purpose && now.Purpose is not null);
        return saysMore ? DraftLink.Findings(draft.Id) : DraftLink.Next(draft.Id, answers, today);
    }

    private static IResult Show(ReferralDraft draft, ReferralQuestion question, ReferralDraftAnswers typed, IReadOnlyList<Refusal> refusals, OnCall phones)
    {
        var saved = draft.Read();
        var back = ReferralQuestions.Before(saved, question.Id) is { } before ? DraftLink.Question(draft.Id, before.Id) : DraftsPage.Address;
        var changed = refusals.Any(r => r.Code == Core.Refusals.ChangedSinceCode);
        return Page.Show<QuestionView, Model>(new(draft.Id, draft.Version, question, typed, back, changed ? AnswerWords.Of(question, saved) : null, refusals)
        {
            Phones = question.Id == "urgency" ? phones : null,
        });
    }
}
