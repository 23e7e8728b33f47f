using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Shell;

/// <summary>Starts the service: brings the database up to date, then answers.</summary>
public static class RunCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        await Prepare(app.Services, CancellationToken.None);
        await app.StartAsync();
        Console.WriteLine($"Ready: {string.Join(", ", app.Urls)}");
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Makes the service ready to answer; tests call it as well.</summary>
    public static async Task Prepare(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("start");
        Directory.CreateDirectory(services.GetRequiredService<Store>().Folder);
        await Store.Prepare(scope.ServiceProvider.GetRequiredService<ServiceDb>(), ct);
        await Systems.SystemsSetup.Prepare(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ServiceDb>(), ct);
        await RoleRows.Prepare(scope.ServiceProvider.GetRequiredService<ServiceDb>(), ct);
    }
}
