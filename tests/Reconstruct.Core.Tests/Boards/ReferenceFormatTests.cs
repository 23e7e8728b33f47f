using CsCheck;
using Reconstruct.Core.Boards;

namespace Reconstruct.Core.Tests.Boards;

public sealed class ReferenceFormatTests
{
    private const string CompactHeader =
        "practice_code,name,postcode,status,open_date,close_date,region_code,icb_code_2025,sub_icb_code,icb_code_2026_04,icb_2026_basis";

    private const string Epraccur =
        "\"G82080\",\"ASHFORD, MEDICAL PARTNERSHIP\",\"Y59\",\"QKS\",\"KINGSNORTH\",\"ASHFORD\",\"\",\"KENT\",\"\",\"TN24 0HZ\",\"19740401\",\"\",\"A\",\"B\"," +
        "\"91Q\",\"20200401\",\"\",\"01233 000000\",\"\",\"\",\"\",\"0\",\"\",\"\",\"\",\"4\",\"\"";

    [Fact]
    public void Reads_a_line_of_epraccur()
    {
        var row = ReferenceFormat.Epraccur.Read(Epraccur + "\r").Value;

        Assert.Equal(new PracticeRow("G82080", "ASHFORD, MEDICAL PARTNERSHIP", "TN24 0HZ", PracticeStatus.Active, new(1974, 4, 1), null,
            "Y59", "QKS", "91Q", 4), row);
        Assert.True(row.IsGpPractice);
    }

    [Fact]
    public void Reads_a_line_of_the_compact_list()
    {
        var row = ReferenceFormat.CompactPractices.Read(
            "E82001,\"SURGERY, THE\",AL1 1AA,C,19740401,20240331,Y61,QM7,06N,S1Y5D,INFERRED from sub-ICB location geography").Value;

        Assert.Equal((PracticeStatus.Closed, new DateOnly(2024, 3, 31)), (row.Status, row.Closed));
        Assert.Equal(new StatedBoard(new(2026, 4, 1), "S1Y5D", "INFERRED from sub-ICB location geography", SourceStanding.Inferred), row.Stated);
    }

    [Fact]
    public void Tells_the_files_apart()
    {
        Assert.Same(ReferenceFormat.CompactPractices, ReferenceFormat.Recognise(["\uFEFF" + CompactHeader + "\r"]).Value);
        Assert.Same(ReferenceFormat.Epraccur, ReferenceFormat.Recognise([Epraccur]).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("code,name")]
    [InlineData("{ }")]
    public void Does_not_guess_at_a_file(string first) =>
        Assert.Equal(ReferenceFormat.UnknownCode, Assert.Single(ReferenceFormat.Recognise([first]).Refusals).Code);

    [Theory]
    [InlineData("A81001,X,TS18 1HU,A,19740401", ReferenceFormat.ColumnsCode)]
    [InlineData("A!,X,TS18 1HU,A,19740401,,Y63,QHM,16C,QHM,unchanged", ReferenceFormat.CodeCode)]
    [InlineData("A81001, ,TS18 1HU,A,19740401,,Y63,QHM,16C,QHM,unchanged", ReferenceFormat.NameCode)]
    [InlineData("A81001,X,TS18 1HU,Z,19740401,,Y63,QHM,16C,QHM,unchanged", ReferenceFormat.StatusCode)]
    [InlineData("A81001,X,TS18 1HU,A,19740231,,Y63,QHM,16C,QHM,unchanged", ReferenceFormat.DateCode)]
    [InlineData("A81001,\"X,TS18 1HU,A,19740401,,Y63,QHM,16C,QHM,unchanged", CsvLine.QuoteCode)]
    [InlineData("A81001,\"X\"Y,TS18 1HU,A,19740401,,Y63,QHM,16C,QHM,unchanged", CsvLine.QuoteCode)]
    public void Names_what_is_wrong_with_a_line(string line, string code) =>
        Assert.Equal(code, Assert.Single(ReferenceFormat.CompactPractices.Read(line).Refusals).Code);

    [Fact]
    public void Names_all_that_is_wrong_with_a_line_at_once() =>
        Assert.Equal([ReferenceFormat.CodeCode, ReferenceFormat.NameCode, ReferenceFormat.StatusCode, ReferenceFormat.DateCode, ReferenceFormat.DateCode],
            ReferenceFormat.CompactPractices.Read("?,,,,x,y,,,,,").Refusals.Select(r => r.Code));

    [Fact]
    public void A_setting_that_is_no_number_is_refused() =>
        Assert.Equal(ReferenceFormat.SettingCode, Assert.Single(ReferenceFormat.Epraccur.Read(Epraccur.Replace("\"4\"", "\"four\"")).Refusals).Code);

    [Fact]
    public void A_bad_line_does_not_stop_the_next()
    {
        var lines = ReferenceFormat.CompactPractices.ReadAll(
            [CompactHeader, "bad", "", "A81001,X,TS18 1HU,A,19740401,,Y63,QHM,16C,QHM,unchanged"]).ToList();

        Assert.Equal([(2, false), (4, true)], lines.Select(l => (l.Number, l.Row.Ok)));
    }

    [Fact]
    public void Reads_no_further_than_it_is_asked()
    {
        static IEnumerable<string> Endless()
        {
            while (true) yield return Epraccur;
        }

        Assert.Equal(3, ReferenceFormat.Epraccur.ReadAll(Endless()).Take(3).Count(l => l.Row.Ok));
    }

    [Fact]
    public void Writing_and_splitting_come_back_to_the_same_fields() =>
        Gen.String[Gen.Char[" ,\"abc"], 0, 6].Array[1, 6].Sample(fields =>
            Assert.Equal(fields, CsvLine.Split(string.Join(',', fields.Select(CsvLine.Write))).Value));
}
