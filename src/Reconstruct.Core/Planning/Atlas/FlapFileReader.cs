using Reconstruct.Core.Funding;

namespace Reconstruct.Core.Planning.Atlas;

/// <summary>Reads one file of <c>content/flaps</c>.</summary>
internal static class FlapFileReader
{
    private const string Vessels = "vessels";
    private const double Least = 0.001;
    private const double Most = 1000;

    public static Flap Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "name", "shortName", "kinds", "tissue", Vessels, "figures", "unconfirmed", "notes");
        if (read.At(Vessels) is null) read.Missing(Vessels);
        var flap = new Flap
        {
            Id = read.Text("id"), Name = read.Text("name"), ShortName = read.MaybeText("shortName"),
            Kinds = AtlasSpots.Words<FlapKind>(read, "kinds", faults), Tissue = AtlasSpots.Words<FlapTissue>(read, "tissue", faults),
            Vessels = read.MaybeText(Vessels), Figures = Figures(read, faults), Unconfirmed = read.Texts("unconfirmed"), Notes = read.Texts("notes"),
        };
        CheckUnconfirmed(read, flap);
        return flap;
    }

    private static IReadOnlyList<(FlapFigure, FlapMeasure?)> Figures(SpotObject owner, List<PolicyFault> faults)
    {
        if (owner.At("figures") is not { } spot)
        {
            owner.Missing("figures");
            return [];
        }

        var read = new SpotObject(spot, faults, [.. FlapFigure.All.Select(f => f.Id)]);
        return [.. FlapFigure.All.Where(f => read.At(f.Id) is not null)
            .Select(f => (f, read.At(f.Id)!.Kind is JsonSpotKind.Nothing ? null : Measure(f, read.At(f.Id)!, faults)))];
    }

    private static FlapMeasure Measure(FlapFigure figure, JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "value", "low", "high", "interquartileRange", "number", "population", "note", "source");
        if (read.At("value") is null or { Kind: JsonSpotKind.Nothing }) read.Missing("value");
        var (value, low, high) = (AtlasSpots.Number(read, "value", Least, Most) ?? 0, AtlasSpots.Number(read, "low", Least, Most), AtlasSpots.Number(read, "high", Least, Most));
        if (low is null != high is null) read.Fault(spot, PolicyFaultCodes.LimitOutOfRange, "A range needs both ends");
        if (low > value || value > high) read.Fault(spot, PolicyFaultCodes.LimitOutOfRange, "The value lies outside its own range");
        return new(figure, value, low, high, AtlasSpots.Number(read, "interquartileRange", Least, Most), AtlasSpots.Whole(read, "number", 1), read.MaybeText("population"),
            read.MaybeText("note"), AtlasSpots.Source(read, faults));
    }

    /// <summary>What is null is listed, what is listed is null.</summary>
    private static void CheckUnconfirmed(SpotObject read, Flap flap)
    {
        List<string> empty = [.. flap.Vessels is null ? [Vessels] : Array.Empty<string>(), .. flap.Figures.Where(f => f.Measure is null).Select(f => f.Figure.Id)];
        foreach (var id in empty.Except(flap.Unconfirmed))
            read.Fault(read.Spot, AtlasFaultCodes.UnconfirmedWrong, $"'{id}' is empty and not listed as unconfirmed");
        foreach (var item in read.Items("unconfirmed").Where(i => !empty.Contains(i.Text, StringComparer.Ordinal)))
            read.Fault(item, AtlasFaultCodes.UnconfirmedWrong, $"'{item.Text}' is listed as unconfirmed and is not an empty property of this flap");
    }
}
