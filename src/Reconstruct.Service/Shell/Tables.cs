namespace Reconstruct.Service.Shell;

/// <summary>Fills a table from every slice, in their order.</summary>
public static class Tables
{
    public static TTable Of<TTable>(Action<Slice, TTable> fill) where TTable : new()
    {
        var table = new TTable();
        foreach (var slice in Slices.All)
            fill(slice, table);
        return table;
    }
}
