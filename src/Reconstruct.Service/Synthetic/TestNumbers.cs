using System.Globalization;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Service.Synthetic;

/// <summary>NHS numbers of the range kept for tests (999), each valid, each once.</summary>
public sealed class TestNumbers(int seed)
{
    private const int Places = 1_000_000;
    private const int Stride = 381_673; // without a common factor with a million, so that the walk meets every place once
    private int _place = (int)((uint)seed * 2_654_435_761 % Places);
    private int _used;

    /// <summary>The next number. There are about 900,000.</summary>
    public string Next()
    {
        while (_used++ < Places)
        {
            _place = (_place + Stride) % Places;
            var nine = "999" + _place.ToString("D6", CultureInfo.InvariantCulture);
            if (NhsNumber.CheckDigit(nine) is { } digit) return nine + (char)('0' + digit);
        }
        throw new InvalidOperationException("There are no more NHS numbers in the test range");
    }

    /// <summary>A number of the test range that fails its check.</summary>
    public string NextFailing()
    {
        var number = Next();
        return number[..9] + (char)('0' + ((number[9] - '0' + 1) % 10));
    }
}
