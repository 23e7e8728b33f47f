using Reconstruct.Core;

namespace Reconstruct.Service.Shell;

/// <summary>The public start page: the doors that are built, and no others.</summary>
public static class StartPage
{
    public sealed record Model(IReadOnlyList<DoorTable.Door> Doors);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/", (DoorTable doors) => Page.Show<StartView, Model>(new(doors.Public))).AllowAnyone();
}
