namespace Reconstruct.Core.Calculators;

/// <summary>Why an input was not taken. The field is the input's name, with the row and column where there are rows.</summary>
public static class InputRefusals
{
    /// <summary>Code: a required input is not there.</summary>
    public const string MissingCode = "input-missing";

    /// <summary>Code: a value of another type.</summary>
    public const string TypeCode = "input-wrong-type";

    /// <summary>Code: a number that is infinite or none.</summary>
    public const string NotFiniteCode = "input-not-finite";

    /// <summary>Code: outside the declared range.</summary>
    public const string RangeCode = "input-out-of-range";

    /// <summary>Code: a unit other than the declared one.</summary>
    public const string UnitCode = "input-wrong-unit";

    /// <summary>Code: no input has this name.</summary>
    public const string UnknownCode = "input-unknown";

    /// <summary>Code: not one of the choices.</summary>
    public const string ChoiceCode = "input-not-a-choice";

    internal static Refusal Missing(CalculatorInput input, string field) => new(MissingCode, $"Enter: {input.Label}", field);

    internal static Refusal Type(CalculatorInput input, string field, string wanted) => new(TypeCode, $"{input.Label} must be {wanted}", field);

    internal static Refusal NotFinite(CalculatorInput input, string field) => new(NotFiniteCode, $"{input.Label} must be a number", field);

    internal static Refusal Range(CalculatorInput input, string field, string range) => new(RangeCode, $"{input.Label} must be {range}", field);

    internal static Refusal Unit(CalculatorInput input, string field) => new(UnitCode, input.Unit is null
        ? $"{input.Label} has no unit" : $"{input.Label} must be in {input.Unit}", field);

    internal static Refusal Unknown(string field) => new(UnknownCode, "There is no such input", field);

    internal static Refusal Twice(string field) => new(CalculatorJson.TwiceCode, "This input was sent twice", field);

    internal static Refusal Choice(CalculatorInput input, string field, IEnumerable<string> choices) =>
        new(ChoiceCode, $"{input.Label} must be one of: {string.Join(", ", choices)}", field);
}
