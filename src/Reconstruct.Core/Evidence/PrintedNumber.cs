using System.Globalization;

namespace Reconstruct.Core.Evidence;

/// <summary>A number as it was printed: its value, and how far rounding may have moved it.</summary>
public sealed record PrintedNumber
{
    private PrintedNumber(string text, double value, double half) => (Text, Value, HalfStep) = (text, value, half);

    /// <summary>The number with its decimals, as printed.</summary>
    public string Text { get; }

    /// <summary>Its value.</summary>
    public double Value { get; }

    /// <summary>Half of its last decimal place: the true value lies within this of the printed one.</summary>
    public double HalfStep { get; }

    /// <summary>Reads digits with an optional point; null for anything else.</summary>
    public static PrintedNumber? Read(string text)
    {
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return null;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new(text, value, 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - text.Length));
    }
}
