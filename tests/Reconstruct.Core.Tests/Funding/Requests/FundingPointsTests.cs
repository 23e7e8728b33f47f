using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding.Requests;

public sealed class FundingPointsTests
{
    [Fact]
    public void A_request_answers_the_criteria_that_are_not_met_with_clause_value_and_limit()
    {
        var answer = Dupuytrens(("mcpContractureDegrees", 10), ("pipContractureDegrees", 10));

        var open = FundingPoints.Of(answer, FundingCaseKind.Exceptional).Where(p => p.Open).ToList();

        var mcp = Assert.Single(open, p => p.Id == "criteria.1.1");
        Assert.Equal((Kleene.NotMet, "10 degrees", "at least 30 degrees", "Knuckle bent by at least 30 degrees"), (mcp.Answer, mcp.Value, mcp.Threshold, mcp.Clause));
        Assert.Equal([FundingPoints.DifferentId, FundingPoints.BenefitId], open.TakeLast(2).Select(p => p.Id));
    }

    [Fact]
    public void A_rule_that_fails_beside_one_that_is_enough_stands_in_nobodys_way()
    {
        var answer = Dupuytrens(("mcpContractureDegrees", 40), ("pipContractureDegrees", 10));

        var points = FundingPoints.Of(answer, FundingCaseKind.PriorApproval);

        Assert.Equal(Kleene.NotMet, points.Single(p => p.Id == "criteria.1.2").Answer);
        Assert.DoesNotContain(points, p => p.Open && p.Id.StartsWith("criteria.1", StringComparison.Ordinal));
        Assert.Contains(points, p => p.Open && p.Id.StartsWith("criteria.2", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_request_of_every_policy_has_a_criterion_that_a_refusal_can_name_and_every_id_is_one_of_the_decision()
    {
        Assert.All(FundingContent.Book.Policies.Where(p => p.Owner.Code is not null), policy =>
        {
            var on = policy.EffectiveFrom?.First is { } first && first > new DateOnly(2026, 3, 3) ? first : new(2026, 3, 3);
            var read = FundingRequest.Read(FundingContent.Book, BoardContent.Table, policy.Procedure.Id, on, new Dictionary<string, InputValue>(), policy.Owner.Code);
            var answer = FundingEngine.Decide(FundingContent.Book, BoardContent.Table, read.Value);
            var ids = answer.Decisions.SelectMany(d => d.Policies).SelectMany(p => p.Criteria.SelectMany(c => new[] { c.Id, $"{p.Policy.Id}:{c.Id}" })).ToHashSet(StringComparer.Ordinal);

            Assert.All(Enum.GetValues<FundingCaseKind>(), kind =>
            {
                var points = FundingPoints.Of(answer, kind);
                Assert.NotEmpty(points);
                Assert.Equal(points.Count, points.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count());
                Assert.All(points, p => Assert.True(ids.Contains(p.Id) || p.Id is "decision" || p.Id.StartsWith("exceptional.", StringComparison.Ordinal), p.Id));
            });
        });
    }

    [Fact]
    public void What_is_open_to_ask_follows_from_the_outcome()
    {
        Assert.Empty(FundingCaseKinds.After(FundingOutcome.MetNoApproval));
        Assert.Equal([FundingCaseKind.PriorApproval], FundingCaseKinds.After(FundingOutcome.MetPriorApproval));
        Assert.Equal([FundingCaseKind.Exceptional], FundingCaseKinds.After(FundingOutcome.NoPolicy));
    }

    private static FundingAnswer Dupuytrens(params (string Id, object Value)[] facts) => FundingContent.Decide("dupuytrens", "QJK", FundingContent.Facts(facts));

    [Fact]
    public void A_panels_two_questions_are_called_by_their_own_words_and_every_rule_by_its_clause()
    {
        FundingPoint asked = new(FundingPoints.BenefitId, "Likely to gain more", "Asked of every exceptional case", null, null, Kleene.NotKnown, Open: true);
        FundingPoint rule = new("criteria.1", "At least 30 degrees", "Knuckle bent by at least 30 degrees", "at least 30", "10", Kleene.NotMet, Open: true);

        Assert.Equal(("Likely to gain more", "Knuckle bent by at least 30 degrees", "At least 30 degrees"), (asked.Heading, rule.Heading, (rule with { Clause = null }).Heading));
    }
}
