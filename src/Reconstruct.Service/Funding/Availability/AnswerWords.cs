using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>An answer in plain English. It never promises treatment, never says that waiting is safe, and never reads "not known" or "no policy" as a yes or a no.</summary>
public static class AnswerWords
{
    /// <summary>The heading, which says first when the rules may not be in use.</summary>
    public static string Heading(FundingAnswer answer) => Standing(answer) switch
    {
        PolicyStatus.Proposed => $"By a proposal that may not be in use: {LowerFirst(Plain(answer))}",
        PolicyStatus.Legacy => $"By an older rule that may not be in use any more: {LowerFirst(Plain(answer))}",
        _ => Plain(answer),
    };

    /// <summary>What it means, a paragraph each.</summary>
    public static IReadOnlyList<string> Meaning(FundingAnswer answer) => answer.Outcome switch
    {
        FundingOutcome.MetNoApproval => ["From what you entered, this policy's rules are met, and no approval is needed before you are referred.", NoPromise],
        FundingOutcome.MetPriorApproval => ["From what you entered, this policy's rules are met. The board must still approve it before treatment.", NoPromise],
        FundingOutcome.MetApprovalNotStated => ["From what you entered, the rules that were read are met. Whether the board must approve it first was not said there, so ask before treatment.", NoPromise],
        FundingOutcome.ExceptionalOnly => [answer.Words,
            "An exceptional request can be made by your GP or specialist. As one board puts it, its panel asks: are you clearly different from other people with the same condition at the same stage, and would you gain clearly more?"],
        FundingOutcome.NotFunded => [answer.Words, "Talk to your GP about the problem all the same: other help may be there."],
        FundingOutcome.OutsidePolicy => [answer.Words, "Ask your GP or specialist who does decide."],
        FundingOutcome.FastTrack => [answer.Words, "If nobody has arranged this for you yet, contact your GP now."],
        FundingOutcome.NoPolicy => ["This service holds no policy of this board for this. It does not mean that the NHS funds it, and it does not mean that it does not.", "Ask your GP, or the board itself."],
        FundingOutcome.Conflict => [answer.Words, "Nobody can tell from here which one counts."],
        _ when answer.Reason is FundingReason.BoardNotCertain => ["Your GP practice may belong to more than one board, and their rules differ. Each is shown below.", "Ask your GP practice which board it belongs to."],
        _ => [answer.Words, "This is not a yes and not a no. What is still to be found out is listed below."],
    };

    /// <summary>What to take to the GP.</summary>
    public static IReadOnlyList<string> TakeAlong(FundingAnswer answer)
    {
        var policies = answer.Decisions.SelectMany(d => d.Policies).ToList();
        var evidence = policies.SelectMany(p => p.Policy.Evidence).Where(e => answer.Facts[e.Fact] != 1).Select(e => e.Words).Distinct(StringComparer.Ordinal);
        var measured = policies.SelectMany(p => p.Missing).Select(m => m.Fact).Distinct().Where(f => policies.TrueForAll(p => p.Policy.Evidence.All(e => e.Fact != f))).Take(8)
            .Select(f => $"{f.Name}: find this out, or ask who can");
        return
        [
            "This page, printed or as a PDF", .. evidence, .. measured, "Dates of treatment that you have tried, and how it went", "How it affects what you do every day",
        ];
    }

    /// <summary>Who to ask.</summary>
    public static IReadOnlyList<string> Ask(FundingAnswer answer)
    {
        var owners = answer.Decisions.Select(d => d.Service is { } service ? $"NHS England ({service.Name})" : d.Board?.Short()).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return
        [
            "Your GP practice: they refer you, and they know which board they belong to",
            .. owners.Count == 0 ? Array.Empty<string>() : [$"{string.Join(" or ", owners)}: ask for the policy that is in use today, and for those who handle individual funding requests"],
            .. answer.Decisions.SelectMany(d => d.Policies).Select(p => OutcomeWords.Words(p.Policy.Applicant)).Distinct(StringComparer.Ordinal),
        ];
    }

    private const string NoPromise = "It is not a promise of treatment. A GP or specialist decides with you whether it is right for you.";

    private static string Plain(FundingAnswer answer) => answer.Outcome switch
    {
        FundingOutcome.MetNoApproval => "Your answers meet the rules",
        FundingOutcome.MetPriorApproval => "Your answers meet the rules, and approval is needed first",
        FundingOutcome.MetApprovalNotStated => "Your answers meet the rules. Ask whether approval is needed first",
        FundingOutcome.ExceptionalOnly when answer.Reason is FundingReason.CriteriaNotMet => "Your answers do not meet all the rules. Only an exceptional request is open",
        FundingOutcome.ExceptionalOnly => "Funded for exceptional cases only",
        FundingOutcome.NotFunded => "This policy does not fund it",
        FundingOutcome.OutsidePolicy => "This policy does not decide it: somebody else does",
        FundingOutcome.FastTrack => "Funding rules do not apply: this goes a quicker way",
        FundingOutcome.NoPolicy => "We do not have this board's policy: neither a yes nor a no",
        FundingOutcome.Conflict => "Two sources give different answers",
        _ when answer.Reason is FundingReason.BoardNotCertain => "It depends on which board is yours",
        _ => "More needs to be known",
    };

    /// <summary>The standing that all policies which were used share; adopted when they differ.</summary>
    private static PolicyStatus Standing(FundingAnswer answer)
    {
        var standings = answer.Decisions.SelectMany(d => d.Policies).Select(p => p.Policy.Status).Distinct().ToList();
        return standings is [var only] ? only : PolicyStatus.Adopted;
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
