namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>Gives each copy NHS numbers of its own: valid where the original's are, failing where they fail.</summary>
public sealed class NumberPlan
{
    private readonly TestNumbers _numbers;
    private readonly IReadOnlyList<string> _valid;
    private readonly IReadOnlyList<string> _failing;

    public NumberPlan(int seed, IReadOnlyList<string> valid, IReadOnlyList<string> failing)
    {
        (_numbers, _valid, _failing) = (new(seed), valid, failing);
        var taken = valid.Concat(failing).Select(n => n[..9]).ToHashSet(StringComparer.Ordinal);
        while (taken.Count > 0)
            taken.Remove(_numbers.Next()[..9]); // the original took the first of the walk
    }

    public Dictionary<string, string> Next()
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var number in _valid)
            numbers[number] = _numbers.Next();
        foreach (var number in _failing)
            numbers[number] = _numbers.NextFailing();
        return numbers;
    }
}
