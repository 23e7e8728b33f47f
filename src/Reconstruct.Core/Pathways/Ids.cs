namespace Reconstruct.Core.Pathways;

/// <summary>Id of one <c>Pathway</c> row.</summary>
public readonly record struct PathwayId(Guid Value) : IEntityId<PathwayId>
{
    /// <inheritdoc />
    public static PathwayId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>PathwayEvent</c> row.</summary>
public readonly record struct PathwayEventId(Guid Value) : IEntityId<PathwayEventId>
{
    /// <inheritdoc />
    public static PathwayEventId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Document</c> row.</summary>
public readonly record struct DocumentId(Guid Value) : IEntityId<DocumentId>
{
    /// <inheritdoc />
    public static DocumentId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Message</c> row.</summary>
public readonly record struct MessageId(Guid Value) : IEntityId<MessageId>
{
    /// <inheritdoc />
    public static MessageId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>ClockEvent</c> row.</summary>
public readonly record struct ClockEventId(Guid Value) : IEntityId<ClockEventId>
{
    /// <inheritdoc />
    public static ClockEventId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>Letter</c> row.</summary>
public readonly record struct LetterId(Guid Value) : IEntityId<LetterId>
{
    /// <inheritdoc />
    public static LetterId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>CancerClock</c> row.</summary>
public readonly record struct CancerClockId(Guid Value) : IEntityId<CancerClockId>
{
    /// <inheritdoc />
    public static CancerClockId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>OutboxEmail</c> row.</summary>
public readonly record struct EmailId(Guid Value) : IEntityId<EmailId>
{
    /// <inheritdoc />
    public static EmailId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>FilesAdded</c> row.</summary>
public readonly record struct FilesAddedId(Guid Value) : IEntityId<FilesAddedId>
{
    /// <inheritdoc />
    public static FilesAddedId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>LetterPost</c> row.</summary>
public readonly record struct LetterPostId(Guid Value) : IEntityId<LetterPostId>
{
    /// <inheritdoc />
    public static LetterPostId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
