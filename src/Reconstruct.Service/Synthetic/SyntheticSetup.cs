using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Synthetic;

/// <summary>Lets a start on an empty record fill the invented service, unless it was told <c>--empty</c>.</summary>
public static class SyntheticSetup
{
    public static void Add(IServiceCollection services) => services.AddSingleton<FillWhenEmpty>(s => (progress, ct) => Fill(services, s, progress, ct));

    private static async Task Fill(IServiceCollection registrations, IServiceProvider services, Action<string> progress, CancellationToken ct)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        if (settings.GetValue("empty", false) || !await Empty(services, ct)) return;
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
}
