using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Reconstruct.Service.Data;

/// <summary>
/// SQLite has one writer at a time, and a commit costs a flush of the disk. So all writes of this process go through one connection, and those that wait
/// together share a commit. Each has a savepoint of its own: one that fails leaves no trace and harms no other. Nobody is answered before the commit.
/// </summary>
public sealed class SqliteWriter(Store store) : IWritePath, IAsyncDisposable
{
    private const int MostInOneCommit = 128;
    private readonly Channel<IJob> _waiting = Channel.CreateUnbounded<IJob>(new() { SingleReader = true });
    private readonly Lock _starting = new();
    private Task? _loop;

    private interface IJob
    {
        Task Do(SqliteConnection connection, SqliteTransaction transaction);

        void Answer();

        void Fail(Exception fault);
    }

    public Task<T> Run<T>(ServiceDb db, Func<Task<T>> write, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is not null) return write();
        lock (_starting) _loop ??= Task.Run(Loop, CancellationToken.None);
        Job<T> job = new(store, db, write, ct);
        if (!_waiting.Writer.TryWrite(job)) throw new InvalidOperationException("The service is stopping: nothing was saved");
        return job.Done;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        if (_loop is { } loop) await loop;
    }

    private async Task Loop()
    {
        SqliteConnection connection = new(store.SqliteConnection);
        await using var _ = connection;
        List<IJob> group = [];
        while (await _waiting.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < MostInOneCommit && _waiting.Reader.TryRead(out var job))
                group.Add(job);
            try
            {
                await Commit(connection, group);
            }
            catch (Exception fault) // whatever went wrong belongs to those who wait, who rethrow it; the loop serves the next
            {
                foreach (var job in group)
                    job.Fail(fault);
            }
        }
    }

    private static async Task Commit(SqliteConnection connection, List<IJob> group)
    {
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await connection.OpenAsync();
            SqlitePragmas.Set(connection);
        }
        await using (var transaction = connection.BeginTransaction(deferred: false))
        {
            foreach (var job in group)
                await job.Do(connection, transaction);
            transaction.Commit();
        }
        foreach (var job in group)
            job.Answer();
    }

    private sealed class Job<T>(Store store, ServiceDb db, Func<Task<T>> write, CancellationToken ct) : IJob
    {
        private const string Savepoint = "job";
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private ExceptionDispatchInfo? _fault;

        public Task<T> Done => _done.Task;

        public async Task Do(SqliteConnection connection, SqliteTransaction transaction)
        {
            if (ct.IsCancellationRequested)
            {
                _fault = ExceptionDispatchInfo.Capture(new OperationCanceledException(ct));
                return;
            }
            transaction.Save(Savepoint);
            try
            {
                db.Database.SetDbConnection(connection, contextOwnsConnection: false);
                await db.Database.UseTransactionAsync(transaction, CancellationToken.None);
                _result = await write();
                transaction.Release(Savepoint);
            }
            catch (Exception fault) // rethrown to the one who asked, once the others of the group are safe
            {
                _fault = ExceptionDispatchInfo.Capture(fault);
                transaction.Rollback(Savepoint);
            }
            finally
            {
                await db.Database.UseTransactionAsync(null, CancellationToken.None);
                db.Database.SetDbConnection(new SqliteConnection(store.SqliteConnection), contextOwnsConnection: true);
            }
        }

        public void Answer()
        {
            if (_fault is null) _done.SetResult(_result!);
            else _done.SetException(_fault.SourceException);
        }

        public void Fail(Exception fault) => _done.TrySetException(_fault?.SourceException ?? fault);
    }
}
