using Reconstruct.Core.People;

namespace Reconstruct.Core.Funding.Requests;

/// <summary>Who has a request now: everyone with a role, of one organisation where there is one.</summary>
/// <param name="Role">A role that can apply (referrer, coordinator, surgeon), or <see cref="Role.Commissioner"/> for a board.</param>
/// <param name="Organisation">ODS code of the board or of the organisation that referred; null for this service's own staff and where it is not known.</param>
public sealed record FundingOwner(Role Role, string? Organisation = null)
{
    /// <summary>True for those who can apply: who referred, and this service's coordinators and surgeons.</summary>
    public bool CanApply => Role is Role.Referrer or Role.Coordinator or Role.Surgeon;

    /// <summary>True for a board.</summary>
    public bool IsBoard => Role is Role.Commissioner;
}
