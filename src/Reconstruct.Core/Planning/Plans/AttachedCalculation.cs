namespace Reconstruct.Core.Planning.Plans;

/// <summary>An answer of the calculator catalogue as it was when it was attached. It is not worked out again.</summary>
/// <param name="Id">The calculation.</param>
/// <param name="Version">Version of its rule then.</param>
/// <param name="Title">Its name then.</param>
/// <param name="Inputs">What was put in, as name and value.</param>
/// <param name="Results">What came out, as label and words.</param>
/// <param name="At">When it was attached, with the name of who did it.</param>
public sealed record AttachedCalculation(
    string Id, string Version, string Title, IReadOnlyList<AttachedCalculation.Line> Inputs, IReadOnlyList<AttachedCalculation.Line> Results, string At)
{
    /// <summary>What went in or came out.</summary>
    /// <param name="Label">What it is.</param>
    /// <param name="Value">Its value, with its unit.</param>
    public sealed record Line(string Label, string Value);

    /// <summary>Which calculation with which inputs: what tells one attached answer from another.</summary>
    public string Key => $"{Id}({string.Join("; ", Inputs.Select(i => $"{i.Label}={i.Value}"))})";

    /// <summary>The answer in words.</summary>
    public string Words => $"{string.Join("; ", Results.Select(r => $"{r.Label}: {r.Value}"))}. Rule version {Version}. Attached {At}";

    /// <summary>Two are the same when everything in them is.</summary>
    public bool Equals(AttachedCalculation? other) => other is not null && (Id, Version, Title, At) == (other.Id, other.Version, other.Title, other.At)
        && Inputs.SequenceEqual(other.Inputs) && Results.SequenceEqual(other.Results);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Version, At);
}
