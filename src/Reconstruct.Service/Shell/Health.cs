namespace Reconstruct.Service.Shell;

/// <summary>For orchestration: is the process alive, and can it reach its database.</summary>
public static class Health
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false }).AllowAnyone();
        app.MapHealthChecks("/health/ready").AllowAnyone();
    }
}
