using System.Collections.Frozen;
using Reconstruct.Core.People;
using static Reconstruct.Core.Pathways.PathwayEventKind;

namespace Reconstruct.Core.Pathways;

/// <summary>Writes one row: what is particular to the state is given, what every open state allows is added.</summary>
internal static class StateRow
{
    private static readonly ClosingReason[] Anywhere = [ClosingReason.Duplicate, ClosingReason.EnteredInError];

    internal static StateRule Of(
        PathwayState state, Role owner, NextAction action, DueIn due, WaitsFor waits, StateWords words,
        ClosingReason[] closes, bool senderMayCancel, bool namedSurgeon, params (PathwayEventKind On, PathwayState To)[] moves)
    {
        var all = new Dictionary<PathwayEventKind, PathwayState>
        {
            [IdentityConfirmed] = state,
            [IdentityQuestioned] = state,
            [Reassigned] = state,
            [Escalated] = state,
            [ReferralUpdated] = state,
            [Withdrawn] = PathwayState.Ending,
            [Died] = PathwayState.Ending,
            [Closed] = PathwayState.Closed,
        };
        if (senderMayCancel) all[ReferralCancelled] = PathwayState.Ending;
        foreach (var (on, to) in moves) all[on] = to;
        if (state == PathwayState.Ending) all.Remove(Withdrawn);
        return new(state, owner, namedSurgeon, action, due, waits, words, closes.Concat(Anywhere).ToFrozenSet(), all.ToFrozenDictionary());
    }
}
