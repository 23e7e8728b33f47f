namespace Reconstruct.Core.Clinic;

/// <summary>One condition under which an item is asked.</summary>
/// <param name="Question">Link id of the earlier question that it looks at.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Expected">What it compares with; for <see cref="FormOperator.Exists"/> yes or no.</param>
public sealed record FormCondition(string Question, FormOperator Operator, FormAnswer Expected)
{
    /// <summary>UCUM code of the unit of what it compares with; null where it has none. It has to be that of the question.</summary>
    public string? Unit { get; init; }

    /// <summary>True when the answer fits. Without an answer, or with one that is not known, only "does not exist" fits: not known is neither yes nor no.</summary>
    /// <param name="answer">The answer to the question; null when there is none, or when the question itself is not asked.</param>
    public bool Fits(FormAnswer? answer)
    {
        var known = answer is { IsKnown: true };
        if (Operator == FormOperator.Exists) return known == (Expected is FormAnswer.YesNo { Yes: true });
        if (!known) return false;
        return Operator switch
        {
            FormOperator.Equal => Same(answer!),
            FormOperator.NotEqual => !Same(answer!),
            FormOperator.Greater => Order(answer!) > 0,
            FormOperator.Less => Order(answer!) < 0,
            FormOperator.AtLeast => Order(answer!) >= 0,
            _ => Order(answer!) <= 0,
        };
    }

    private bool Same(FormAnswer answer) => (answer, Expected) switch
    {
        (FormAnswer.Chosen many, FormAnswer.Chosen { Codes: [var code] }) => many.Codes.Contains(code, StringComparer.Ordinal),
        _ => answer == Expected,
    };

    /// <summary>Below, at or above; null for answers that have no order.</summary>
    private int? Order(FormAnswer answer) => (answer, Expected) switch
    {
        (FormAnswer.Number one, FormAnswer.Number other) => one.Value.CompareTo(other.Value),
        (FormAnswer.Date one, FormAnswer.Date other) => one.Day.CompareTo(other.Day),
        (FormAnswer.Moment one, FormAnswer.Moment other) => one.At.CompareTo(other.At),
        _ => null,
    };
}
