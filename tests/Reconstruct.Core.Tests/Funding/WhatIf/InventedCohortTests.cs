using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.WhatIf;

namespace Reconstruct.Core.Tests.Funding.WhatIf;

public sealed class InventedCohortTests
{
    private static readonly Policy Policy = FundingContent.Book.Find("qm7-breast-reduction")!;
    private static readonly IReadOnlyList<Policy> Versions = FundingContent.Book.For(Policy.Procedure);

    [Fact]
    public void The_same_seed_gives_the_same_people_whatever_the_draft_says()
    {
        var (one, other) = (People(1, Policy), People(1, Versions[0]));

        Assert.All(one.Zip(other), pair => Assert.True(Same(pair.First, pair.Second)));
        Assert.Contains(one.Zip(People(2, Policy)), pair => !Same(pair.First, pair.Second));
    }

    [Fact]
    public void Blocks_do_not_repeat_each_other()
    {
        var people = InventedCohort.Of(FundingContent.Book.Facts, Versions, Policy, 1).Blocks(InventedCohort.BlockSize * 2).Select(b => b.ToList()).ToList();

        Assert.Equal((2, InventedCohort.BlockSize), (people.Count, people[1].Count));
        Assert.Contains(people[0].Zip(people[1]), pair => !Same(pair.First, pair.Second));
        Assert.Contains(people[0].Zip(people[0].Skip(1)), pair => !Same(pair.First, pair.Second));
    }

    [Fact]
    public void Everybody_is_possible_by_the_catalogue()
    {
        foreach (var procedure in FundingContent.Book.Procedures.Where(p => FundingContent.Book.For(p).Count > 0))
        {
            var versions = FundingContent.Book.For(procedure);
            foreach (var member in InventedCohort.Of(FundingContent.Book.Facts, versions, versions[0], 3).Blocks(200).SelectMany(b => b))
            {
                Assert.NotNull(FundingDraws.Facts(member.Values.ToArray()));
            }
        }
    }

    [Fact]
    public void Numbers_lie_on_both_sides_of_the_limits_and_some_are_not_known()
    {
        var bmi = FundingContent.Book.Facts.Find("bmiKgPerM2")!;

        var values = People(1, Policy).ConvertAll(m => m.Values.Span[bmi.Index]);

        Assert.Contains(values, v => v < 27);
        Assert.Contains(values, v => v > 27);
        Assert.InRange(values.Count(double.IsNaN), 60, 140);
    }

    private static List<CohortMember> People(ulong seed, Policy draft) => [.. InventedCohort.Of(FundingContent.Book.Facts, Versions, draft, seed).Blocks(1000).SelectMany(b => b)];

    private static bool Same(CohortMember a, CohortMember b) =>
        a.Values.Span.SequenceEqual(b.Values.Span) && (a.Age, a.Sex, a.Ethnicity, a.Deprivation) == (b.Age, b.Sex, b.Ethnicity, b.Deprivation);
}
