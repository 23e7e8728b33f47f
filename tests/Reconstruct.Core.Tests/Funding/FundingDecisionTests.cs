using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

public sealed class FundingDecisionTests
{
    private static readonly Facts Nothing = Facts.None(FundingContent.Book.Facts);

    private static readonly Facts Finger = FundingContent.Facts(("pipContractureDegrees", 10));

    [Fact]
    public void Suspected_cancer_comes_before_every_rule()
    {
        var answer = FundingContent.Decide("tattoo-removal", "QH8", FundingContent.Facts(("cancerSuspected", true), ("servingArmedForces", true)));

        Assert.Equal((FundingOutcome.FastTrack, FundingReason.FastTracked), (answer.Outcome, answer.Reason));
        Assert.Empty(answer.Decision!.Policies);
    }

    [Fact]
    public void Cleft_care_is_outside_every_board()
    {
        var answer = FundingContent.Decide("rhinoplasty", "QM7", FundingContent.Facts(("cleftRelated", true)));

        Assert.Equal((FundingOutcome.OutsidePolicy, FundingReason.NhsEnglandService), (answer.Outcome, answer.Reason));
        Assert.Equal("cleft", answer.Decision!.Service!.Id);
        Assert.Null(answer.Decision.Board);
    }

    [Fact]
    public void A_board_without_a_policy_says_nothing_about_funding()
    {
        var answer = FundingContent.Decide("breast-reduction", "QF7", Finger);

        Assert.Equal((FundingOutcome.NoPolicy, FundingReason.NoPolicyLoaded), (answer.Outcome, answer.Reason));
        Assert.False(answer.Outcome.IsMet());
    }

    [Fact]
    public void An_adopted_policy_comes_before_a_proposal_and_before_an_earlier_rule()
    {
        Assert.Equal("qe1-breast-reduction", FundingContent.Decide("breast-reduction", "QE1", Nothing).Policy!.Policy.Id);
        Assert.Equal("qjk-dupuytrens", FundingContent.Decide("dupuytrens", "QJK", Nothing).Policy!.Policy.Id);
    }

    [Theory]
    [InlineData("scar-revision", "QE1", "proposed")]
    [InlineData("lipoma", "QR1", "legacy")]
    [InlineData("benign-skin-lesion", "QH8", "not-whole")]
    [InlineData("scar-revision", "QE1", "start-not-known")]
    public void Says_so_when_a_rule_is_not_adopted_not_whole_or_of_unknown_date(string procedure, string board, string caution)
    {
        Assert.Contains(FundingContent.Decide(procedure, board, Nothing).Policy!.Cautions, c => c.Code == caution);
    }

    [Fact]
    public void A_version_that_was_replaced_is_not_used() =>
        Assert.Equal("qr1-gynaecomastia", FundingContent.Decide("gynaecomastia", "QR1", Nothing).Policy!.Policy.Id);

    [Fact]
    public void Policies_of_two_parts_of_one_board_are_both_shown_and_conflict_where_they_differ()
    {
        var scar = FundingContent.Facts(("scarMonths", 20), ("scarCause", "private-surgery"), ("scarFunctionLoss", true), ("scarConservativeTried", true));

        var answer = FundingContent.Decide("scar-revision", "QOQ", scar);

        Assert.Equal((FundingOutcome.Conflict, FundingReason.AreasDisagree), (answer.Outcome, answer.Reason));
        Assert.Equal(["qoq-hull-scar-revision", "qoq-scarborough-scar-revision"], answer.Decision!.Policies.Select(p => p.Policy.Id));
    }

    [Theory]
    [InlineData("2024-11-26", FundingOutcome.NoPolicy)]
    [InlineData("2024-11-27", FundingOutcome.ExceptionalOnly)]
    [InlineData("2026-03-31", FundingOutcome.ExceptionalOnly)]
    public void The_policy_of_the_day_of_referral_decides(string on, FundingOutcome outcome) =>
        Assert.Equal(outcome, FundingContent.Decide("mastopexy", "QMM", Nothing, DateOnly.Parse(on)).Outcome);

    [Fact]
    public void A_policy_dated_by_its_month_counts_from_the_first_day_and_says_that_this_is_not_certain()
    {
        var within = FundingContent.Decide("rhinoplasty", "QM7", Nothing, new(2022, 7, 15)).Policy!;

        Assert.Contains(within.Cautions, c => c.Code == "start-not-exact");
        Assert.DoesNotContain(FundingContent.Decide("rhinoplasty", "QM7", Nothing, new(2022, 7, 31)).Policy!.Cautions, c => c.Code == "start-not-exact");
    }

