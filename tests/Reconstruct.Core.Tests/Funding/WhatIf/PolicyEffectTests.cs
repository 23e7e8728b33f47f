using CsCheck;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;

namespace Reconstruct.Core.Tests.Funding.WhatIf;

public sealed class PolicyEffectTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly Policy Before = FundingContent.Book.Find("qjk-dupuytrens")!;

    [Fact]
    public void Counts_who_gains_who_loses_and_who_is_not_known()
    {
        var after = Draft("\"value\": 30", "\"value\": 25");
        CohortMember[] members =
        [
            Member(AgeBand.From45To59, ("mcpContractureDegrees", 27), ("pipContractureDegrees", 0), ("thumbContractureSevere", false), ("contractureCourse", "slow")),
            Member(AgeBand.From75, ("mcpContractureDegrees", 30), ("contractureCourse", "slow")),
            Member(AgeBand.From75, ("mcpContractureDegrees", 10), ("pipContractureDegrees", 0), ("thumbContractureSevere", false), ("contractureCourse", "slow")),
            Member(AgeBand.NotKnown),
        ];

        var effect = PolicyEffect.Run(Before, after, [members], Ct);
        var back = PolicyEffect.Run(after, Before, [members], Ct);

        Assert.Equal((4, 1, 0, 1, 1, 1), (effect.People, effect.Count(FundingChange.Gains), effect.Count(FundingChange.Loses), effect.Count(FundingChange.StaysFunded), effect.Count(FundingChange.StaysNotFunded), effect.Count(FundingChange.NotKnown)));
        Assert.Equal(1, effect[CohortBreakdown.Age, (int)AgeBand.From45To59, FundingChange.Gains]);
        Assert.Equal(1, back[CohortBreakdown.Age, (int)AgeBand.From45To59, FundingChange.Loses]);
    }

    /// <summary>The engine decides patient by patient, with its whole explanation; the counts are the same for every pair of versions of every procedure.</summary>
    [Fact]
    public void Equals_the_engine_patient_by_patient()
    {
        foreach (var procedure in FundingContent.Book.Procedures)
        {
            var versions = FundingContent.Book.For(procedure);
            if (versions.Count == 0) continue;
            var (before, after) = (versions[0], versions[^1]);
            var members = InventedCohort.Of(FundingContent.Book.Facts, versions, after, 7).Blocks(300).SelectMany(b => b).ToList();

            var effect = PolicyEffect.Run(before, after, members.Chunk(37), Ct);

            foreach (var breakdown in Enum.GetValues<CohortBreakdown>())
            {
                var plain = members.GroupBy(m => (m.Group(breakdown), Plain(before, after, m))).ToDictionary(g => g.Key, g => g.Count());
                foreach (var change in Enum.GetValues<FundingChange>())
                {
                    for (var group = 0; group < breakdown.Count(); group++) Assert.Equal(plain.GetValueOrDefault((group, change)), effect[breakdown, group, change]);
                }
            }
        }
    }

    [Fact]
    public void A_policy_put_in_its_own_place_changes_nothing_for_anybody() => Gen.Int[0, FundingContent.Book.Policies.Count - 1].Select(Gen.ULong).Sample((index, seed) =>
    {
        var policy = FundingContent.Book.Policies[index];
        var effect = PolicyEffect.Run(policy, policy, InventedCohort.Of(FundingContent.Book.Facts, [policy], policy, seed).Blocks(50), Ct);

        Assert.Equal((50, 0, 0), (effect.People, effect.Count(FundingChange.Gains), effect.Count(FundingChange.Loses)));
    }, iter: 100);

    [Fact]
    public void What_one_direction_gains_the_other_loses() => Gen.ULong.Sample(seed =>
    {
        var after = Draft("\"value\": 20", "\"value\": 35");
        var cohort = InventedCohort.Of(FundingContent.Book.Facts, [Before], after, seed);
        var (there, back) = (PolicyEffect.Run(Before, after, cohort.Blocks(200), Ct), PolicyEffect.Run(after, Before, cohort.Blocks(200), Ct));

        Assert.Equal((there.Count(FundingChange.Gains), there.Count(FundingChange.Loses)), (back.Count(FundingChange.Loses), back.Count(FundingChange.Gains)));
        Assert.Equal(0, there.Count(FundingChange.Gains));
    }, iter: 50);

    [Fact]
    public void Every_breakdown_counts_everybody_once() => Gen.ULong.Sample(seed =>
    {
        var effect = PolicyEffect.Run(Before, Before, InventedCohort.Of(FundingContent.Book.Facts, [Before], Before, seed).Blocks(120), Ct);

        foreach (var breakdown in Enum.GetValues<CohortBreakdown>())
            Assert.Equal(120, Enum.GetValues<FundingChange>().Sum(change => Enumerable.Range(0, breakdown.Count()).Sum(group => effect[breakdown, group, change])));
    }, iter: 50);

    [Theory]
    [InlineData(FundingOutcome.MetNoApproval, FundingStanding.Funded)]
    [InlineData(FundingOutcome.MetPriorApproval, FundingStanding.Funded)]
    [InlineData(FundingOutcome.MetApprovalNotStated, FundingStanding.Funded)]
    [InlineData(FundingOutcome.ExceptionalOnly, FundingStanding.NotFunded)]
    [InlineData(FundingOutcome.NotFunded, FundingStanding.NotFunded)]
    [InlineData(FundingOutcome.OutsidePolicy, FundingStanding.Elsewhere)]
    [InlineData(FundingOutcome.FastTrack, FundingStanding.Elsewhere)]
    [InlineData(FundingOutcome.MoreInformation, FundingStanding.NotKnown)]
    [InlineData(FundingOutcome.NoPolicy, FundingStanding.NotKnown)]
    [InlineData(FundingOutcome.Conflict, FundingStanding.NotKnown)]
    public void Each_outcome_has_its_standing(FundingOutcome outcome, FundingStanding standing) => Assert.Equal(standing, outcome.Standing());

    [Fact]
    public void What_is_not_known_on_either_side_is_no_gain_and_no_loss()
    {
        foreach (var other in Enum.GetValues<FundingStanding>())
        {
            Assert.Equal(FundingChange.NotKnown, FundingStandings.Change(FundingStanding.NotKnown, other));
            Assert.Equal(FundingChange.NotKnown, FundingStandings.Change(other, FundingStanding.NotKnown));
        }

        Assert.Equal(FundingChange.Elsewhere, FundingStandings.Change(FundingStanding.Elsewhere, FundingStanding.Funded));
        Assert.Equal(FundingChange.Elsewhere, FundingStandings.Change(FundingStanding.Funded, FundingStanding.Elsewhere));
    }

    private static Policy Draft(string old, string changed)
    {
        var text = FundingContent.Files.Single(f => f.Name == "policies/qjk-dupuytrens.json").Text;
        return FundingContent.Book.Read(new("draft.json", text.Replace(old, changed, StringComparison.Ordinal))).Policy!;
    }

    private static CohortMember Member(AgeBand age, params (string Id, object Value)[] facts) =>
        new(FundingContent.Facts(facts).Values.ToArray(), age, CohortSex.Female, EthnicGroup.NotKnown, DeprivationQuintile.NotKnown);

    private static FundingChange Plain(Policy before, Policy after, CohortMember member)
    {
        var facts = FundingDraws.Facts(member.Values.ToArray())!;
        var (first, second) = (FundingEngine.Judge(before, facts, FundingContent.Day).Outcome, FundingEngine.Judge(after, facts, FundingContent.Day).Outcome);
        FundingOutcome[] elsewhere = [FundingOutcome.FastTrack, FundingOutcome.OutsidePolicy];
        if (first is FundingOutcome.MoreInformation || second is FundingOutcome.MoreInformation) return FundingChange.NotKnown;
        if (elsewhere.Contains(first) || elsewhere.Contains(second)) return FundingChange.Elsewhere;
        return (first.IsMet(), second.IsMet()) switch { (false, true) => FundingChange.Gains, (true, false) => FundingChange.Loses, (true, true) => FundingChange.StaysFunded, _ => FundingChange.StaysNotFunded };
    }
}
