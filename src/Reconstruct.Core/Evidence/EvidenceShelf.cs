using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Evidence;

/// <summary>Published comparisons and disputed numbers: what may be used, and what must not be and why.</summary>
/// <remarks>Every comparison that is to be used must lie in the middle of its own interval: a file that breaks this rule is refused, and the program does not start with it. Hazard: HAZ-111.</remarks>
public sealed class EvidenceShelf
{
    /// <summary>Folder of the studies.</summary>
    public const string RatiosFolder = "evidence/ratios/";

    /// <summary>Folder of the disputed numbers.</summary>
    public const string DisputedFolder = "evidence/disputed/";

    private EvidenceShelf(IReadOnlyList<PublishedStudy> studies, IReadOnlyList<DisputedNumber> disputed) => (Studies, Disputed) = (studies, disputed);

    /// <summary>Every study, by title.</summary>
    public IReadOnlyList<PublishedStudy> Studies { get; }

    /// <summary>Every disputed number, by title.</summary>
    public IReadOnlyList<DisputedNumber> Disputed { get; }

    /// <summary>Reads the files, each named below <c>content</c>; refuses them all, with every fault, when there is one.</summary>
    public static Result<EvidenceShelf> Parse(IEnumerable<PolicyFile> files)
    {
        var faults = new List<PolicyFault>();
        var (studies, disputed) = (new List<PublishedStudy>(), new List<DisputedNumber>());
        foreach (var file in files)
        {
            if (JsonSpots.Read(file, faults) is not { } spot) continue;
            if (file.Name.StartsWith(RatiosFolder, StringComparison.Ordinal)) studies.Add(EvidenceReader.Study(spot, faults));
            else disputed.Add(EvidenceReader.Disputed(spot, faults));
            var id = file.Name.StartsWith(RatiosFolder, StringComparison.Ordinal) ? RatiosFolder + studies[^1].Id : DisputedFolder + disputed[^1].Id;
            if (id + ".json" != file.Name) faults.Add(new(file.Name, "$.id", spot.Line, AtlasFaultCodes.IdNotFile, "The id must be the name of the file"));
        }

        return faults.Count > 0
            ? faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Select(f => f.AsRefusal()).ToList()
            : new EvidenceShelf([.. studies.OrderBy(s => s.Title, StringComparer.Ordinal)], [.. disputed.OrderBy(d => d.Title, StringComparer.Ordinal)]);
    }
}
