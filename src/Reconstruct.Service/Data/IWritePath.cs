namespace Reconstruct.Service.Data;

/// <summary>How a unit of work reaches the disk. SQLite groups the commits of many through one writer; PostgreSQL does that itself.</summary>
public interface IWritePath
{
    /// <summary>Runs the write and returns when it is stored for good. What the write throws comes out of here, with nothing stored.</summary>
    Task<T> Run<T>(ServiceDb db, Func<Task<T>> write, CancellationToken ct);
}
