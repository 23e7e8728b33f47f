using System.Buffers.Binary;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Synthetic;

/// <summary>UUIDs of version 7 whose random part is drawn from a seed. Source: RFC 9562, section 5.7.</summary>
public sealed class SeededIds(int seed, TimeProvider time)
{
    private readonly Random _draw = new(seed);

    public IdSource Source => new(Next);

    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        _draw.NextBytes(bytes);
        Span<byte> milliseconds = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(milliseconds, time.GetUtcNow().ToUnixTimeMilliseconds());
        milliseconds[2..].CopyTo(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
