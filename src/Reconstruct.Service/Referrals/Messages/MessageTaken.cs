using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>What became of a message: the referral it made or changed, or the status and the faults.</summary>
public sealed record MessageTaken(Referral? Referral, int Status, IReadOnlyList<FhirFault> Faults)
{
    public static MessageTaken As(Referral referral) => new(referral, StatusCodes.Status200OK, []);

    public static MessageTaken Refused(int status, params FhirFault[] faults) => new(null, status, faults);
}
