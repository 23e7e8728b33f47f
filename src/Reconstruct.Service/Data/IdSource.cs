using Reconstruct.Core;

namespace Reconstruct.Service.Data;

/// <summary>Makes ids: UUID version 7, so that rows made together lie together. A seeded one gives the same ids for the same seed.</summary>
/// <param name="next">The next UUID.</param>
public sealed class IdSource(Func<Guid> next)
{
    public TId New<TId>() where TId : struct, IEntityId<TId> => TId.From(next());

    public Guid Next() => next();

    /// <summary>Ids by the clock.</summary>
    public static IdSource By(Clock clock) => new(() => Guid.CreateVersion7(clock.Now));
}
