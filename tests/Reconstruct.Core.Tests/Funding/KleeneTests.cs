using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Tests.Funding;

public sealed class KleeneTests
{
    private static readonly Kleene[] All = Enum.GetValues<Kleene>();

    public static TheoryData<Kleene, Kleene, Kleene> Triples => [.. from a in All from b in All from c in All select (a, b, c)];

    [Theory]
    [InlineData(Kleene.Met, Kleene.NotKnown, Kleene.NotKnown, Kleene.Met)]
    [InlineData(Kleene.NotMet, Kleene.NotKnown, Kleene.NotMet, Kleene.NotKnown)]
    [InlineData(Kleene.NotKnown, Kleene.NotKnown, Kleene.NotKnown, Kleene.NotKnown)]
    [InlineData(Kleene.Met, Kleene.NotMet, Kleene.NotMet, Kleene.Met)]
    public void Unknown_is_decided_only_where_both_completions_agree(Kleene a, Kleene b, Kleene and, Kleene or)
    {
        Assert.Equal((and, or), (KleeneLogic.And(a, b), KleeneLogic.Or(a, b)));
    }

    [Theory, MemberData(nameof(Triples))]
    public void The_laws_of_the_strong_tables_hold(Kleene a, Kleene b, Kleene c)
    {
        Assert.Equal(KleeneLogic.And(a, b), KleeneLogic.And(b, a));
        Assert.Equal(KleeneLogic.And(a, KleeneLogic.And(b, c)), KleeneLogic.And(KleeneLogic.And(a, b), c));
        Assert.Equal(KleeneLogic.And(a, KleeneLogic.Or(b, c)), KleeneLogic.Or(KleeneLogic.And(a, b), KleeneLogic.And(a, c)));
        Assert.Equal(KleeneLogic.Not(KleeneLogic.And(a, b)), KleeneLogic.Or(KleeneLogic.Not(a), KleeneLogic.Not(b)));
        Assert.Equal(a, KleeneLogic.Not(KleeneLogic.Not(a)));
        Assert.Equal(a, KleeneLogic.And(a, KleeneLogic.Or(a, b)));
    }

    [Theory, MemberData(nameof(Triples))]
    public void At_least_n_joins_and_and_or(Kleene a, Kleene b, Kleene c)
    {
        Kleene[] parts = [a, b, c];
        Kleene AtLeast(int n) => KleeneLogic.AtLeast(n, parts.Count(p => p is Kleene.Met), parts.Count(p => p is Kleene.NotKnown));

        Assert.Equal(KleeneLogic.Or(a, KleeneLogic.Or(b, c)), AtLeast(1));
        Assert.Equal(KleeneLogic.Or(KleeneLogic.And(a, b), KleeneLogic.Or(KleeneLogic.And(a, c), KleeneLogic.And(b, c))), AtLeast(2));
        Assert.Equal(KleeneLogic.And(a, KleeneLogic.And(b, c)), AtLeast(3));
    }
}
