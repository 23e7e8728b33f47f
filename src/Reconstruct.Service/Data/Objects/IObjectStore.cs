namespace Reconstruct.Service.Data.Objects;

/// <summary>Photographs, letters, original messages: bytes addressed by their SHA-256. Files under the data folder, or an S3-compatible store.</summary>
public interface IObjectStore
{
    /// <summary>Keeps the bytes for good and gives their address: 64 lower-case hexadecimal digits. The same bytes twice are kept once.</summary>
    Task<string> Put(ReadOnlyMemory<byte> bytes, CancellationToken ct);

    /// <summary>The bytes, checked against their address; null when there are none. Throws when they have been changed.</summary>
    Task<byte[]?> Get(string sha256, CancellationToken ct);

    /// <summary>Every address kept, in order.</summary>
    IAsyncEnumerable<string> All(CancellationToken ct);
}
