using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Reconstruct.Service.Data;

/// <summary>
/// What a later stage keeps that follows from rows of an earlier one, such as days reckoned from a date of birth. It is asked before every save of patient data and changes its own rows in
/// the same transaction, so that no path by which the earlier row is changed can leave it behind.
/// </summary>
public interface IFollowing
{
    /// <param name="db">The unit of work that is about to be saved.</param>
    /// <param name="changed">The rows of patient data that it is about to write.</param>
    Task Follow(ServiceDb db, IReadOnlyList<EntityEntry<IRecord>> changed, CancellationToken ct);
}
