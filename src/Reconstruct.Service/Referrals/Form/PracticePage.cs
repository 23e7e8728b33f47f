using Reconstruct.Core;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>The GP practice: looked for by name, postcode or code, and one of those found is chosen. What is in no list is kept as it was typed.</summary>
public static class PracticePage
{
    public const string Question = "practice";
    public const string ChoiceField = "practice.choice";
    public const string None = "none";

    /// <param name="Found">What there is to choose from; empty when nothing was looked for.</param>
    public sealed record Model(ReferralDraftId Draft, int Version, ReferralQuestion Asked, string Typed, IReadOnlyList<Practice> Found, string Back, IReadOnlyList<Refusal> Refusals)
        : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/referrals/drafts/{id:guid}/practice", Get).Allow(ReferralForm.Writers);
        app.MapPost("/referrals/drafts/{id:guid}/practice", Post).Allow(ReferralForm.Writers);
    }

    private static Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct) =>
        ReferralForm.WithDraft(db, id, draft => Task.FromResult(Show(draft, draft.Read()[Question], [], [])), ct);

    private static Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => ReferralForm.WithDraft(db, id, async draft =>
    {
        var words = typed.Text(Question) ?? "";
        var choice = typed.Text(ChoiceField);
        var faults = Asked.Faults(draft.Read().With(Question, words), db.Clock.Today);
        if (faults.Count > 0) return Show(draft, words, [], faults);

        var found = words == draft.Read()[Question] ? [] : await PracticeQueries.Search(db, PracticeAnswer.CodeIn(words) ?? words, ct);
        var chosen = Chosen(words, choice, found);
        if (chosen is null) return Show(draft, words, found, choice is null && typed.ContainsKey("looked") ? [new("practice-not-chosen", "Select the GP practice", ChoiceField)] : []);

        var saved = await ChangeDraft.Answer(db, draft.Id, typed.Whole("version"), answers => answers.With(Question, chosen).WithSeen(Question), ct);
        if (saved.Ok) return Page.SeeOther(typed.Text("go") == "later" ? DraftsPage.Address : DraftLink.Next(draft.Id, saved.Value.Read(), db.Clock.Today));
        return await ReferralForm.WithDraft(db, id, now => Task.FromResult(Show(now, words, found, saved.Refusals)), ct);
    }, ct);

    private static ReferralQuestion Asked => ReferralQuestions.Find(Question)!;

    /// <summary>The answer to keep; null when one of several has to be chosen first.</summary>
    private static string? Chosen(string words, string? choice, IReadOnlyList<Practice> found)
    {
        if (choice == None || found.Count == 0) return words;
        if (found.Count == 1 && found[0].Code == PracticeAnswer.CodeIn(words)) return Shown(found[0]);
        return found.FirstOrDefault(p => p.Code == choice) is { } practice ? Shown(practice) : null;
    }

    private static string Shown(Practice practice) => $"{practice.Name}, {practice.Postcode} ({practice.Code})";

    private static IResult Show(ReferralDraft draft, string typed, IReadOnlyList<Practice> found, IReadOnlyList<Refusal> refusals)
    {
        var back = ReferralQuestions.Before(draft.Read(), Question) is { } before ? DraftLink.Question(draft.Id, before.Id) : DraftsPage.Address;
        return Page.Show<PracticeView, Model>(new(draft.Id, draft.Version, Asked, typed, found, back, refusals));
    }
}
