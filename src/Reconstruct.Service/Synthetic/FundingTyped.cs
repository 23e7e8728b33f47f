using Reconstruct.Core.Referrals;
using Reconstruct.Service.Funding;
using Reconstruct.Service.Referrals.FundingStep;

namespace Reconstruct.Service.Synthetic;

/// <summary>What some invented referrers answer about funding: two of three of those whose operation boards have rules for. Nothing is drawn, so that the stories stay as they are.</summary>
public static class FundingTyped
{
    private static readonly (string Fact, string Value)[] Enough =
    [
        ("mcpContractureDegrees", "35"), ("handFunctionImpaired", "yes"), ("contractureCourse", "slow"), ("carpalActivitiesAndSleep", "yes"), ("lipomaPainful", "yes"), ("scarPainSignificant", "yes"),
    ];

    private static readonly (string Fact, string Value)[] TooLittle =
    [
        ("mcpContractureDegrees", "10"), ("pipContractureDegrees", "10"), ("thumbContractureSevere", "no"), ("handFunctionImpaired", "no"), ("contractureCourse", "stable"),
        ("carpalActivitiesAndSleep", "no"), ("lipomaPainful", "no"), ("scarPainSignificant", "unknown"),
    ];

    public static ReferralDraftAnswers With(ReferralDraftAnswers answers, Story story)
    {
        if (story.Number % 3 == 0 || !FundingStories.Procedures.TryGetValue(story.Condition.Title, out var procedure)) return answers;
        var asks = FundingDraft.FactsFor(PolicyFiles.Book, procedure);
        var typed = (story.Number % 3 == 1 ? Enough : TooLittle).Where(f => asks.Contains(f.Fact));
        return typed.Aggregate(FundingDraft.WithProcedure(answers, procedure, null, asks), (all, f) => FundingDraft.WithFact(all, f.Fact, f.Value));
    }
}
