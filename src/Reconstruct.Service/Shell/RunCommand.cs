using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.People;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Shell;

/// <summary>Starts the service: brings the database up to date, fills it when it is empty and the demo is wanted, then answers.</summary>
public static class RunCommand
{
    private const int NamesARole = 4;

    public static async Task<int> Run(WebApplication app, string[] args)
    {
        await Prepare(app.Services, CancellationToken.None);
        if (app.Services.GetService<FillWhenEmpty>() is { } fill) await fill(line => Console.WriteLine($"· {line}"), CancellationToken.None);
        await app.StartAsync();
        await SayWho(app);
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

    private static async Task SayWho(WebApplication app)
    {
        Console.WriteLine($"Address: {string.Join(", ", app.Urls)}");
        var mode = app.Services.GetRequiredService<SignInMode>();
        if (!mode.Demo) return;
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("start");
        var people = await SignInPage.Choices(scope.ServiceProvider.GetRequiredService<ServiceDb>(), mode, CancellationToken.None);
        Console.WriteLine(people.Count == 0 ? "Demo sign-ins: none, the record is empty" : $"Demo sign-ins, chosen at {app.Urls.First()}/sign-in:");
        foreach (var role in people.GroupBy(p => p.Role))
            Console.WriteLine($"  {role.Key,-15} {string.Join(", ", role.Take(NamesARole).Select(p => p.Name))}{(role.Count() > NamesARole ? ", …" : "")}");
    }
}
