using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Keeps what is known for a request and decides by it.</summary>
public static class SaveRequestFacts
{
    /// <param name="typed">What was typed, by fact. Facts that the request does not ask about are not looked at.</param>
    public static async Task<Result<FundingCase>> Run(
        ServiceDb db, DecideRequest decide, FundingCase row, int seenVersion, IReadOnlyDictionary<string, string?> typed, CancellationToken ct)
    {
        if (row.Version != seenVersion) return Refusals.ChangedSince("request");
        if (row.State is not FundingCaseState.Draft) return Refusals.NotAllowed("the facts of a request that was sent");
        var before = FundingInputs.Read(row.Inputs);
        var asked = decide.FactsToAsk(before).Where(f => !string.IsNullOrWhiteSpace(typed.GetValueOrDefault(f.Id)));
        var read = Facts.Read(decide.Book.Facts, asked.ToDictionary(f => f.Id, f => (InputValue)new InputValue.Typed(typed[f.Id]!.Trim()), StringComparer.Ordinal), By(db.Acting), "facts.");
        if (!read.Ok) return read.As<FundingCase>();

        var known = FundingInputs.Of(read.Value).Select(k => before.Facts.FirstOrDefault(b => b.Fact == k.Fact && b.Value == k.Value) ?? k); // unchanged: it still comes from where it came
        var decided = decide.Keep(row, before with { Facts = [.. known] });
        return decided.Ok ? await db.Save(row, "facts for a request for funding", ct) : decided.As<FundingCase>();
    }

    private static string By(Acting who) => Words.Of(who.Is(Role.Surgeon) ? Role.Surgeon : who.Is(Role.Coordinator) ? Role.Coordinator : Role.Referrer);
}
