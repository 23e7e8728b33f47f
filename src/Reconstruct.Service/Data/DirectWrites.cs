namespace Reconstruct.Service.Data;

/// <summary>Each unit of work commits for itself.</summary>
public sealed class DirectWrites : IWritePath
{
    public Task<T> Run<T>(ServiceDb db, Func<Task<T>> write, CancellationToken ct) => write();
}
