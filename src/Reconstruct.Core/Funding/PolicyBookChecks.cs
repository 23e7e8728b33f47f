namespace Reconstruct.Core.Funding;

/// <summary>What must hold between policies: ids once, names that lead somewhere, no ring of versions, no two adopted versions at once.</summary>
internal static class PolicyBookChecks
{
    public static void Check(IReadOnlyList<(Policy Policy, JsonSpot Spot)> policies, List<PolicyFault> faults)
    {
        var byId = new Dictionary<string, Policy>(StringComparer.Ordinal);
        foreach (var (policy, spot) in policies)
        {
            if (!byId.TryAdd(policy.Id, policy))
                Fault(faults, spot, "id", PolicyFaultCodes.IdTwice, $"The policy '{policy.Id}' is there twice, also in {byId[policy.Id].File}");
        }

        foreach (var (policy, spot) in policies)
        {
            Names(policy, spot, byId, faults);
            Overlaps(policy, spot, policies, byId, faults);
        }
    }

    private static void Names(Policy policy, JsonSpot spot, Dictionary<string, Policy> byId, List<PolicyFault> faults)
    {
        foreach (var name in policy.ConflictsWith)
        {
            if (!byId.TryGetValue(name, out var other)) Fault(faults, spot, "conflictsWith", PolicyFaultCodes.PolicyUnknown, $"There is no policy '{name}'");
            else if (!other.ConflictsWith.Contains(policy.Id, StringComparer.Ordinal))
                Fault(faults, spot, "conflictsWith", PolicyFaultCodes.PolicyUnknown, $"'{name}' does not name '{policy.Id}' in turn");
        }

        if (policy.Supersedes is not { } first) return;
        var seen = new HashSet<string>(StringComparer.Ordinal) { policy.Id };
        for (var next = first; next is not null;)
        {
            if (!byId.TryGetValue(next, out var older))
            {
                if (string.Equals(next, first, StringComparison.Ordinal))
                    Fault(faults, spot, "supersedes", PolicyFaultCodes.PolicyUnknown, $"There is no policy '{next}'");
                return;
            }

            if (!seen.Add(next))
            {
                Fault(faults, spot, "supersedes", PolicyFaultCodes.Cycle, $"'{policy.Id}' and '{next}' replace each other in a ring");
                return;
            }

            next = older.Supersedes;
        }
    }

    private static void Overlaps(Policy policy, JsonSpot spot, IReadOnlyList<(Policy Policy, JsonSpot Spot)> policies, Dictionary<string, Policy> byId, List<PolicyFault> faults)
    {
        if (policy.Status is not PolicyStatus.Adopted || policy.Owner.Kind is not (PolicyOwnerKind.Board or PolicyOwnerKind.NhsEngland)) return;
        foreach (var (other, _) in policies)
        {
            if (other.Status is PolicyStatus.Adopted && string.CompareOrdinal(other.Id, policy.Id) < 0 && other.Procedure == policy.Procedure
                && SamePlace(other.Owner, policy.Owner) && AtOnce(other, policy) && !policy.ConflictsWith.Contains(other.Id, StringComparer.Ordinal)
                && !Replaces(policy, other, byId) && !Replaces(other, policy, byId))
                Fault(faults, spot, "effectiveFrom", PolicyFaultCodes.Overlap, $"'{other.Id}' is in force at the same time");
        }
    }

    /// <summary>True when a later version takes an earlier one's place, at once or by versions between, and starts on a known later day: from then on the earlier one is over.</summary>
    private static bool Replaces(Policy later, Policy earlier, Dictionary<string, Policy> byId)
    {
        if (later.EffectiveFrom is null || First(later) <= First(earlier)) return false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = later.Supersedes; next is not null && seen.Add(next); next = byId.GetValueOrDefault(next)?.Supersedes)
        {
            if (string.Equals(next, earlier.Id, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool SamePlace(PolicyOwner a, PolicyOwner b) =>
        a.Kind == b.Kind && string.Equals(a.Code, b.Code, StringComparison.Ordinal)
        && string.Equals(a.Area, b.Area, StringComparison.Ordinal) && string.Equals(a.Service, b.Service, StringComparison.Ordinal);

    private static bool AtOnce(Policy a, Policy b) => First(a) <= Last(b) && First(b) <= Last(a);

    private static DateOnly First(Policy p) => p.EffectiveFrom?.First ?? DateOnly.MinValue;

    private static DateOnly Last(Policy p) => p.EffectiveTo?.Last ?? DateOnly.MaxValue;

    private static void Fault(List<PolicyFault> faults, JsonSpot policy, string property, string code, string message)
    {
        var at = policy.Members.Find(m => string.Equals(m.Name, property, StringComparison.Ordinal)).Spot ?? policy;
        faults.Add(new(at.File, at.Path, at.Line, code, message));
    }
}
