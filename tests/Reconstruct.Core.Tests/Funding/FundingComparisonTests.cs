using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

public sealed class FundingComparisonTests
{
    private static readonly Facts Hand = FundingContent.Facts(("mcpContractureDegrees", 10), ("pipContractureDegrees", 10), ("contractureCourse", "stable"), ("thumbContractureSevere", false), ("handFunctionImpaired", false));

    [Theory]
    [InlineData("2026-03-31", 42)]
    [InlineData("2026-04-01", 36)]
    public void Puts_one_persons_answers_to_every_board_of_the_day(string on, int boards)
    {
        var comparison = Compare(DateOnly.Parse(on));

        Assert.Equal(boards, comparison.Boards.Count);
        Assert.Equal(comparison.Boards.Select(b => b.Place.Board!.Code).Order(StringComparer.Ordinal), comparison.Boards.Select(b => b.Place.Board!.Code));
        Assert.All(comparison.Boards, b => Assert.Equal(b.Outcome, FundingContent.Decide("dupuytrens", b.Place.Board!.Code, Hand, DateOnly.Parse(on)).Outcome));
    }

    [Fact]
    public void Boards_without_a_policy_never_read_as_funded()
    {
        var answers = Compare(FundingContent.Day).Boards.Where(b => b.Outcome.IsMet()).Select(b => b.Place.Board!.Code);

        Assert.Equal(["QMM"], answers);
    }

    [Fact]
    public void Shows_every_version_whatever_its_status() =>
        Assert.Equal(["qe1-dupuytrens-proposed", "qjk-dupuytrens", "qjk-dupuytrens-2017", "qmm-dupuytrens", "quy-dupuytrens"], Compare(FundingContent.Day).Versions.Select(v => v.Policy.Id));

    [Fact]
    public void Says_on_which_facts_two_policies_differ()
    {
        var differences = PolicyDifference.Between(FundingContent.Judge("qmm-dupuytrens", Hand), FundingContent.Judge("qjk-dupuytrens", Hand));

        var middle = differences.Single(d => d.Fact?.Id == "pipContractureDegrees");
        Assert.True(middle.AnswersDiffer);
        Assert.Equal(("above 0 degrees", "at least 20 degrees"), (Assert.Single(middle.First).Comparison, Assert.Single(middle.Second).Comparison));
        Assert.DoesNotContain(differences, d => d.Fact?.Id == "mcpContractureDegrees");
    }

    private static FundingComparison Compare(DateOnly on) => FundingEngine.Compare(FundingContent.Book, BoardContent.Table, FundingContent.Book.Procedure("dupuytrens")!, on, Hand);
}
