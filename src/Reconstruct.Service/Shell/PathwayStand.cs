using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Shell;

/// <summary>What decides which pages of a pathway are of use now.</summary>
/// <param name="Pathway">Its id.</param>
/// <param name="Patient">The id of the patient it is about.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IdentityConfirmed">False while a person has to say who the patient is.</param>
/// <param name="Referred">True when the reader is who referred, or refers for that organisation where no person is known.</param>
/// <param name="Had">The kinds of event that it has had.</param>
public sealed record PathwayStand(
    Guid Pathway, Guid Patient, PathwayState State, bool IdentityConfirmed, bool Referred, IReadOnlySet<PathwayEventKind> Had)
{
    public bool Open => State != PathwayState.Closed;

    /// <summary>True when one of these events is allowed where it stands.</summary>
    public bool Allows(params PathwayEventKind[] events) => events.Any(e => StateRules.Move(State, e) is not null);
}
