using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell;

/// <summary>Timed work of all slices. A job may run on every node at once: it claims each piece of work in the database.</summary>
public sealed class JobTable
{
    private readonly List<Job> _jobs = [];

    public IReadOnlyList<Job> All => _jobs;

    /// <summary>Runs again and again, this long after it last ended.</summary>
    public void Every(TimeSpan pause, string name, Func<IServiceProvider, ServiceDb, CancellationToken, Task> run) => _jobs.Add(new(name, pause, run));

    public sealed record Job(string Name, TimeSpan Pause, Func<IServiceProvider, ServiceDb, CancellationToken, Task> Run);
}
