using Reconstruct.Core;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Service.Patients.Identity;

/// <summary>
/// What becomes of a referral whose NHS number is absent or fails its check. By default it is taken in and a person finds out who it is: losing a referral over
/// a typing error is the worse hazard. The setting <c>identity:refuse-failing-number</c> refuses it instead.
/// </summary>
public sealed record IdentityPolicy(bool RefuseFailingNumber)
{
    public const string FailedCode = "nhs-number-failed";

    /// <summary>The refusal, or null when the referral may go on. Ask before <see cref="IdentifyPatient"/>, from the form and from the message alike.</summary>
    public Refusal? Refuse(PatientDetails told)
    {
        if (!RefuseFailingNumber) return null;
        var number = NhsNumber.Parse(told.NhsNumber);
        return number.Ok ? null : new(FailedCode, number.Refusals[0].Message, "nhsNumber");
    }
}
