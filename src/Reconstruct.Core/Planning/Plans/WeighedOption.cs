namespace Reconstruct.Core.Planning.Plans;

/// <summary>An option beside the facts of one patient. Reasons are listed, never counted: no option is better for having more.</summary>
/// <param name="Option">The option.</param>
/// <param name="For">Reasons for it that hold.</param>
/// <param name="Against">Reasons against it that hold.</param>
/// <param name="NotKnown">Reasons either way that cannot be decided.</param>
public sealed record WeighedOption(
    TechniqueOption Option, IReadOnlyList<TechniqueStatement> For, IReadOnlyList<TechniqueStatement> Against, IReadOnlyList<UndecidedStatement> NotKnown)
{
    /// <summary>What is said about the size of this defect. That nothing is said does not mean that size does not matter.</summary>
    public SizeSaid Size =>
        For.Concat(Against).Concat(NotKnown.Select(n => n.Statement)).Any(s => s.AboutSize) ? SizeSaid.Here
        : Option.Statements.Any(s => s.AboutSize) ? SizeSaid.ElsewhereOnly
        : SizeSaid.Nothing;
}
