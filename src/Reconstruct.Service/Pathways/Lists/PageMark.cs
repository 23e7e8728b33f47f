using System.Globalization;

namespace Reconstruct.Service.Pathways.Lists;

/// <summary>Where a page of a list ended: a time and a reference. The next page begins after it, however the list has changed in between.</summary>
public sealed record PageMark(DateTimeOffset At, string Reference)
{
    /// <summary>Rows on a page.</summary>
    public const int Size = 25;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}_{Reference}");

    /// <summary>A mark as an address carries it; null when it is none.</summary>
    public static PageMark? Parse(string? text) =>
        text?.Split('_') is [var ticks, { Length: > 0 and < 20 } reference]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            ? new(new(at, TimeSpan.Zero), reference) : null;
}
