using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Tests.Boards;

[Trait("Hazard", "HAZ-011")]
public sealed class ResponsibleBoardTests
{
    private static readonly DateOnly Before = new(2026, 3, 31);
    private static readonly DateOnly After = new(2026, 4, 1);

    private static readonly PracticeRow Ashford = new("G82080", "ASHFORD MEDICAL PARTNERSHIP", "TN24 0HZ", PracticeStatus.Active,
        Opened: new(1974, 4, 1), Closed: null, RegionCode: "Y59", BoardCode: "QKS", SubBoardCode: "91Q", PrescribingSetting: 4);

    [Fact]
    public void A_practice_of_a_board_that_stays_keeps_it()
    {
        var answer = On(After, Ashford);

        Assert.Equal((ResponsibleBoardOutcome.Board, "QKS"), (answer.Outcome, answer.Board!.Code));
        Assert.Contains(answer.Steps, s => s.RuleId == "board-of-registered-practice" && s.Words.Contains("Home address does not override"));
    }

    [Theory]
    [InlineData("QMM", "T6Y0W")]
    [InlineData("QH8", "D7T5G")]
    [InlineData("QHG", "S1Y5D")]
    [InlineData("QUE", "S1Y5D")]
    [InlineData("QU9", "S0E4D")]
    [InlineData("QXU", "S9B9J")]
    [InlineData("QNX", "S9B9J")]
    [InlineData("QMJ", "Z9B2Z")]
    [InlineData("QRV", "Z9B2Z")]
    public void A_board_that_went_whole_changes_on_the_day(string old, string now)
    {
        Assert.Equal(old, ResponsibleBoard.On(Before, old, BoardContent.Table).Board!.Code);
        Assert.Equal(now, ResponsibleBoard.On(After, old, BoardContent.Table).Board!.Code);
    }

    [Theory]
    [InlineData("QM7", "D7T5G,S1Y5D")]
    [InlineData("QJG", "D7T5G,T6Y0W")]
    [InlineData("QNQ", "QRL,S0E4D,S9B9J")]
    public void A_split_board_is_ambiguous_with_its_candidates(string old, string candidates)
    {
        var answer = ResponsibleBoard.On(After, old, BoardContent.Table);

        Assert.Equal(ResponsibleBoardOutcome.Ambiguous, answer.Outcome);
        Assert.Null(answer.Board);
        Assert.Equal(candidates, string.Join(',', answer.Candidates.Select(b => b.Code)));
    }

    [Theory]
    [InlineData("QM7", "06K", "S1Y5D")]
    [InlineData("QM7", "06N", "S1Y5D")]
    [InlineData("QM7", "07H", "D7T5G")]
    [InlineData("QJG", "06L", "T6Y0W")]
    [InlineData("QJG", "07K", "T6Y0W")]
    [InlineData("QJG", "06T", "D7T5G")]
    public void The_part_of_a_split_board_is_inferred_and_says_so(string board, string subArea, string now)
    {
        var answer = On(After, Ashford with { BoardCode = board, SubBoardCode = subArea });

        Assert.Equal(now, answer.Board!.Code);
        Assert.Equal(SourceStanding.Inferred, answer.Standing);
        Assert.Contains(answer.Steps, s => s.Words.Contains("worked out, not published"));
    }

    [Fact]
    public void Frimley_stays_ambiguous_and_shows_the_basis_of_the_file()
    {
        var frimley = Ashford with
        {
            BoardCode = "QNQ",
            SubBoardCode = "D4U1Y",
            Stated = new(After, null, "SPLIT - not determinable from this file", SourceStanding.Secondary)
        };

        var answer = On(After, frimley);

        Assert.Equal(3, answer.Candidates.Count);
        Assert.Contains(answer.Steps, s => s.Words.Contains("SPLIT - not determinable from this file"));
        Assert.Equal("QNQ", On(Before, frimley).Board!.Code);
    }

    [Fact]
    public void A_new_code_asked_about_an_earlier_day_gives_those_it_took_over_from()
    {
        Assert.Equal(["QJG", "QMM"], ResponsibleBoard.On(Before, "T6Y0W", BoardContent.Table).Candidates.Select(b => b.Code));
        Assert.Equal("QJG", On(Before, Ashford with { BoardCode = "T6Y0W", SubBoardCode = "06L" }).Board!.Code);
    }

    [Fact]
    public void A_file_that_disagrees_with_the_table_is_not_believed()
    {
        var practice = Ashford with { BoardCode = "QMM", Stated = new(After, "QKS", "unchanged", SourceStanding.Secondary) };

        Assert.Equal(ResponsibleBoard.DisagreesCode, On(After, practice).ReasonCode);
    }

    [Theory]
    [InlineData("Q99", "Y59")]
    [InlineData("QKS", "W00")]
    public void Wales_has_no_boards(string board, string region) =>
        Assert.Equal(ResponsibleBoard.NotInEnglandCode, On(After, Ashford with { BoardCode = board, RegionCode = region }).ReasonCode);

    [Fact]
    public void A_closed_practice_answers_to_its_last_day_only()
    {
        var closed = Ashford with { Status = PracticeStatus.Closed, Closed = new(2025, 6, 30) };

        Assert.Equal("QKS", On(new(2025, 6, 30), closed).Board!.Code);
        Assert.Equal(ResponsibleBoard.PracticeClosedCode, On(new(2025, 7, 1), closed).ReasonCode);
        Assert.Equal(ResponsibleBoard.NotLoadedCode, On(new(2025, 6, 30), closed with { BoardCode = "Q74" }).ReasonCode);
        Assert.Equal(ResponsibleBoard.PracticeClosedCode, On(new(2025, 6, 30), closed with { Closed = null }).ReasonCode);
    }

    [Theory]
    [InlineData(PracticeStatus.Dormant)]
    [InlineData(PracticeStatus.Proposed)]
    public void A_practice_that_is_not_open_has_no_board(PracticeStatus status) =>
        Assert.Equal(ResponsibleBoard.PracticeNotOpenCode, On(After, Ashford with { Status = status }).ReasonCode);

    [Fact]
    public void A_practice_has_no_board_before_it_opened()
    {
        var practice = Ashford with { Opened = new(2025, 1, 2) };

        Assert.Equal(ResponsibleBoard.PracticeNotOpenCode, On(new(2025, 1, 1), practice).ReasonCode);
        Assert.Equal("QKS", On(new(2025, 1, 2), practice).Board!.Code);
    }

    [Fact]
    public void Unknown_says_why()
    {
        Assert.Equal(ResponsibleBoard.NotLoadedCode, ResponsibleBoard.On(After, practice: null, BoardContent.Table).ReasonCode);
        Assert.Equal(ResponsibleBoard.NotLoadedCode, ResponsibleBoard.On(After, "QZZ", BoardContent.Table).ReasonCode);
        Assert.Equal(ResponsibleBoard.NotLoadedCode, On(After, Ashford with { BoardCode = "" }).ReasonCode);
        Assert.Equal(ResponsibleBoard.BeforeTableCode, On(new(2022, 6, 30), Ashford).ReasonCode);
        Assert.Equal(ResponsibleBoard.NotInEnglandCode, ResponsibleBoard.On(After, "Q99", BoardContent.Table).ReasonCode);
    }

    private static ResponsibleBoardAnswer On(DateOnly date, PracticeRow practice) => ResponsibleBoard.On(date, practice, BoardContent.Table);
}
