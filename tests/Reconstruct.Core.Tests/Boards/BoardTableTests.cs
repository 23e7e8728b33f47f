using CsCheck;
using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Tests.Boards;

public sealed class BoardTableTests
{
    private static readonly BoardTable Table = BoardContent.Table;

    [Theory]
    [InlineData("2022-07-01", 42)]
    [InlineData("2026-03-31", 42)]
    [InlineData("2026-04-01", 36)]
    [InlineData("2022-06-30", 0)]
    public void Counts_the_boards_of_a_day(string date, int boards) => Assert.Equal(boards, Table.On(DateOnly.Parse(date)).Count);

    [Fact]
    public void Twelve_ended_six_began_and_one_grew()
    {
        var before = Table.On(new(2026, 3, 31)).Select(b => b.Code).ToList();
        var after = Table.On(new(2026, 4, 1)).Select(b => b.Code).ToList();

        Assert.Equal(12, before.Except(after).Count());
        Assert.Equal(["D7T5G", "S0E4D", "S1Y5D", "S9B9J", "T6Y0W", "Z9B2Z"], after.Except(before));
        Assert.Equal(["QRL"], Table.Successions.SelectMany(s => s.To).Intersect(before));
        Assert.Equal(["QJG", "QM7", "QNQ"], Table.Successions.Where(s => s.IsSplit).Select(s => s.From));
    }

    [Fact]
    public void Every_board_has_its_own_GSS_code() =>
        Assert.Equal(Table.Boards.Count, Table.Boards.Select(b => b.GssCode).Where(g => g!.StartsWith("E54")).Distinct().Count());

    [Fact]
    public void Shows_the_licence() => Assert.Contains("Open Government Licence v3.0", Table.Attribution);

    [Fact]
    public void Every_board_of_any_day_leads_somewhere_on_every_day() =>
        Gen.Select(Gen.Int[0, Table.Boards.Count - 1].Select(i => Table.Boards[i]), Gen.Int[0, 3000]).Sample((board, days) =>
        {
            var on = Table.CoversFrom.AddDays(days);
            var answer = ResponsibleBoard.On(on, board.Code, Table);

            Assert.NotEqual(ResponsibleBoardOutcome.Unknown, answer.Outcome);
            Assert.All(answer.Candidates.Append(answer.Board).OfType<Board>(), b => Assert.True(b.InForceOn(on)));
            Assert.NotEmpty(answer.Steps);
        });

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("""{ "boards": [] }""")]
    public void Refuses_a_file_of_another_shape(string json) =>
        Assert.Equal(BoardTable.FileCode, Assert.Single(BoardTable.Parse(json).Refusals).Code);

    [Theory]
    [InlineData("\"to\": [\"T6Y0W\"]", "\"to\": [\"T6Y0X\"]")]
    [InlineData("{\"code\": \"QF7\"", "{\"code\": \"QE1\"")]
    [InlineData("\"to\": \"2026-03-31\"", "\"to\": \"2020-03-31\"")]
    public void Refuses_a_file_whose_parts_disagree(string old, string changed)
    {
        var table = BoardTable.Parse(BoardContent.Text.Replace(old, changed));

        Assert.All(table.Refusals, r => Assert.Equal(BoardTable.DisagreesCode, r.Code));
        Assert.NotEmpty(table.Refusals);
    }

    [Theory]
    [InlineData("\"source\": \"sub-area\"", "\"source\": \"nowhere\"")]
    [InlineData("\"standing\": \"inferred\"", "\"standing\": \"certain\"")]
    [InlineData("\"from\": \"2022-07-01\"", "\"from\": \"1 July\"")]
    public void Refuses_a_file_with_an_unknown_word(string old, string changed) =>
        Assert.Equal(BoardTable.FileCode, Assert.Single(BoardTable.Parse(BoardContent.Text.Replace(old, changed)).Refusals).Code);
}
