using Microsoft.EntityFrameworkCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Shell.People;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Fills an empty record with the invented service. The whole is one transaction: a fill that is interrupted leaves the record empty, and the next start
/// begins again.
/// </summary>
public static class SyntheticService
{
    private const int ReportEvery = 500;

    public static async Task Fill(IServiceCollection registrations, SyntheticPlan plan, Action<string> progress, CancellationToken ct)
    {
        MovingTime time = new(plan.Start);
        SeededIds ids = new(plan.Seed, time);
        await using var services = Services(registrations, time, ids);
        await using var scope = services.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<ActingNow>();
        acting.Value = Acting.Service("synthetic service");
        var db = scope.ServiceProvider.GetRequiredService<ServiceDb>();
        var objects = services.GetRequiredService<HeldObjects>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await RoleRows.Prepare(db, ct);
        Cast cast = new(ids);
        cast.Enter(db);
        await db.SaveChangesAsync(ct);
        await Play(new StoryMaker(plan, cast).Make(), new(db, objects, cast), db, acting, time, progress, ct);
        await objects.Keep(ct);
        await transaction.CommitAsync(ct);
    }

    private static async Task Play(
        IReadOnlyList<Story> stories, Stage stage, ServiceDb db, ActingNow acting, MovingTime time, Action<string> progress, CancellationToken ct)
    {
        var steps = stories.SelectMany(story => story.Steps.Select((step, number) => (step, story, number)))
            .OrderBy(s => s.step.At).ThenBy(s => s.story.Number).ThenBy(s => s.number).ToList();
        var done = 0;
        foreach (var (step, story, _) in steps)
        {
            time.MoveTo(step.At);
            acting.Value = step.Who?.Acts("synthetic service") ?? Acting.Service("synthetic service");
            db.ChangeTracker.Clear();
            await step.Do(stage, story, ct);
            if (++done % ReportEvery == 0) progress($"{done} of {steps.Count} events of {stories.Count} pathways");
        }
    }

    /// <summary>The service's own registrations, with the invented clock and ids in place of the real ones.</summary>
    private static ServiceProvider Services(IServiceCollection registrations, MovingTime time, SeededIds ids)
    {
        IServiceCollection services = new ServiceCollection();
        foreach (var registration in registrations)
            services.Add(registration);
        services.AddSingleton<TimeProvider>(time).AddSingleton(ids.Source).AddSingleton<IWritePath, DirectWrites>();
        var store = registrations.Last(r => r.ServiceType == typeof(IObjectStore));
        services.AddSingleton(s => new HeldObjects((IObjectStore)(store.ImplementationFactory?.Invoke(s) ?? store.ImplementationInstance ?? s.GetRequiredService(store.ImplementationType!))));
        services.AddSingleton<IObjectStore>(s => s.GetRequiredService<HeldObjects>());
        return services.BuildServiceProvider();
    }
}
