using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding.Requests;

namespace Reconstruct.Service.Funding.Kept;

/// <summary>A fact that an answer was made from, in words, with where it came from.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="Origin">Null when that was not said.</param>
public sealed record FactLine(string Fact, string Name, string Value, string? Origin)
{
    /// <summary>Value and place of origin in one line.</summary>
    public string Words => Origin is null ? Value : $"{Value} (from: {Origin})";

    public static IReadOnlyList<FactLine> Of(PolicyBook book, FundingInputs inputs) => [.. inputs.Facts.Select(k => Of(book.Facts.Find(k.Fact), k))];

    private static FactLine Of(Fact? fact, FundingInputs.Known known) =>
        fact?.Read(new InputValue.Typed(known.Value), known.Fact) is { Ok: true } read ? new(known.Fact, fact.Name, fact.Words(read.Value), known.Origin) : new(known.Fact, fact?.Name ?? known.Fact, known.Value, known.Origin);
}
