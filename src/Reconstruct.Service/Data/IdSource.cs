using Reconstruct.Core;

namespace Reconstruct.Service.Data;

/// <summary>Makes ids: UUID version 7, so that rows made together lie together. A seeded one gives the same ids for the same seed.</summary>
public class IdSource(Clock clock)
{
    public TId New<TId>() where TId : struct, IEntityId<TId> => TId.From(Next());

    public virtual Guid Next() => Guid.CreateVersion7(clock.Now);
}
