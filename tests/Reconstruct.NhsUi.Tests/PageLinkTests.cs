namespace Reconstruct.NhsUi.Tests;

public sealed class PageLinkTests
{
    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(1, 3, "[1] 2 3")]
    [InlineData(5, 9, "1 … 4 [5] 6 … 9")]
    [InlineData(9, 9, "1 … 8 [9]")]
    [InlineData(2, 9, "1 [2] 3 … 9")]
    public void Leaves_out_pages_far_from_the_current_one(int current, int last, string expected)
    {
        var links = PageLink.Around(current, last, page => $"/list?page={page}");

        Assert.Equal(expected, string.Join(' ', links.Select(l => l.Href is null ? "…" : l.Current ? $"[{l.Number}]" : $"{l.Number}")));
        Assert.Equal("/list?page=1", links[0].Href);
    }
}
