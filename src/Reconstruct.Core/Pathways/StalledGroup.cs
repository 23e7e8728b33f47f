namespace Reconstruct.Core.Pathways;

/// <summary>What one owner is late with.</summary>
/// <param name="Owner">The owner.</param>
/// <param name="Items">Longest overdue first; at least one.</param>
public sealed record StalledGroup(Owner Owner, IReadOnlyList<StalledItem> Items);
