using Reconstruct.Service.Referrals.Identity;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals;

/// <summary>From the letter arriving to the decision at triage. Starts the RTT clock.</summary>
public sealed class ReferralsSlice : Slice
{
    public override void Routes(IEndpointRouteBuilder app)
    {
        IdentityCasePage.Map(app);
        UndoMergePage.Map(app);
    }

    public override void Doors(DoorTable doors)
    {
        doors.AddAction("confirm-identity", IdentityCasePage.PathwayLink);
        doors.AddAction("resolve-identity", IdentityCasePage.PathwayLink);
    }
}
