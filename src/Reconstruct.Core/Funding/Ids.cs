namespace Reconstruct.Core.Funding;

/// <summary>Id of one <c>KeptDecision</c> row.</summary>
public readonly record struct KeptDecisionId(Guid Value) : IEntityId<KeptDecisionId>
{
    /// <inheritdoc />
    public static KeptDecisionId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
