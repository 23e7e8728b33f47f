using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

public sealed class AdaptiveQuestionTests
{
    public static TheoryData<string, string> Places => [.. FundingContent.Book.Policies.Where(p => p.Owner.Kind is PolicyOwnerKind.Board).Select(p => (p.Procedure.Id, p.Owner.Code!)).Distinct()];

    [Theory, MemberData(nameof(Places))]
    public void Asks_only_what_can_matter_and_ends_where_all_facts_at_once_would(string procedure, string board)
    {
        var random = new Random(23);
        for (var i = 0; i < 12; i++)
        {
            if (FundingDraws.Facts(FundingDraws.Values(random, FundingContent.Book.Facts.All, unknown: 0)) is not { } all) continue;
            var answer = Interview(procedure, board, all, random);
            var whole = FundingContent.Decide(procedure, board, all);

            Assert.Equal((whole.Outcome, whole.Reason), (answer.Outcome, answer.Reason));
            Assert.Equal(Verdicts(whole), Verdicts(answer));
        }
    }

    [Fact]
    public void Asks_about_cancer_first_and_stops_when_it_is_suspected()
    {
        var nothing = FundingContent.Decide("lipoma", "QH8", Facts.None(FundingContent.Book.Facts));
        var suspected = FundingContent.Decide("lipoma", "QH8", FundingContent.Facts(("cancerSuspected", true)));

        Assert.Equal("cancerSuspected", FundingEngine.NextQuestion(nothing)!.Id);
        Assert.Equal(FundingOutcome.FastTrack, suspected.Outcome);
        Assert.Null(FundingEngine.NextQuestion(suspected));
    }

    [Fact]
    public void Goes_on_to_another_question_when_the_first_cannot_be_answered()
    {
        var nothing = FundingContent.Decide("lipoma", "QH8", Facts.None(FundingContent.Book.Facts));
        var first = FundingEngine.NextQuestion(nothing)!;

        var second = FundingEngine.NextQuestion(nothing, new HashSet<Fact> { first });

        Assert.NotEqual(first, second);
        Assert.Null(FundingEngine.NextQuestion(nothing, FundingContent.Book.Facts.All.ToHashSet()));
    }

    [Fact]
    public void Does_not_ask_for_cup_sizes_once_the_weight_is_enough()
    {
        var decision = FundingContent.Judge("qe1-breast-reduction-proposed", FundingContent.Facts(("resectionGramsPerBreast", 600)));

        Assert.DoesNotContain(decision.Missing, m => m.Fact.Id is "cupSizesReduction");
        Assert.Contains(decision.Missing, m => m.Fact.Id is "bmiKgPerM2" && m.Settles == 1);
    }

    private static FundingAnswer Interview(string procedure, string board, Facts all, Random random)
    {
        var known = Facts.None(FundingContent.Book.Facts);
        var answer = FundingContent.Decide(procedure, board, known);
        for (var asked = 0; FundingEngine.NextQuestion(answer) is { } fact; asked++)
        {
            Assert.False(known.Knows(fact), $"{fact.Id} was asked twice");
            Assert.True(CanMatter(answer, known, fact, random), $"{fact.Id} cannot matter: {procedure} {board}");
            Assert.True(asked < 40);
            known = known.With(fact, all[fact]!.Value).Value;
            answer = FundingContent.Decide(procedure, board, known);
        }

        return answer;
    }

    /// <summary>Looks for two completions of what is not known that differ in this fact alone and in the answer.</summary>
    private static bool CanMatter(FundingAnswer answer, Facts known, Fact fact, Random random)
    {
        if (answer.Decisions.SelectMany(d => d.HoldsIf).SelectMany(c => c.Facts).Contains(fact)) return true; // a fast track or a service of its own: always
        var policies = answer.Decisions.SelectMany(d => d.Policies).Select(p => p.Policy).ToList();
        var open = policies.SelectMany(p => p.Facts).Distinct().Where(f => !known.Knows(f) && f != fact).ToList();
        var values = known.Values.ToArray();
        for (var tries = 0; tries < 4000; tries++)
        {
            foreach (var other in open) values[other.Index] = FundingDraws.Value(random, other);
            var verdicts = FundingDraws.Candidates(fact).Select(value =>
            {
                values[fact.Index] = value;
                return string.Join(';', policies.Select(p => p.Evaluate(values)));
            });
            if (verdicts.Distinct(StringComparer.Ordinal).Skip(1).Any()) return true;
        }

        return false;
    }

    private static IEnumerable<FundingVerdict> Verdicts(FundingAnswer answer) => answer.Decisions.SelectMany(d => d.Policies).Select(p => new FundingVerdict(p.Outcome, p.Reason));
}
