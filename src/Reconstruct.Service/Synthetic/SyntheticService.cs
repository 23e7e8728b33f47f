using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Clinic.Assessments;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.FundingStep;
using Reconstruct.Service.Referrals.Messages;
using Reconstruct.Service.Shell.Closing;
using Reconstruct.Service.Shell.People;
using Reconstruct.Service.Synthetic.Copies;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Fills an empty record with the invented service. What is played is one transaction: a fill that is interrupted leaves the record empty, and the next
/// start begins again. A large service is that and copies of it, each a transaction of its own.
/// </summary>
public static class SyntheticService
{
    private const int ReportEvery = 500;
    private const string Source = "synthetic service";
    private static readonly TimeSpan Watched = TimeSpan.FromDays(120);
    private static readonly Acting Sender = new(null, "demo-system", "demo-system", [], Source);

    public static async Task Fill(IServiceCollection registrations, SyntheticPlan plan, Action<string> progress, CancellationToken ct)
    {
        MovingTime time = new(plan.Start);
        SeededIds ids = new(plan.Seed, time);
        await using var services = Services(registrations, time, ids);
        await using var scope = services.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<ActingNow>();
        acting.Value = Acting.Service(Source);
        var db = scope.ServiceProvider.GetRequiredService<ServiceDb>();
        var objects = services.GetRequiredService<HeldObjects>();
        var practices = await DemoPractices.Load(db, ct);
        if (!practices.Ok) throw new InvalidOperationException("The practices of the demo cannot be read");
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await RoleRows.Prepare(db, ct);
        Cast cast = new(ids);
        Arrivals arrivals = new(db, objects, MessagePolicy.Read(services.GetRequiredService<IConfiguration>()), scope.ServiceProvider.GetRequiredService<FundingLook>(), ids);
        Stage stage = new(db, services.GetRequiredService<Correspondence>(), services.GetRequiredService<EmailSettings>(), services.GetRequiredService<ClosingTable>(), cast, arrivals);
        cast.Enter(db);
        await db.SaveChangesAsync(ct);
        var stories = new StoryMaker(plan, cast).Make();
        new FundingStories(db, scope.ServiceProvider.GetRequiredService<DecideRequest>(), services.GetRequiredService<FundingClocks>(), services.GetRequiredService<TellAboutRequest>(), cast).AddTo(stories, plan.End);
        new PlanStories(db, services.GetRequiredService<WritePlanLetter>(), objects, cast).AddTo(stories, plan.End);
        await Play(stories, stage, cast.With(Role.Coordinator)[0], plan, db, acting, time, progress, ct);
        await OnlyTheNewestToPrint(db, plan, ct);
        time.MoveTo(plan.End.AddMinutes(-1));
        acting.Value = cast.With(Role.Administrator)[0].Acts(Source);
        await DemoSurgeons.Enter(db, services.GetRequiredService<CheckIntervals>(), cast, ct);
        await DemoDrafts.Enter(db, scope.ServiceProvider.GetRequiredService<DecideRequest>(), acting, cast, ct);
        await DemoWounds.Enter(db, cast, acting, ct);
        await DemoExpanders.Enter(db, cast, acting, ct);
        await DemoGrafts.Enter(db, cast, acting, ct);
        await DemoForms.Enter(db, services.GetRequiredService<EmailSettings>(), services.GetRequiredService<FormShelf>(), cast, acting, ct);
        await objects.Keep(ct);
        await transaction.CommitAsync(ct);
        if (plan.Parts > 1) await CopyService.Run(db, plan.Seed, plan.Parts - 1, progress, ct);
    }

    private static async Task Play(
        IReadOnlyList<Story> stories, Stage stage, CastMember office, SyntheticPlan plan, ServiceDb db, ActingNow acting, MovingTime time, Action<string> progress, CancellationToken ct)
    {
        var steps = stories.SelectMany(story => story.Steps.Select((step, number) => (step, story, number)))
            .OrderBy(s => s.step.At).ThenBy(s => s.story.Number).ThenBy(s => s.number).ToList();
        var done = 0;
        var (morning, opened) = (plan.End - Watched, DateOnly.MinValue);
        foreach (var (step, story, _) in steps)
        {
            for (; morning < step.At; morning = morning.AddDays(1))
                await Escalate(db, acting, time, morning, ct);
            time.MoveTo(step.At);
            if (Clock.DateIn(step.At) is var day && day != opened)
            {
                (opened, acting.Value) = (day, office.Acts(Source));
                db.ChangeTracker.Clear();
                await Office.Morning(db, ct);
            }
            acting.Value = step.Who?.Acts(Source) ?? (step.Who is null && story.Source == ReferralSource.Message ? Sender : Acting.Service(Source));
            db.ChangeTracker.Clear();
            await step.Do(stage, story, ct);
            if (++done % ReportEvery == 0) progress($"{done} of {steps.Count} events of {stories.Count} pathways");
        }
    }

    private static Task<int> Escalate(ServiceDb db, ActingNow acting, MovingTime time, DateTimeOffset at, CancellationToken ct)
    {
        time.MoveTo(at);
        acting.Value = Acting.Service(EscalateDue.Job);
        db.ChangeTracker.Clear();
        return EscalateDue.Run(db, ct);
    }

    /// <summary>Old letters are there to be read; only those of the last days still wait for the printer.</summary>
    private static Task<int> OnlyTheNewestToPrint(ServiceDb db, SyntheticPlan plan, CancellationToken ct)
    {
        var from = plan.End.AddDays(-2);
        return db.Set<LetterPrint>().Where(p => p.NotBefore < from).ExecuteDeleteAsync(ct);
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
        services.AddSingleton(EmailSettings.Read(new ConfigurationBuilder().Build())); // no e-mail about invented people
        services.AddSingleton<IObjectStore>(s => s.GetRequiredService<HeldObjects>());
        return services.BuildServiceProvider();
    }
}
