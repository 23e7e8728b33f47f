using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Body;

/// <summary>The outlines of the body that the program draws on.</summary>
public sealed class BodyOutlines
{
    /// <summary>Folder of the outlines, one file each.</summary>
    public const string Folder = "body/";

    /// <summary>Id of the whole body from the front.</summary>
    public const string FrontId = "front";

    /// <summary>Id of the whole body from the back.</summary>
    public const string BackId = "back";

    /// <summary>The first outline of a hand: it was called a right palm, and its thumb is where that of a left one is. Drawings that lie on it keep it; nothing new is drawn on it.</summary>
    public const string EarlierHandId = "hand";

    private static readonly string[] Order = [FrontId, BackId, "head", "hand-right-palm", "hand-right-back", "hand-left-palm", "hand-left-back", "breast", EarlierHandId];

    private BodyOutlines(IReadOnlyList<BodyOutline> all) => All = all;

    /// <summary>Every outline: front, back, head, each hand from both sides, breast, and the earlier hand.</summary>
    public IReadOnlyList<BodyOutline> All { get; }

    /// <summary>Those that a new drawing can begin on.</summary>
    public IEnumerable<BodyOutline> Offered => All.Where(o => o.Id != EarlierHandId);

    /// <summary>The whole body from the front.</summary>
    public BodyOutline Front => Find(FrontId)!;

    /// <summary>The whole body from the back.</summary>
    public BodyOutline Back => Find(BackId)!;

    /// <summary>The outline with this id; null when there is none.</summary>
    public BodyOutline? Find(string id) => All.FirstOrDefault(o => string.Equals(o.Id, id, StringComparison.Ordinal));

    /// <summary>Reads the files, each named below <c>content</c>; refuses them all with every fault when there is one, or when one of them is not there.</summary>
    public static BodyReading Parse(IEnumerable<PolicyFile> files)
    {
        var faults = new List<PolicyFault>();
        var outlines = new List<BodyOutline>();
        foreach (var file in files)
        {
            if (JsonSpots.Read(file, faults) is { } spot) outlines.Add(BodyFileReader.Read(spot, faults));
        }

        foreach (var id in Order.Where(id => !outlines.Exists(o => string.Equals(o.Id, id, StringComparison.Ordinal))))
            faults.Add(new($"{Folder}{id}.json", "$", 1, PolicyFaultCodes.FileMissing, $"There is no outline '{id}'"));
        return faults.Count > 0
            ? new(null, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
            : new(new([.. outlines.OrderBy(o => Array.IndexOf(Order, o.Id))]), []);
    }

    /// <summary>True for an id that there may be an outline of.</summary>
    internal static bool Knows(string id) => Order.Contains(id, StringComparer.Ordinal);
}
