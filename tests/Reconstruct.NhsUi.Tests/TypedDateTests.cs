namespace Reconstruct.NhsUi.Tests;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("31", "1", "2026", "2026-01-31")]
    [InlineData(" 1 ", "02", "2026", "2026-02-01")]
    [InlineData("29", "2", "2028", "2028-02-29")]
    [InlineData("5", "March", "2026", "2026-03-05")]
    [InlineData("5", "sep", "2026", "2026-09-05")]
    public void Reads_a_real_date(string day, string month, string year, string expected)
    {
        var date = new TypedDate(day, month, year).AsDate();

        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), date);
    }

    [Theory]
    [InlineData("31", "2", "2026")]
    [InlineData("29", "2", "2026")]
    [InlineData("0", "1", "2026")]
    [InlineData("1", "13", "2026")]
    [InlineData("1", "1", "26")]
    [InlineData("1", "1", "0026")]
    [InlineData("-1", "1", "2026")]
    [InlineData("1.5", "1", "2026")]
    [InlineData("٣", "1", "2026")]
    [InlineData("001", "1", "2026")]
    [InlineData("1", "ma", "2026")]
    [InlineData("1", "marchember", "2026")]
    [InlineData("", "1", "2026")]
    [InlineData(null, null, null)]
    public void Refuses_what_is_no_real_date(string? day, string? month, string? year)
    {
        var date = new TypedDate(day, month, year).AsDate();

        Assert.Null(date);
    }

    [Fact]
    public void Is_blank_when_only_spaces_were_typed()
    {
        Assert.True(new TypedDate(" ", null, "").IsBlank);
        Assert.False(new TypedDate(" ", null, "2").IsBlank);
    }

    [Fact]
    public void Comes_back_from_a_known_date()
    {
        var date = new DateOnly(2026, 3, 9);

        var typed = TypedDate.From(date);

        Assert.Equal(new TypedDate("9", "3", "2026"), typed);
        Assert.Equal(date, typed.AsDate());
        Assert.Same(TypedDate.Blank, TypedDate.From(null));
    }
}
