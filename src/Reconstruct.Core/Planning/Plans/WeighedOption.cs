namespace Reconstruct.Core.Planning.Plans;

/// <summary>An option beside the facts of one patient. Reasons are listed, never counted: no option is better for having more.</summary>
/// <param name="Option">The option.</param>
/// <param name="For">Reasons for it that hold.</param>
/// <param name="Against">Reasons against it that hold.</param>
/// <param name="NotKnown">Reasons either way that cannot be decided.</param>
public sealed record WeighedOption(
    TechniqueOption Option, IReadOnlyList<TechniqueStatement> For, IReadOnlyList<TechniqueStatement> Against, IReadOnlyList<UndecidedStatement> NotKnown);
