using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reconstruct.Service.Data;

/// <summary>The hash of one link: SHA-256 over the previous hash and each field, every field with its length in front, so that none can run into the next.</summary>
public static class HistoryHash
{
    /// <summary>What the first link of a chain follows.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    public static byte[] Of(HistoryRow link)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(link.PreviousHash);
        foreach (var field in Fields(link))
            Append(hash, field);
        return hash.GetHashAndReset();
    }

    private static string?[] Fields(HistoryRow link) =>
    [
        link.ChainId.ToString("D"), link.Sequence.ToString(CultureInfo.InvariantCulture), link.RowType, link.RowId.ToString("D"),
        link.RowVersion.ToString(CultureInfo.InvariantCulture), link.At.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        link.PersonId?.ToString("D"), link.ClientId, link.ActingAs, link.From, link.Why, link.Data,
    ];

    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = field is null ? null : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
        hash.AppendData(length);
        if (bytes is not null) hash.AppendData(bytes);
    }
}
