using Reconstruct.Core.Pathways;

namespace Reconstruct.Core.Tests.Pathways;

public sealed class LateChangesTests
{
    private static readonly PathwayState[] Undecided =
        [PathwayState.Received, PathwayState.IdentityCheck, PathwayState.Triage, PathwayState.ReferrerAsked, PathwayState.PatientAsked];

    private static readonly PathwayEventKind[] Late =
        [PathwayEventKind.IdentityQuestioned, PathwayEventKind.ReferralUpdated, PathwayEventKind.ReferralCancelled, PathwayEventKind.Withdrawn, PathwayEventKind.Died];

    [Theory]
    [InlineData(PathwayState.Assessment, PathwayEventKind.ReferralUpdated, true)]
    [InlineData(PathwayState.Rejected, PathwayEventKind.ReferralCancelled, true)]
    [InlineData(PathwayState.Triage, PathwayEventKind.ReferralUpdated, false)]
    [InlineData(PathwayState.Triage, PathwayEventKind.Died, false)]
    [InlineData(PathwayState.Assessment, PathwayEventKind.Reassigned, false)]
    public void Is_late_once_the_referral_is_decided_about(PathwayState before, PathwayEventKind kind, bool late)
    {
        Assert.Equal(late, LateChanges.Is(before, kind));
    }

    [Fact]
    public void A_state_counts_as_decided_when_no_decision_at_triage_has_still_to_be_made()
    {
        foreach (var rule in StateRules.All)
            Assert.Equal(!Undecided.Contains(rule.State), LateChanges.IsDecided(rule.State));
        Assert.False(LateChanges.IsDecided(PathwayState.Closed));
    }

    [Fact]
    public void No_other_kind_is_late_anywhere()
    {
        var kinds = Enum.GetValues<PathwayEventKind>().Where(kind => Enum.GetValues<PathwayState>().Any(state => LateChanges.Is(state, kind)));

        Assert.Equal(Late, kinds);
    }
}
