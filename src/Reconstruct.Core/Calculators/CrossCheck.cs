namespace Reconstruct.Core.Calculators;

/// <summary>A rule over some of the inputs that can be judged from them alone, so that its refusal is named together with the faults of the others.</summary>
/// <param name="Of">The inputs it looks at. It is judged when each of them was read, or may be left out and was.</param>
/// <param name="Refuse">What it refuses.</param>
public sealed record CrossCheck(IReadOnlyList<CalculatorInput> Of, Func<GivenInputs, IEnumerable<Refusal>> Refuse)
{
    /// <summary>A rule that refuses one thing.</summary>
    /// <param name="of">The inputs it looks at.</param>
    /// <param name="isWrong">True when it refuses.</param>
    /// <param name="refusal">What it says then.</param>
    public static CrossCheck On(IReadOnlyList<CalculatorInput> of, Func<GivenInputs, bool> isWrong, Refusal refusal) => new(of, given => isWrong(given) ? [refusal] : []);
}
