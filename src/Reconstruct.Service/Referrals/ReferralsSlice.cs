using Reconstruct.Service.Fhir;
using Reconstruct.Service.Referrals.Messages;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals;

/// <summary>From the letter arriving to the decision at triage. Starts the RTT clock.</summary>
public sealed class ReferralsSlice : Slice
{
    public override void Routes(IEndpointRouteBuilder app) => ProcessMessage.Map(app);

    public override void Fhir(FhirTable fhir) => MessagesFhir.Add(fhir);
}
