using Quartz;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell;

/// <summary>
/// Runs the jobs of the slices with Quartz: each again and again, its pause measured from its last end, never twice at once on one node. Several nodes may
/// run the same job: it claims its work in the database. A fault is logged without its text, which may name a patient; the next run tries again.
/// </summary>
public static class TimedWork
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    public static void Add(IServiceCollection services, IConfiguration settings)
    {
        var jobs = Tables.Of<JobTable>((slice, table) => slice.Jobs(table));
        services.AddSingleton(jobs);
        if (!settings.GetValue("jobs", true)) return;
        services.AddQuartz(quartz =>
        {
            foreach (var job in jobs.All)
            {
                quartz.ScheduleJob(
                    job.Name, (IServiceProvider scope, ILoggerFactory logs, CancellationToken ct) => Run(job, scope, logs, ct),
                    trigger => trigger.StartAt(DateTimeOffset.UtcNow + FirstPause)
                        .WithSimpleSchedule(schedule => schedule.WithInterval(job.Pause).RepeatForever().MeasureIntervalFromCompletion(true)));
            }
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    private static async Task Run(JobTable.Job job, IServiceProvider scope, ILoggerFactory logs, CancellationToken ct)
    {
        scope.GetRequiredService<ActingNow>().Value = Acting.Service(job.Name);
        try
        {
            await job.Run(scope, scope.GetRequiredService<ServiceDb>(), ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested) // a job must not stop the others; the next run tries again
        {
            logs.CreateLogger(typeof(TimedWork).FullName!).LogError("{Fault} in the job {Job}: {Trace}", fault.GetType().FullName, job.Name, fault.StackTrace);
        }
    }
}
