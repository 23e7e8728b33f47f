namespace Reconstruct.Core.Surgeons;

/// <summary>Id of one <c>Surgeon</c> row.</summary>
public readonly record struct SurgeonId(Guid Value) : IEntityId<SurgeonId>
{
    /// <inheritdoc />
    public static SurgeonId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>SurgeonCheck</c> row.</summary>
public readonly record struct SurgeonCheckId(Guid Value) : IEntityId<SurgeonCheckId>
{
    /// <inheritdoc />
    public static SurgeonCheckId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>SurgeonTask</c> row.</summary>
public readonly record struct SurgeonTaskId(Guid Value) : IEntityId<SurgeonTaskId>
{
    /// <inheritdoc />
    public static SurgeonTaskId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
