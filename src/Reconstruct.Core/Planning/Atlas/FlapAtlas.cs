using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Atlas;

/// <summary>The flap catalogue: flaps with what is confirmed about them, and published series of their outcomes.</summary>
public sealed class FlapAtlas
{
    /// <summary>Folder of the flaps, one file each.</summary>
    public const string FlapsFolder = "flaps/";

    /// <summary>Folder of the series, one file each.</summary>
    public const string SeriesFolder = "flap-series/";

    private FlapAtlas(IReadOnlyList<Flap> flaps, IReadOnlyList<FlapSeries> series) => (Flaps, Series) = (flaps, series);

    /// <summary>Every flap, by name.</summary>
    public IReadOnlyList<Flap> Flaps { get; }

    /// <summary>Every series, the largest first, benchmarks last.</summary>
    public IReadOnlyList<FlapSeries> Series { get; }

    /// <summary>The flap with this id; null when there is none.</summary>
    public Flap? Find(string id) => Flaps.FirstOrDefault(f => string.Equals(f.Id, id, StringComparison.Ordinal));

    /// <summary>Reads the files, each named below <c>content</c>; refuses them all with every fault when there is one.</summary>
    public static FlapAtlasReading Parse(IEnumerable<PolicyFile> files)
    {
        var faults = new List<PolicyFault>();
        var (flaps, series) = (new List<Flap>(), new List<FlapSeries>());
        foreach (var file in files)
        {
            if (JsonSpots.Read(file, faults) is not { } spot) continue;
            if (file.Name.StartsWith(FlapsFolder, StringComparison.Ordinal)) flaps.Add(Named(FlapFileReader.Read(spot, faults), f => f.Id, spot, FlapsFolder, faults));
            else if (file.Name.StartsWith(SeriesFolder, StringComparison.Ordinal)) series.Add(Named(SeriesFileReader.Read(spot, faults), s => s.Id, spot, SeriesFolder, faults));
            else faults.Add(new(file.Name, "$", 1, AtlasFaultCodes.FileUnknown, $"The file must be in {FlapsFolder} or {SeriesFolder}"));
        }

        if (flaps.Count == 0) faults.Add(new(FlapsFolder, "$", 1, PolicyFaultCodes.FileMissing, "There is no flap"));
        return faults.Count > 0
            ? new(null, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
            : new(new([.. flaps.OrderBy(f => f.Name, StringComparer.Ordinal)], [.. series.OrderBy(s => s.Benchmark).ThenByDescending(s => s.Number)]), []);
    }

    private static T Named<T>(T item, Func<T, string> id, JsonSpot spot, string folder, List<PolicyFault> faults)
    {
        if (!string.Equals($"{folder}{id(item)}.json", spot.File, StringComparison.Ordinal))
            faults.Add(new(spot.File, "$.id", spot.Line, AtlasFaultCodes.IdNotFile, $"The id '{id(item)}' must be the name of the file"));
        return item;
    }
}
