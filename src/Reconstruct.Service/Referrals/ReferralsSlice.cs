using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals;

/// <summary>From the letter arriving to the decision at triage. Starts the RTT clock.</summary>
public sealed class ReferralsSlice : Slice
{
    public override void Routes(IEndpointRouteBuilder app) => TriageSetup.Routes(app);

    public override void Doors(DoorTable doors) => TriageSetup.Doors(doors);
}
