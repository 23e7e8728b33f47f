using System.Security.Cryptography;
using Reconstruct.Service.Data.Objects;

namespace Reconstruct.Service.Synthetic;

/// <summary>Holds what is put until it is kept all at once, so that hundreds of small files do not wait for the disk one by one.</summary>
public sealed class HeldObjects(IObjectStore store) : IObjectStore
{
    private readonly Dictionary<string, byte[]> _held = new(StringComparer.Ordinal);

    public Task<string> Put(ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        _held.TryAdd(sha256, bytes.ToArray());
        return Task.FromResult(sha256);
    }

    public async Task<byte[]?> Get(string sha256, CancellationToken ct) => _held.TryGetValue(sha256, out var bytes) ? bytes : await store.Get(sha256, ct);

    public IAsyncEnumerable<string> All(CancellationToken ct) => store.All(ct);

    /// <summary>Keeps everything for good. Before the rows that name it are committed.</summary>
    public async Task Keep(CancellationToken ct)
    {
        await Parallel.ForEachAsync(_held.Values, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = ct }, async (bytes, stop) => await store.Put(bytes, stop));
        _held.Clear();
    }
}
