using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Tests.Boards;

/// <summary>Runs over the whole list of practices where it lies beside the repository.</summary>
public sealed class RealPracticeListTests
{
    private static readonly DateOnly After = new(2026, 4, 1);

    [Fact]
    public void Every_line_is_read_with_the_counts_of_its_maker()
    {
        var rows = Rows();

        Assert.Equal(8655, rows.Count);
        Assert.Equal(6618, rows.Count(r => r.Status == PracticeStatus.Active));
        Assert.Equal(1963, rows.Count(r => r.Status == PracticeStatus.Closed));
        Assert.Equal(74, rows.Count(r => r.Status == PracticeStatus.Dormant));
        Assert.Equal(398, rows.Count(r => r.Status == PracticeStatus.Active && r.IsInWales));
        Assert.Equal("QKS", rows.Single(r => r.Code == "G82080").BoardCode);
    }

    [Fact]
    public void Every_open_practice_of_England_gets_a_board_and_only_Frimley_stays_open()
    {
        var answers = Rows().Where(r => r.Status == PracticeStatus.Active).Select(r => (Row: r, Answer: ResponsibleBoard.On(After, r, BoardContent.Table))).ToList();

        Assert.Equal(6618 - 398 - 67, answers.Count(a => a.Answer.Outcome == ResponsibleBoardOutcome.Board));
        Assert.Equal(398, answers.Count(a => a.Answer.ReasonCode == ResponsibleBoard.NotInEnglandCode));
        Assert.Equal(67, answers.Count(a => a.Answer.Outcome == ResponsibleBoardOutcome.Ambiguous));
        Assert.All(answers.Where(a => a.Answer.Outcome == ResponsibleBoardOutcome.Ambiguous), a => Assert.Equal("QNQ", a.Row.BoardCode));
        Assert.Equal(218, answers.Count(a => a.Answer.Board is not null && a.Answer.Standing == SourceStanding.Inferred));
    }

    [Fact]
    public void The_table_alone_finds_the_board_that_the_list_states()
    {
        foreach (var row in Rows().Where(r => r is { Status: PracticeStatus.Active, Stated.Code: not null }))
        {
            var derived = ResponsibleBoard.On(After, row with { Stated = null }, BoardContent.Table);

            Assert.Equal(row.Stated!.Code, derived.Board?.Code);
        }
    }

    [Fact]
    public void A_closed_or_dormant_practice_never_gets_a_board_after_its_end() =>
        Assert.All(Rows().Where(r => r.Status != PracticeStatus.Active), r =>
            Assert.Equal(ResponsibleBoardOutcome.Unknown, ResponsibleBoard.On(After, r, BoardContent.Table).Outcome));

    private static List<PracticeRow> Rows()
    {
        var path = BoardContent.Find("shared/data/gp_practices_compact.csv");
        Assert.SkipWhen(path is null, "The list of practices is not beside this repository");
        var format = ReferenceFormat.Recognise([.. File.ReadLines(path!).Take(2)]).Value;
        return [.. format.ReadAll(File.ReadLines(path!)).Select(l => l.Row.Value)];
    }
}
