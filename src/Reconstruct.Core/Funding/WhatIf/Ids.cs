namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Id of one <c>PolicyDraft</c> row.</summary>
public readonly record struct PolicyDraftId(Guid Value) : IEntityId<PolicyDraftId>
{
    /// <inheritdoc />
    public static PolicyDraftId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
