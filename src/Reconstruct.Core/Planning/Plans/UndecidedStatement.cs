namespace Reconstruct.Core.Planning.Plans;

/// <summary>A statement that cannot be decided.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Missing">The facts that it asks about and that are not known; at least one.</param>
public sealed record UndecidedStatement(TechniqueStatement Statement, IReadOnlyList<PlanField> Missing);
