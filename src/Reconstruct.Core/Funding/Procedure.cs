namespace Reconstruct.Core.Funding;

/// <summary>An operation or treatment that boards have rules for.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="PlainWords">What it is, in plain words.</param>
/// <param name="SearchWords">What a patient would type to find it.</param>
/// <param name="Reconstructive">When it is reconstructive and when cosmetic.</param>
/// <param name="Family">Group of treatments: breast, body, face, hand, skin or genital.</param>
public sealed record Procedure(string Id, string Name, string PlainWords, IReadOnlyList<string> SearchWords, string Reconstructive, string Family);
