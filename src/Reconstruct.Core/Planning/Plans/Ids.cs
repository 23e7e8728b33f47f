namespace Reconstruct.Core.Planning.Plans;

/// <summary>Id of one <c>PlanVersion</c> row.</summary>
public readonly record struct PlanVersionId(Guid Value) : IEntityId<PlanVersionId>
{
    /// <inheritdoc />
    public static PlanVersionId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>PlanConfirmation</c> row.</summary>
public readonly record struct PlanConfirmationId(Guid Value) : IEntityId<PlanConfirmationId>
{
    /// <inheritdoc />
    public static PlanConfirmationId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>PlanOverride</c> row.</summary>
public readonly record struct PlanOverrideId(Guid Value) : IEntityId<PlanOverrideId>
{
    /// <inheritdoc />
    public static PlanOverrideId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>KitCheck</c> row.</summary>
public readonly record struct KitCheckId(Guid Value) : IEntityId<KitCheckId>
{
    /// <inheritdoc />
    public static KitCheckId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>PlanOutcome</c> row.</summary>
public readonly record struct PlanOutcomeId(Guid Value) : IEntityId<PlanOutcomeId>
{
    /// <inheritdoc />
    public static PlanOutcomeId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>OperationNote</c> row.</summary>
public readonly record struct OperationNoteId(Guid Value) : IEntityId<OperationNoteId>
{
    /// <inheritdoc />
    public static OperationNoteId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>AgreementWithdrawal</c> row.</summary>
public readonly record struct AgreementWithdrawalId(Guid Value) : IEntityId<AgreementWithdrawalId>
{
    /// <inheritdoc />
    public static AgreementWithdrawalId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>PlanWithdrawal</c> row.</summary>
public readonly record struct PlanWithdrawalId(Guid Value) : IEntityId<PlanWithdrawalId>
{
    /// <inheritdoc />
    public static PlanWithdrawalId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
