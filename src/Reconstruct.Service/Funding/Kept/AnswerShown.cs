using System.Text.Json;
using System.Text.Json.Serialization;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Kept;

/// <summary>A decision read back from its own bytes, for showing: what is shown is what was kept, not what the rules would say today.</summary>
/// <param name="Words">Outcome and reason in a sentence or two.</param>
/// <param name="Place">How the board was found.</param>
public sealed record AnswerShown(FundingOutcome Outcome, FundingReason Reason, string Words, string Place)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    /// <summary>One for each commissioner that it may be.</summary>
    [JsonIgnore]
    public IReadOnlyList<Commissioner> Decisions { get; private init; } = [];

    /// <summary>What must be said once, whatever the policies.</summary>
    public IEnumerable<string> Notes => Decisions.SelectMany(d => d.Cautions.Concat(d.HoldsIf)).Select(n => n.Words).Distinct(StringComparer.Ordinal);

    public static AnswerShown Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var only = root.TryGetProperty("policy", out _) ? root.Deserialize<PolicyShown>(Options) : null;
        return root.Deserialize<AnswerShown>(Options)! with { Decisions = [.. root.GetProperty("decisions").EnumerateArray().Select(d => Read(d, only))] };
    }

    private static Commissioner Read(JsonElement json, PolicyShown? only) =>
        json.Deserialize<Commissioner>(Options)! with { Policies = only is not null ? [only] : json.GetProperty("policies").Deserialize<List<PolicyShown>>(Options)! };

    /// <param name="Board">The board; null when NHS England decides or no board is certain.</param>
    public sealed record Commissioner(BoardShown? Board, FundingOutcome Outcome, string Words, IReadOnlyList<Note> HoldsIf, IReadOnlyList<Note> Cautions)
    {
        [JsonIgnore]
        public IReadOnlyList<PolicyShown> Policies { get; init; } = [];
    }

    /// <summary>What one policy version said.</summary>
    public sealed record PolicyShown(
        FundingOutcome Outcome, string Words, PolicyNamed Policy, IReadOnlyList<CriterionShown> Criteria, IReadOnlyList<MissingShown> Missing, IReadOnlyList<ChangeShown> WhatWouldChange,
        IReadOnlyList<Note> HoldsIf, IReadOnlyList<Note> Cautions)
    {
        /// <summary>The rules themselves, without the nodes that only join them, and without what was not needed.</summary>
        public IEnumerable<CriterionShown> Rules => Criteria.Where(c => c.Kind is not ("all-of" or "any-of" or "at-least-of" or "not"));
    }

    public sealed record BoardShown(string Code, string Name);

    public sealed record PolicyNamed(string Id, string Version, PolicyStatus Status, string Owner, string? EffectiveFrom, string? EffectiveTo, string Fingerprint, SourceShown Source);

    public sealed record SourceShown(string Citation, DateOnly? RetrievedOn);

    public sealed record CriterionShown(string Id, string Kind, string Text, Kleene Answer, string? Clause, string? Fact, string? Origin)
    {
        /// <summary>True for what sends a person another way: there "met" means that it applies.</summary>
        public bool IsGate => Id.StartsWith("scope", StringComparison.Ordinal) || Id.StartsWith("fast-track", StringComparison.Ordinal);
    }

    public sealed record MissingShown(string Fact, string Name, string Question);

    public sealed record ChangeShown(FundingOutcome Towards, IReadOnlyList<FactNeeded> Changes);

    public sealed record FactNeeded(string Fact, string Needed);

    public sealed record Note(string Words);
}
