using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>All that a decision is made from, kept with the request: put to the same book it gives the same bytes, whatever has become of the patient's practice or record since.</summary>
/// <param name="Practice">The practice as it was; null when a person chose the board.</param>
/// <param name="Facts">What is known, each with where it came from.</param>
public sealed record FundingInputs(string Procedure, DateOnly On, string Board, PracticeRow? Practice, IReadOnlyList<FundingInputs.Known> Facts)
{
    /// <param name="Value">As the interface writes it.</param>
    public sealed record Known(string Fact, string Value, string? Origin);

    public static FundingInputs Read(string json) => JsonSerializer.Deserialize<FundingInputs>(json, RecordJson.Options)!;

    public string Write() => JsonSerializer.Serialize(this, RecordJson.Options);

    /// <summary>The question as the engine takes it.</summary>
    public Result<FundingRequest> Question(PolicyBook book, BoardTable boards) =>
        FactsOf(book).Then(facts => FundingRequest.Make(book, boards, Procedure, On, facts, Board, Practice));

    /// <summary>The facts alone.</summary>
    public Result<Core.Funding.Facts> FactsOf(PolicyBook book)
    {
        var facts = Core.Funding.Facts.None(book.Facts);
        foreach (var known in Facts)
        {
            if (book.Facts.Find(known.Fact) is not { } fact) return new Refusal(FundingRefusals.FactCode, "There is no such fact", $"facts.{known.Fact}");
            var value = fact.Read(new InputValue.Typed(known.Value), $"facts.{known.Fact}");
            var with = value.Then(v => facts.With(fact, v, known.Origin));
            if (!with.Ok) return with;
            facts = with.Value;
        }
        return facts;
    }

    public static IReadOnlyList<Known> Of(Facts facts) => [.. facts.Given.Select(g => new Known(g.Fact.Id, g.Fact.Text(g.Value)!, g.Origin))];
}
