using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

public sealed class WorkedExampleTests
{
    public static TheoryData<string> Policies => [.. FundingContent.Book.Policies.Select(p => p.Id)];

    [Theory, MemberData(nameof(Policies))]
    public void Every_policy_answers_its_own_examples(string id)
    {
        var policy = FundingContent.Book.Find(id)!;

        Assert.All(policy.Examples, example =>
        {
            var decision = FundingEngine.Judge(policy, example.Facts, FundingContent.Day);

            Assert.True(example.Expect == decision.Outcome, $"{example.Name}: {decision.Outcome} because {decision.Reason}, expected {example.Expect}");
            Assert.All(example.Criteria, expected => Assert.Equal(expected.Value, Assert.Single(decision.Criteria, c => c.Id == expected.Key).Answer));
        });
    }
}
