using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>All that a decision is made from, kept with the request: put to the same book it gives the same bytes, whatever has become of the patient's practice or record since.</summary>
/// <param name="Board">ODS code of the board; empty when the practice alone says which it is, or may be.</param>
/// <param name="Practice">The practice as it was; null when a person chose the board.</param>
/// <param name="Facts">What is known, each with where it came from.</param>
public sealed record FundingInputs(string Procedure, DateOnly On, string Board, PracticeRow? Practice, IReadOnlyList<FundingInputs.Known> Facts)
{
    /// <param name="Value">As the interface writes it.</param>
    public sealed record Known(string Fact, string Value, string? Origin);

    public static FundingInputs Read(string json) => JsonSerializer.Deserialize<FundingInputs>(json, RecordJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, RecordJson.Options);

    /// <summary>The question as the engine takes it, or every fault of it at once.</summary>
    public Result<FundingRequest> Question(PolicyBook book, BoardTable boards)
    {
        var facts = FactsOf(book);
        var made = FundingRequest.Make(book, boards, Procedure, On, facts.Ok ? facts.Value : Core.Funding.Facts.None(book.Facts), Board, Practice);
        return facts.Ok ? made : (List<Refusal>)[.. made.Refusals, .. facts.Refusals];
    }

    /// <summary>The facts alone.</summary>
    public Result<Core.Funding.Facts> FactsOf(PolicyBook book)
    {
        var last = Facts.GroupBy(k => k.Fact, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        return Core.Funding.Facts.Read(
            book.Facts, last.ToDictionary(k => k.Key, k => (InputValue)new InputValue.Typed(k.Value.Value), StringComparer.Ordinal), id => last[id].Origin, "facts.");
    }

    public static IReadOnlyList<Known> Of(Facts facts) => [.. facts.Given.Select(g => new Known(g.Fact.Id, g.Fact.Text(g.Value)!, g.Origin))];
}
