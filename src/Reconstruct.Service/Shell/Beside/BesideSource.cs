using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.Beside;

/// <summary>One kind of work beside pathways, as the stage that keeps it reads it. Each answers for the person who acts, and for nothing that they may not see.</summary>
/// <param name="OfPathway">What is open beside one pathway.</param>
/// <param name="Mine">What waits for the person who acts or for their role, due first, cut by <see cref="BesideCut"/> alone.</param>
/// <param name="Overdue">Everything that is past its due time, longest overdue first, cut by <see cref="BesideCut"/> alone.</param>
public sealed record BesideSource(
    Func<ServiceDb, PathwayId, BesideReader, CancellationToken, Task<IReadOnlyList<BesideThread>>> OfPathway,
    Func<ServiceDb, CancellationToken, Task<IReadOnlyList<BesideDuty>>> Mine,
    Func<ServiceDb, CancellationToken, Task<IReadOnlyList<BesideDuty>>> Overdue);
