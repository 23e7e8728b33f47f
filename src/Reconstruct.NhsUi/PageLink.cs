namespace Reconstruct.NhsUi;

/// <summary>One page of a numbered pagination.</summary>
public sealed record PageLink(int Number, string? Href, bool Current = false)
{
    /// <summary>Pages left out.</summary>
    public static PageLink Ellipsis { get; } = new(0, null);

    /// <summary>The first page, the last, the current one and its neighbours, with an ellipsis for each gap.</summary>
    /// <param name="current">From 1 to <paramref name="last"/>.</param>
    /// <param name="last">How many pages there are.</param>
    /// <param name="href">The address of a page.</param>
    public static IReadOnlyList<PageLink> Around(int current, int last, Func<int, string> href)
    {
        var links = new List<PageLink>();
        for (var page = 1; page <= last; page++)
        {
            if (page == 1 || page == last || Math.Abs(page - current) <= 1) links.Add(new(page, href(page), page == current));
            else if (links[^1] != Ellipsis) links.Add(Ellipsis);
        }

        return links;
    }
}
