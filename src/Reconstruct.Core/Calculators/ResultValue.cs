using Reconstruct.Core.Planning;

namespace Reconstruct.Core.Calculators;

/// <summary>A value that a calculation gives. Unknown is one of them.</summary>
public abstract record ResultValue
{
    private ResultValue()
    {
    }

    /// <summary>Not known, or not for this case; null in JSON.</summary>
    public static ResultValue Unknown { get; } = new Nothing();

    /// <summary>A number in the result's unit.</summary>
    public sealed record Number(double Value) : ResultValue;

    /// <summary>A text or the kebab-case value of a choice.</summary>
    public sealed record Text(string Value) : ResultValue;

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Value) : ResultValue;

    /// <summary>A day in London.</summary>
    public sealed record Date(DateOnly Value) : ResultValue;

    /// <summary>An instant.</summary>
    public sealed record Instant(DateTimeOffset Value) : ResultValue;

    /// <summary>Rows of named values.</summary>
    public sealed record Rows(IReadOnlyList<IReadOnlyDictionary<string, ResultValue>> Items) : ResultValue;

    /// <summary>A drawing on flat skin, in millimetres.</summary>
    public sealed record Drawing(PlanDrawing Value) : ResultValue;

    /// <summary>See <see cref="Unknown"/>.</summary>
    public sealed record Nothing : ResultValue;

    /// <summary>A number, or unknown.</summary>
    public static implicit operator ResultValue(double? value) => value is { } number ? new Number(number) : Unknown;

    /// <summary>A text, or unknown.</summary>
    public static implicit operator ResultValue(string? value) => value is null ? Unknown : new Text(value);

    /// <summary>Yes, no or unknown.</summary>
    public static implicit operator ResultValue(bool? value) => value is { } flag ? new Flag(flag) : Unknown;

    /// <summary>A day, or unknown.</summary>
    public static implicit operator ResultValue(DateOnly? value) => value is { } date ? new Date(date) : Unknown;

    /// <summary>An instant, or unknown.</summary>
    public static implicit operator ResultValue(DateTimeOffset? value) => value is { } instant ? new Instant(instant) : Unknown;

    /// <summary>A drawing, or unknown.</summary>
    public static implicit operator ResultValue(PlanDrawing? value) => value is null ? Unknown : new Drawing(value);

    /// <summary>Rows made from anything, column by column.</summary>
    public static ResultValue Table<T>(IEnumerable<T> items, params (string Name, Func<T, ResultValue> Of)[] columns) =>
        new Rows([.. items.Select(item => columns.ToDictionary(c => c.Name, c => c.Of(item), StringComparer.Ordinal))]);
}
