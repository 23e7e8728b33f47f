namespace Reconstruct.Core.People;

/// <summary>Id of one <c>Person</c> row.</summary>
public readonly record struct PersonId(Guid Value) : IEntityId<PersonId>
{
    /// <inheritdoc />
    public static PersonId From(Guid value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString();
}
