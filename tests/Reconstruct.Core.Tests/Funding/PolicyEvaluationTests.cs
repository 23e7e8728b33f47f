using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

public sealed class PolicyEvaluationTests
{
    public static TheoryData<string> Policies => [.. FundingContent.Book.Policies.Select(p => p.Id)];

    [Theory, MemberData(nameof(Policies))]
    public void A_second_evaluator_agrees_on_2000_sets_of_facts(string id)
    {
        var policy = FundingContent.Book.Find(id)!;
        var (second, random) = (new SecondEvaluator(FundingContent.Files.Single(f => f.Name == policy.File).Text), new Random(7));

        for (var i = 0; i < 2000; i++)
        {
            var values = FundingDraws.Values(random, policy.Facts, unknown: i % 4 * 0.2);
            var outcome = EnumText.Kebab(policy.Evaluate(values).Outcome);
            if (outcome != second.Outcome(values)) Assert.Fail($"{outcome}, and the second says {second.Outcome(values)}: {FundingDraws.Facts(values)?.Given.Aggregate("", (t, g) => $"{t} {g.Fact.Id}={g.Words}")}");
        }
    }

    [Theory, MemberData(nameof(Policies))]
    public void Every_limit_answers_as_its_comparator_says_just_below_at_and_just_above(string id)
    {
        var policy = FundingContent.Book.Find(id)!;

        foreach (var rule in FundingDraws.Trees(policy).SelectMany(t => t.Whole()).OfType<Criterion.Rule>())
        {
            foreach (var limit in FundingDraws.LimitsOf(rule))
            {
                Expect(policy, rule, limit - rule.Fact.Step, rule.Kind is "at-most" or "below" || (rule is Criterion.InRange r && limit == r.To));
                Expect(policy, rule, limit, rule.Kind is not ("below" or "above"));
                Expect(policy, rule, limit + rule.Fact.Step, rule.Kind is "at-least" or "above" or "stable-for-months" || (rule is Criterion.InRange q && limit == q.From));
            }
        }
    }

    [Theory, MemberData(nameof(Policies))]
    public void Unknown_never_reads_as_funded(string id)
    {
        var policy = FundingContent.Book.Find(id)!;
        var random = new Random(11);

        Assert.False(policy.Evaluate(FundingContent.Book.Facts.Blank()).Outcome.IsMet());
        for (var i = 0; i < 300; i++)
        {
            var values = FundingDraws.Values(random, policy.Facts, unknown: 0.4);
            var outcome = policy.Evaluate(values).Outcome;
            if (!outcome.IsMet()) continue;
            for (var completion = 0; completion < 20; completion++)
            {
                var whole = (double[])values.Clone();
                foreach (var fact in policy.Facts.Where(f => double.IsNaN(values[f.Index]))) whole[fact.Index] = FundingDraws.Value(random, fact);
                var completed = policy.Evaluate(whole).Outcome;
                Assert.True(completed == outcome || completed is FundingOutcome.FastTrack, $"{outcome} became {completed}");
            }
        }
    }

    [Theory, MemberData(nameof(Policies))]
    public void An_incomplete_policy_is_never_met(string id)
    {
        var policy = FundingContent.Book.Find(id)!;
        if (policy.Complete) return;
        var random = new Random(3);

        for (var i = 0; i < 500; i++) Assert.False(policy.Evaluate(FundingDraws.Values(random, policy.Facts, unknown: 0.05)).Outcome.IsMet());
    }

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var policies = FundingContent.Book.Policies;
        var values = FundingDraws.Values(new(5), FundingContent.Book.Facts.All, unknown: 0.3);
        foreach (var policy in policies) policy.Evaluate(values);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < policies.Count; i++) policies[i].Evaluate(values);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Expect(Policy policy, Criterion.Rule rule, double value, bool met)
    {
        value = Math.Round(value, 6);
        if (value < rule.Fact.Min || value > rule.Fact.Max) return;
        var facts = Facts.None(FundingContent.Book.Facts).With(rule.Fact, value).Value;
        var answer = FundingEngine.Judge(policy, facts, FundingContent.Day).Criteria.Single(c => c.Id == rule.Id);

        Assert.True(answer.Answer == KleeneLogic.Of(met), $"{rule.Id} {rule.Fact.Id} {rule.Comparison}: {value} answered {answer.Answer}");
        Assert.Equal(value, answer.Value);
    }
}
