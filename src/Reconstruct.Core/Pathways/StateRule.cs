using System.Collections.Frozen;
using Reconstruct.Core.People;

namespace Reconstruct.Core.Pathways;

/// <summary>One row of the table that is the state machine. A later stage plugs in by adding states and rows of this shape.</summary>
/// <param name="State">The open state this row is about.</param>
/// <param name="Owner">The role that owns it on arrival.</param>
/// <param name="NamedSurgeonOwns">True when the surgeon named at triage, if there is one, owns it in person.</param>
/// <param name="Action">The next action.</param>
/// <param name="Due">How long that may take.</param>
/// <param name="WaitsFor">Whose move it is.</param>
/// <param name="Words">Its words.</param>
/// <param name="ClosesFor">The reasons for which it can be closed from here.</param>
/// <param name="Moves">Each kind of event that is allowed, and the state it leads to.</param>
public sealed record StateRule(
    PathwayState State,
    Role Owner,
    bool NamedSurgeonOwns,
    NextAction Action,
    DueIn Due,
    WaitsFor WaitsFor,
    StateWords Words,
    FrozenSet<ClosingReason> ClosesFor,
    FrozenDictionary<PathwayEventKind, PathwayState> Moves)
{
    /// <summary>Who owns it on arrival.</summary>
    public Owner OwnerFor(PathwayFacts facts) => NamedSurgeonOwns && facts.NamedSurgeon is { } surgeon
        ? Pathways.Owner.Of(Role.Surgeon, surgeon)
        : Pathways.Owner.Of(Owner);
}
