using Reconstruct.Core.Referrals;

namespace Reconstruct.Service.Referrals.Form;

/// <summary>What the answers so far mean: the red flags, and whether it is reconstructive or cosmetic.</summary>
/// <param name="Red">The red flags. Those about a burn wait until the questions about it were asked, unless a threshold is met already.</param>
/// <param name="Purpose">Null until what surgery should do was answered.</param>
public sealed record FormFindings(RedFlagFindings Red, PurposeJudgement? Purpose)
{
    /// <param name="today">Today in London.</param>
    public static FormFindings Of(ReferralDraftAnswers answers, DateOnly today)
    {
        var burn = BurnRule.Of(answers, today);
        var facts = RedFlagFacts.Of(answers, burn);
        var early = burn is { Outcome: not BurnOutcome.Refer } && !BurnRule.Asked(answers);
        return new(RedFlags.Find(early ? facts with { Burn = null } : facts), PurposeJudgement.Of(answers));
    }

    /// <summary>True when a flag, or a reason for one, is here that was not in <paramref name="before"/>.</summary>
    public bool Adds(FormFindings before) => Red.Flags.Any(f => before.Red.Flags.All(b => b.What != f.What));
}
