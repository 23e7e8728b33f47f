using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Synthetic;

/// <summary>Lets a start on an empty record fill the invented service, unless it was told <c>--empty</c>.</summary>
public static class SyntheticSetup
{
    private const string Here = "fill-here";

    public static void Add(IServiceCollection services) => services.AddSingleton<FillWhenEmpty>(s => (progress, ct) => Fill(services, s, progress, ct));

    private static async Task Fill(IServiceCollection registrations, IServiceProvider services, Action<string> progress, CancellationToken ct)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        if (settings.GetValue("empty", false) || !await Empty(services, ct)) return;
        if (!settings.GetValue(Here, false))
        {
            await Elsewhere(progress, ct);
            return;
        }
        var plan = SyntheticPlan.Read(settings, services.GetRequiredService<Clock>().Now);
        progress($"inventing a service with {plan.Pathways} pathways");
        await SyntheticService.Fill(registrations, plan, progress, ct);
    }

    private static async Task<bool> Empty(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("start");
        var db = scope.ServiceProvider.GetRequiredService<ServiceDb>();
        return !await db.Users.AnyAsync(ct) && !await db.Set<HistoryRow>().AnyAsync(ct);
    }

    /// <summary>The same program with the same settings, in a process of its own that ends.</summary>
    private static async Task Elsewhere(Action<string> progress, CancellationToken ct)
    {
        var given = Environment.GetCommandLineArgs();
        var isDll = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        ProcessStartInfo start = new(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (isDll) start.ArgumentList.Add(given[0]);
        foreach (var argument in given.Skip(1).Where(a => a.StartsWith("--", StringComparison.Ordinal)).Prepend("fill").Append($"--{Here}=true"))
            start.ArgumentList.Add(argument);
        using var filling = Process.Start(start)!;
        while (await filling.StandardOutput.ReadLineAsync(ct) is { } line)
            progress(line);
        await filling.WaitForExitAsync(ct);
        if (filling.ExitCode != 0) throw new InvalidOperationException("The invented service could not be filled in");
    }
}
