namespace Reconstruct.Core;

/// <summary>What every id has: a version 7 UUID. The database converter is made from this, once for all ids.</summary>
/// <typeparam name="TSelf">The id itself.</typeparam>
public interface IEntityId<TSelf> where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The UUID.</summary>
    Guid Value { get; }

    /// <summary>The id of this UUID.</summary>
    static abstract TSelf From(Guid value);
}
