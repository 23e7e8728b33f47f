using Reconstruct.Core.Planning.Atlas;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Flaps;

/// <summary>One flap: every figure with its range, population and source, and what is not confirmed.</summary>
public static class FlapPage
{
    public static string Link(string id) => $"/flaps/{id}";

    public sealed record Model(Flap Flap);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/flaps/{id}", (string id, FlapAtlas atlas) => atlas.Find(id) is { } flap ? Page.Show<FlapView, Model>(new(flap)) : Page.NotFound()).AllowAnyone();
}