    [Fact]
    public void A_merged_board_keeps_the_rules_of_the_board_of_the_practice()
    {
        var answer = Decide("dupuytrens", new(2026, 4, 1), Practice("QMM"));

        Assert.Equal(("T6Y0W", "QMM"), (answer.Decision!.Board!.Code, answer.Decision.Predecessor!.Code));
        Assert.True(answer.Outcome.IsMet());
        Assert.Contains(answer.Decision.Cautions, c => c.Code == "predecessor");
    }

    [Fact]
    public void A_merged_board_named_by_itself_gives_the_answer_of_each_of_its_predecessors()
    {
        var answer = FundingContent.Decide("dupuytrens", "T6Y0W", Finger, new(2026, 4, 1));

        Assert.Equal((FundingOutcome.MoreInformation, FundingReason.BoardNotCertain), (answer.Outcome, answer.Reason));
        Assert.Equal(["QJG", "QMM"], answer.Decisions.Select(d => d.Predecessor!.Code).Order(StringComparer.Ordinal));
        Assert.Equal([FundingOutcome.MetApprovalNotStated, FundingOutcome.NoPolicy], answer.Decisions.Select(d => d.Outcome).Order());
    }

    [Theory]
    [InlineData("QMM", "T6Y0W")]
    [InlineData("QJG", "D7T5G,T6Y0W")]
    public void A_board_that_has_ended_and_is_named_keeps_its_own_rules(string named, string boards)
    {
        var answer = FundingContent.Decide("dupuytrens", named, Finger, new(2026, 4, 1));

        Assert.Equal(boards.Split(','), answer.Decisions.Select(d => d.Board!.Code));
        Assert.All(answer.Decisions, d => Assert.Equal(named, d.Predecessor!.Code));
    }

    [Fact]
    public void A_practice_of_a_split_board_gets_the_answer_of_each_candidate_by_the_rules_of_its_own_board()
    {
        var answer = Decide("hair-removal", new(2026, 4, 1), Practice("QM7"));

        Assert.Equal(ResponsibleBoardOutcome.Ambiguous, answer.Place.Outcome);
        Assert.Equal(["D7T5G", "S1Y5D"], answer.Decisions.Select(d => d.Board!.Code));
        Assert.All(answer.Decisions, d => Assert.Equal(("QM7", FundingOutcome.ExceptionalOnly), (d.Predecessor!.Code, d.Outcome)));
        Assert.Equal(FundingOutcome.ExceptionalOnly, answer.Outcome);
    }

    [Fact]
    public void A_practice_that_came_to_a_board_which_grew_keeps_the_rules_it_had()
    {
        var frimley = Practice("QNQ") with { Stated = new(new(2026, 4, 1), "QRL", "listed", SourceStanding.Primary) };

        Assert.Equal("QNQ", Decide("lipoma", new(2026, 4, 1), frimley).Decision!.Predecessor?.Code);
        Assert.Null(Decide("lipoma", new(2026, 4, 1), Practice("QRL")).Decision!.Predecessor);
    }

    [Fact]
    public void A_board_that_did_not_change_has_no_predecessor() =>
        Assert.Null(FundingContent.Decide("dupuytrens", "QJK", Finger, new(2026, 4, 1)).Decision!.Predecessor);

    [Fact]
    public void Names_what_was_not_asked_and_would_send_the_person_another_way()
    {
        var answer = FundingContent.Decide("carpal-tunnel", "QH8", FundingContent.Facts(("carpalNeurologySevere", true)));

        Assert.Equal(FundingOutcome.MetPriorApproval, answer.Outcome);
        Assert.Equal(["cancerSuspected", "servingArmedForces"], answer.Decision!.HoldsIf.SelectMany(c => c.Facts).Select(f => f.Id));
        Assert.Equal(["thenarWasting"], answer.Policy!.HoldsIf.SelectMany(c => c.Facts).Select(f => f.Id));
    }

    private static PracticeRow Practice(string board) => new("X99999", "INVENTED PRACTICE", "", PracticeStatus.Active, new(2000, 1, 1), null, "Y61", board, "", PracticeRow.GpPracticeSetting);

    private static FundingAnswer Decide(string procedure, DateOnly on, PracticeRow practice) =>
        FundingEngine.Decide(FundingContent.Book, BoardContent.Table, FundingRequest.Make(FundingContent.Book, BoardContent.Table, procedure, on, Finger, practice: practice).Value);
}
