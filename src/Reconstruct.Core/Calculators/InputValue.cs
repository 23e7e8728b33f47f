namespace Reconstruct.Core.Calculators;

/// <summary>A value as it came in, before it is read against the input it is for.</summary>
public abstract record InputValue
{
    private InputValue()
    {
    }

    /// <summary>A number; it may be infinite or NaN and is then refused by the input.</summary>
    public sealed record Number(double Value) : InputValue;

    /// <summary>Text from JSON. It is never read as a number.</summary>
    public sealed record Text(string Value) : InputValue;

    /// <summary>Text typed into a form. It is read as whatever the input asks for; blank counts as missing.</summary>
    public sealed record Typed(string Value) : InputValue;

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : InputValue;

    /// <summary>A value that names its unit, which must be the declared one, however it is spelled.</summary>
    public sealed record WithUnit(InputValue Value, string Unit) : InputValue;

    /// <summary>Rows of named values.</summary>
    public sealed record Rows(IReadOnlyList<IReadOnlyDictionary<string, InputValue>> Items) : InputValue;

    /// <summary>An explicit nothing; it counts as missing.</summary>
    public sealed record Nothing : InputValue;

    /// <summary>A name that was sent more than once: which one was meant cannot be known.</summary>
    public sealed record Twice : InputValue;

    /// <summary>Something of a shape that no input takes.</summary>
    public sealed record Unreadable : InputValue;

    /// <summary>True when there is nothing to read.</summary>
    public bool IsMissing => this is Nothing || (this is Typed typed && string.IsNullOrWhiteSpace(typed.Value))
        || (this is WithUnit { Value.IsMissing: true });
}
