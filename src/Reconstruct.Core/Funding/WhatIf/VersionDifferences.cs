using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>What differs between two versions of a policy, clause by clause. Where it finds nothing, both answer every person alike; ids, examples and file names are not compared.</summary>
public static class VersionDifferences
{
    /// <summary>The differences, by part, from the first version to the second.</summary>
    public static IReadOnlyList<VersionDifference> Between(Policy first, Policy second) =>
    [
        .. Standing(first, second),
        .. Route(first, second),
        .. TreeDifferences.Between(VersionPart.FastTrack, Any("fast-track", first.FastTracks.Select(f => f.When)), Any("fast-track", second.FastTracks.Select(f => f.When))),
        .. Order(VersionPart.FastTrack, first.FastTracks.Select(f => (f.When, f.Then)), second.FastTracks.Select(f => (f.When, f.Then))),
        .. TreeDifferences.Between(VersionPart.Scope, Any("scope", first.ScopeExclusions.Select(s => s.When)), Any("scope", second.ScopeExclusions.Select(s => s.When))),
        .. Order(VersionPart.Scope, first.ScopeExclusions.Select(Exclusion), second.ScopeExclusions.Select(Exclusion)),
        .. TreeDifferences.Between(VersionPart.Criteria, first.Criteria, second.Criteria),
        .. Evidence(first, second),
        .. Reading(first, second),
    ];

    private static IEnumerable<VersionDifference> Standing(Policy first, Policy second) => Differing(
        VersionPart.Standing,
        ("Procedure", first.Procedure.Name, second.Procedure.Name),
        ("Whose it is", first.Owner.Name, second.Owner.Name),
        ("Part of the board's area", first.Owner.Area, second.Owner.Area),
        ("Version", first.Version, second.Version),
        ("Standing", Plain(first.Status), Plain(second.Status)),
        ("First day", first.EffectiveFrom?.Words ?? "not known", second.EffectiveFrom?.Words ?? "not known"),
        ("Last day", first.EffectiveTo?.Words, second.EffectiveTo?.Words),
        ("To be looked at again", first.ReviewBy?.Words, second.ReviewBy?.Words));

    private static IEnumerable<VersionDifference> Route(Policy first, Policy second) => Differing(
        VersionPart.Route, ("How funding is reached", Of(first.Route), Of(second.Route)), ("Who applies", Of(first.Applicant), Of(second.Applicant)));

    private static IEnumerable<VersionDifference> Evidence(Policy first, Policy second)
    {
        foreach (var fact in first.Evidence.Concat(second.Evidence).Select(e => e.Fact).Distinct())
        {
            var (before, after) = (Words(first, fact), Words(second, fact));
            if (!string.Equals(before, after, StringComparison.Ordinal)) yield return new(VersionPart.Evidence, "To be sent along", before, after);
        }
    }

    private static IEnumerable<VersionDifference> Reading(Policy first, Policy second) => Differing(
        VersionPart.Reading,
        ("The list of criteria", first.Complete ? "whole" : "not whole", second.Complete ? "whole" : "not whole"),
        ("Note", first.Note, second.Note),
        ("Source", first.Source.Source.Citation, second.Source.Source.Citation));

    /// <summary>What follows from each gate, and which comes first: both are told only where the gates themselves are the same.</summary>
    private static IEnumerable<VersionDifference> Order(VersionPart part, IEnumerable<(Criterion When, string Then)> first, IEnumerable<(Criterion When, string Then)> second)
    {
        var (before, after) = (first.ToList(), second.ToList());
        var same = before.Count == after.Count && before.Zip(after).All(p => TreeDifferences.Same(p.First.When, p.Second.When));
        if (same)
        {
            foreach (var ((when, then), (_, other)) in before.Zip(after).Where(p => !string.Equals(p.First.Then, p.Second.Then, StringComparison.Ordinal)))
                yield return new(part, TreeDifferences.Words(when), then, other);
        }
        else if (before.Count > 0 && after.Count > 0)
        {
            yield return new(part, "Each with what follows, in order", Listed(before), Listed(after));
        }
    }

    private static (Criterion When, string Then) Exclusion(ScopeExclusion scope) =>
        (scope.When, $"{(scope.Outcome is FundingOutcome.NotFunded ? "never funded" : "somebody else decides")}: {scope.Then}");

    private static string Listed(IEnumerable<(Criterion When, string Then)> gates) => string.Join("; ", gates.Select(g => $"{TreeDifferences.Words(g.When)}: {g.Then}"));

    private static Criterion? Any(string id, IEnumerable<Criterion> parts) => parts.ToList() is { Count: > 0 } list ? new Criterion.AnyOf(id, null, list) : null;

    private static string? Words(Policy policy, Fact fact) => policy.Evidence.FirstOrDefault(e => e.Fact == fact)?.Words;

    private static IEnumerable<VersionDifference> Differing(VersionPart part, params (string What, string? Before, string? After)[] compared) =>
        compared.Where(c => !string.Equals(c.Before, c.After, StringComparison.Ordinal)).Select(c => new VersionDifference(part, c.What, c.Before, c.After));

    private static string Plain<T>(T value) where T : struct, Enum => EnumText.Kebab(value).Replace('-', ' ');

    private static string Of(PolicyRoute route) => route switch
    {
        PolicyRoute.CriteriaBased => "refer when the criteria are met",
        PolicyRoute.PriorApproval => "approval before treatment",
        PolicyRoute.IfrOnly => "exceptional request only",
        PolicyRoute.NotFunded => "not funded",
        _ => "criteria, and whether approval is needed is not said",
    };

    private static string Of(PolicyApplicant applicant) => applicant switch
    {
        PolicyApplicant.Gp => "the GP",
        PolicyApplicant.Secondary => "the hospital",
        PolicyApplicant.Either => "the GP or the hospital",
        _ => "not said",
    };
}
