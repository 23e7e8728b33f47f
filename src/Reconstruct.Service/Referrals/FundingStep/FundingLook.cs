using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Referrals.Form;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>Puts a draft's answers to the policies. It is done anew for every page and once more on sending, here and nowhere else. Hazard: HAZ-085.</summary>
public sealed class FundingLook(DecideRequest decide)
{
    /// <summary>What the rules say of a draft so far.</summary>
    /// <param name="Procedure">Null when none was chosen: nothing else is known then.</param>
    /// <param name="Answer">Null when the rules could not be asked: <paramref name="Faults"/> says why.</param>
    public sealed record Seen(Procedure? Procedure, FundingInputs Inputs, FundingAnswer? Answer, IReadOnlyList<Refusal> Faults, IReadOnlySet<Fact> NotKnown)
    {
        /// <summary>The next thing to ask; null when nothing that is still open can change the answer.</summary>
        public Fact? Next => Answer is null ? null : FundingEngine.NextQuestion(Answer, NotKnown);
    }

    public DecideRequest Decide => decide;

    public PolicyBook Book => decide.Book;

    public BoardTable Boards => decide.Boards;

    /// <summary>The day whose policies count: that on which the referral arrived.</summary>
    public static DateOnly On(ReferralDraftAnswers answers, DateOnly today) =>
        answers.Has(ReferralQuestions.OnPaper, "yes") && AnswerWords.Date(answers, "letter-arrived") is { } arrived && arrived <= today ? arrived : today;

    /// <summary>The board that answers for the practice in the form, and how that was found.</summary>
    public async Task<(PracticeRow? Practice, ResponsibleBoardAnswer Place)> Place(ServiceDb db, ReferralDraftAnswers answers, DateOnly on, CancellationToken ct)
    {
        var practice = (await db.Practice(PracticeAnswer.CodeIn(answers["practice"]), ct))?.Row;
        var place = ResponsibleBoard.On(on, practice, decide.Boards);
        return (place.Outcome is ResponsibleBoardOutcome.Unknown ? null : practice, place);
    }

    public async Task<Seen> Of(ServiceDb db, ReferralDraftAnswers answers, CancellationToken ct)
    {
        var on = On(answers, db.Clock.Today);
        var (practice, place) = await Place(db, answers, on, ct);
        var typed = FundingDraft.Facts(answers);
        var form = FormFacts.Of(Book, answers, on);
        var origin = answers.Has(ReferralQuestions.OnPaper, "yes") ? "referral letter" : "referrer";
        var known = typed.Where(t => !FundingDraft.IsUnknown(t.Value) && form.All(f => f.Fact != t.Key)).Select(t => new FundingInputs.Known(t.Key, Written(t.Key, t.Value), origin));
        var asked = decide.Book.Procedure(FundingDraft.Procedure(answers));
        FundingInputs inputs = new(asked?.Id ?? "", on, practice is null ? FundingDraft.Board(answers) : "", practice, [.. form, .. known.OrderBy(k => Book.Facts.Find(k.Fact)?.Index)]);
        if (asked is null) return new(null, inputs, null, [], new HashSet<Fact>());

        var decided = decide.Decide(inputs);
        var notKnown = typed.Where(t => FundingDraft.IsUnknown(t.Value)).Select(t => Book.Facts.Find(t.Key)).OfType<Fact>().ToHashSet();
        return new(asked, inputs, decided.Ok ? decided.Value : null, [.. decided.Refusals.Select(r => r.Code == FundingRefusals.PlaceCode ? r with { Message = $"{place.Words} Choose the board" } : r)], notKnown);
    }

    /// <summary>What to keep with the referral; null when the rules were not asked about, or must not hold it up.</summary>
    public async Task<FundingInputs?> ToKeep(ServiceDb db, ReferralDraftAnswers answers, CancellationToken ct)
    {
        if (FundingSkip.Of(answers, db.Clock.Today) is { MayAsk: false }) return null;
        var seen = await Of(db, answers, ct);
        return seen.Procedure is null ? null : seen.Inputs;
    }

    /// <summary>A value as the interface writes it; as it was typed when it cannot be read.</summary>
    private string Written(string id, string typed) => Book.Facts.Find(id) is { } fact && fact.Read(new InputValue.Typed(typed), id) is { Ok: true } read ? fact.Text(read.Value) ?? typed : typed;
}
