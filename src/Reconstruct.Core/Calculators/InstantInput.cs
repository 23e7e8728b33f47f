using System.Globalization;
using System.Text.Json.Nodes;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Calculators;

/// <summary>A date and time: with an offset as an instant, without one as the clock on the wall in London.</summary>
/// <param name="Name">Name in the interface.</param>
/// <param name="Label">Name for people.</param>
public sealed record InstantInput(string Name, string Label) : CalculatorInput(Name, Label)
{
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];
    private static readonly string[] Times = ["HH:mm", "HH:mm:ss"];

    /// <inheritdoc />
    public override string Kind => "date-time";

    /// <inheritdoc />
    public override IEnumerable<KeyValuePair<string, JsonNode?>> Limits() =>
        [new("min", "1900-01-01T00:00"), new("max", "2199-12-31T23:59"), new("zone", "Europe/London unless an offset is given")];

    /// <inheritdoc />
    protected override Result<object> Take(InputValue value, string field)
    {
        var text = TextInput.Characters(value)?.ToUpperInvariant();
        if (text is { Length: >= 16 } && text[10] == ' ') text = text[..10] + "T" + text[11..];
        var instant = text is null ? null : Instant(text.EndsWith('Z') ? text[..^1] + "+00:00" : text, field);
        if (instant is null) return InputRefusals.Type(this, field, "a date and time like 2026-04-01T08:30");
        if (!instant.Value.Ok) return instant.Value.As<object>();
        var day = DateOnly.FromDateTime(instant.Value.Value.UtcDateTime);
        return day >= DateInput.Min && day <= DateInput.Max ? instant.Value.Value : InputRefusals.Range(this, field, "from 1900 to 2199");
    }

    private static Result<DateTimeOffset>? Instant(string text, string field)
    {
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)) return instant;
        var parts = text.Split('T');
        if (parts.Length != 2
            || !DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !TimeOnly.TryParseExact(parts[1], Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
        var wall = LondonTime.At(day, time);
        return wall.Ok ? wall : wall.Refusals.Select(r => r with { Field = field }).ToList();
    }
}
