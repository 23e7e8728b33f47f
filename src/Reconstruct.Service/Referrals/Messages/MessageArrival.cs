using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A message at the door: read, without faults, not yet stored.</summary>
/// <param name="Unsupported">Set for a cancellation that calls itself a validation: it is taken only when it cancels a referral that is here.</param>
public sealed record MessageArrival(
    MessageHeaders Headers, MessageBundle Message, MessageKind Kind, byte[] Bytes, string Sha256, string ContentType,
    IReadOnlyList<FhirFault> Warnings, FhirFault? Unsupported)
{
    /// <summary>The warnings as lines for the referral's page.</summary>
    public IReadOnlyList<string> WarningLines => [.. Warnings.Select(w => w.Expression is null ? w.Diagnostics : $"{w.Expression}: {w.Diagnostics}")];
}
