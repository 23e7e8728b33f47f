using System.Collections.Frozen;

namespace Reconstruct.Core.Pathways;

/// <summary>The whole table: one row for each open state. A later stage adds its own list of rows here.</summary>
public static class StateRules
{
    /// <summary>Every row, in the order of the patient's way.</summary>
    public static IReadOnlyList<StateRule> All { get; } = [.. ReferralStates.Rules, .. TriageStates.Rules, .. ClinicStates.Rules];

    private static readonly FrozenDictionary<PathwayState, StateRule> ByState = All.ToFrozenDictionary(r => r.State);

    /// <summary>The row of an open state. Throws for <see cref="PathwayState.Closed"/>, which has none.</summary>
    public static StateRule Of(PathwayState state) => ByState.TryGetValue(state, out var rule)
        ? rule
        : throw new ArgumentOutOfRangeException(nameof(state), "Only an open state has a rule");

    /// <summary>Where an event leads from a state; null when it is not allowed there. From <see cref="PathwayState.Closed"/> only a correction leads on.</summary>
    public static PathwayState? Move(PathwayState from, PathwayEventKind kind)
    {
        if (from == PathwayState.Closed) return kind == PathwayEventKind.Reopened ? PathwayState.Triage : null;
        return Of(from).Moves.TryGetValue(kind, out var to) ? to : null;
    }

    /// <summary>Every kind of event that is allowed in a state, in the order of <see cref="PathwayEventKind"/>.</summary>
    public static IReadOnlyList<PathwayEventKind> Allowed(PathwayState state) =>
        [.. Enum.GetValues<PathwayEventKind>().Where(kind => Move(state, kind) is not null)];
}
