using Reconstruct.Core.Planning.Atlas;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Flaps;

/// <summary>Every flap, and what published series say became of flaps.</summary>
public static class FlapsPage
{
    public const string Address = "/flaps";

    public sealed record Model(IReadOnlyList<Flap> Flaps, IReadOnlyList<FlapSeries> Series);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(Address, (FlapAtlas atlas) => Page.Show<FlapsView, Model>(new(atlas.Flaps, atlas.Series))).AllowAnyone();
}
