namespace Reconstruct.Core.Clinic;

/// <summary>How a value is worked out from the answers. The expression is kept and shown beside every value that it gave.</summary>
/// <param name="Expression">FHIRPath over the QuestionnaireResponse.</param>
/// <param name="Source">Where the rule was read.</param>
/// <param name="Inputs">Link ids of the questions that it reads.</param>
public sealed record FormCalculation(string Expression, string Source, IReadOnlyList<string> Inputs);
