namespace Reconstruct.Core.Referrals;

/// <summary>Id of one <c>Referral</c> row.</summary>
public readonly record struct ReferralId(Guid Value) : IEntityId<ReferralId>
{
    /// <inheritdoc />
    public static ReferralId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>ReferralDraft</c> row.</summary>
public readonly record struct ReferralDraftId(Guid Value) : IEntityId<ReferralDraftId>
{
    /// <inheritdoc />
    public static ReferralDraftId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>ReceivedMessage</c> row.</summary>
public readonly record struct ReceivedMessageId(Guid Value) : IEntityId<ReceivedMessageId>
{
    /// <inheritdoc />
    public static ReceivedMessageId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>AdviceEntry</c> row.</summary>
public readonly record struct AdviceEntryId(Guid Value) : IEntityId<AdviceEntryId>
{
    /// <inheritdoc />
    public static AdviceEntryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>AssessmentNote</c> row.</summary>
public readonly record struct AssessmentNoteId(Guid Value) : IEntityId<AssessmentNoteId>
{
    /// <inheritdoc />
    public static AssessmentNoteId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
