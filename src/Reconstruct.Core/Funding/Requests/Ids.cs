namespace Reconstruct.Core.Funding.Requests;

/// <summary>Id of one <c>FundingCase</c> row.</summary>
public readonly record struct FundingCaseId(Guid Value) : IEntityId<FundingCaseId>
{
    /// <inheritdoc />
    public static FundingCaseId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>FundingCaseEventRow</c> row.</summary>
public readonly record struct FundingCaseEventId(Guid Value) : IEntityId<FundingCaseEventId>
{
    /// <inheritdoc />
    public static FundingCaseEventId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
