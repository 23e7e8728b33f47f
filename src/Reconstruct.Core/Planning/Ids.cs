namespace Reconstruct.Core.Planning;

/// <summary>Id of one <c>VacuumDressing</c> row.</summary>
public readonly record struct VacuumDressingId(Guid Value) : IEntityId<VacuumDressingId>
{
    /// <inheritdoc />
    public static VacuumDressingId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}

/// <summary>Id of one <c>FoamEntry</c> row.</summary>
public readonly record struct FoamEntryId(Guid Value) : IEntityId<FoamEntryId>
{
    /// <inheritdoc />
    public static FoamEntryId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
