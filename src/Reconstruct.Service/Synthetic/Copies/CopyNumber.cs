using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>
/// What one copy of the invented service puts in place of the original's ids, references, numbers and birth dates: always as long as what it replaces,
/// always the same for the same copy, never the same for two.
/// </summary>
public sealed class CopyNumber
{
    private const string Letters = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private readonly byte[] _mask;
    private readonly Dictionary<string, string> _numbers;
    private readonly int _copy;

    /// <param name="copy">1 for the first.</param>
    /// <param name="numbers">The original's NHS numbers, each with the one that stands for it here.</param>
    public CopyNumber(int copy, Dictionary<string, string> numbers)
    {
        (_copy, _numbers) = (copy, numbers);
        _mask = SHA256.HashData(Bytes(copy));
    }

    /// <summary>The time and the version stay; of the random bits some turn over.</summary>
    public Guid Id(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        for (var i = 9; i < 16; i++)
            bytes[i] ^= _mask[i];
        return new(bytes, bigEndian: true);
    }

    public string Of(TokenKind kind, string original) => kind switch
    {
        TokenKind.Id => Id(Guid.Parse(original)).ToString(),
        TokenKind.Number => Number(original),
        TokenKind.SpacedNumber => Spaced(Number(original.Replace(" ", "", StringComparison.Ordinal))),
        TokenKind.Reference => Reference(original),
        TokenKind.Hash => Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(original), .. Bytes(_copy)])),
        TokenKind.BirthDate => DateOnly.ParseExact(original, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-_copy).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private string Number(string original) => _numbers.GetValueOrDefault(original, original);

    private static string Spaced(string number) => $"{number[..3]} {number[3..6]} {number[6..]}";

    private static byte[] Bytes(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private string Reference(string original)
    {
        var hash = SHA256.HashData([.. System.Text.Encoding.ASCII.GetBytes(original), .. Bytes(_copy)]);
        var text = string.Concat(hash.Take(8).Select(b => Letters[b % Letters.Length]));
        return $"RC-{text[..4]}-{text[4..]}";
    }
}
