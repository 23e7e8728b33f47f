using Reconstruct.Core.Funding;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Funding.Availability;

namespace Reconstruct.Service.Referrals.FundingStep;

/// <summary>What a draft says for the funding answer: procedure, board, facts as typed. There is no field for an outcome: it is worked out each time.</summary>
public static class FundingDraft
{
    /// <summary>"None of these, or not known": the rules are not asked.</summary>
    public const string None = "none";

    public const string Page = "funding";
    private const string ProcedureField = "funding.procedure";
    private const string BoardField = "funding.board";
    private const string AskedField = "funding.asked";
    private const string FactPrefix = "funding.fact.";

    /// <summary>Id of the procedure, <see cref="None"/>, or empty when it was not asked yet.</summary>
    public static string Procedure(ReferralDraftAnswers answers) => answers[ProcedureField];

    public static string Board(ReferralDraftAnswers answers) => answers[BoardField];

    /// <summary>Ids of the facts that were asked about, in order.</summary>
    public static IReadOnlyList<string> Asked(ReferralDraftAnswers answers) => answers.Chosen(AskedField);

    /// <summary>Facts as typed, by id; "unknown" for what is not known.</summary>
    public static IReadOnlyDictionary<string, string> Facts(ReferralDraftAnswers answers) =>
        answers.Fields.Where(f => f.Key.StartsWith(FactPrefix, StringComparison.Ordinal)).ToDictionary(f => f.Key[FactPrefix.Length..], f => f.Value.Trim(), StringComparer.Ordinal);

    public static ReferralDraftAnswers WithProcedure(ReferralDraftAnswers answers, string procedure, string? board, IReadOnlySet<string> asks)
    {
        var kept = Facts(answers).Keys.Where(f => !asks.Contains(f)).Aggregate(answers, (all, fact) => all.With(FactPrefix + fact, null));
        kept = kept.With(ProcedureField, procedure).With(BoardField, board).With(AskedField, string.Join(',', Asked(answers).Where(asks.Contains)));
        return procedure == None ? kept.WithSeen(Page) : kept.With(Page + ".seen", null);
    }

    public static ReferralDraftAnswers WithFact(ReferralDraftAnswers answers, string fact, string typed) =>
        answers.With(FactPrefix + fact, typed).With(AskedField, string.Join(',', Asked(answers).Where(a => a != fact).Append(fact)));

    /// <summary>True while the step is still to be shown. It is never in the way of a referral that must not wait.</summary>
    public static bool Pending(ReferralDraftAnswers answers, DateOnly today) => !answers.Seen(Page) && FundingSkip.Of(answers, today) is null;

    /// <summary>True for a fact that somebody was asked about and does not know.</summary>
    public static bool IsUnknown(string typed) => typed == AvailabilityState.Unknown;

    /// <summary>Ids of the facts that the rules for a procedure can ask about.</summary>
    public static IReadOnlySet<string> FactsFor(PolicyBook book, string procedure) => book.Procedure(procedure) is { } of ? AvailabilityJourney.Asks(book, of) : new HashSet<string>();
}
