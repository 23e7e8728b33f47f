using Reconstruct.Core;

namespace Reconstruct.Service.Patients.Details;

/// <summary>How somebody wants to be reached and what they need to understand us. Patients change this themselves.</summary>
public sealed record CommunicationNeeds
{
    private CommunicationNeeds(ContactBy contactBy, string? language, bool? needsInterpreter, IReadOnlyList<string> accessible) =>
        (ContactBy, Language, NeedsInterpreter, AccessibleInformation) = (contactBy, language, needsInterpreter, accessible);

    public ContactBy ContactBy { get; }
    public string? Language { get; }
    public bool? NeedsInterpreter { get; }
    public IReadOnlyList<string> AccessibleInformation { get; }

    /// <summary>Refuses a way of contact for which there is no number or address.</summary>
    public static Result<CommunicationNeeds> Make(ContactBy contactBy, string? language, bool? needsInterpreter, IReadOnlyList<string> accessible, string? phone, string? email)
    {
        if (contactBy is ContactBy.Phone or ContactBy.TextMessage && phone is null)
            return new Refusal("contact-without-phone", "There is no phone number on record. Select another way, or add a phone number", "contactBy");
        if (contactBy == ContactBy.Email && email is null)
            return new Refusal("contact-without-email", "There is no email address on record. Select another way, or add an email address", "contactBy");
        return new CommunicationNeeds(contactBy, language, needsInterpreter, accessible);
    }

    public void PutInto(Patient patient)
    {
        (patient.ContactBy, patient.Language, patient.NeedsInterpreter) = (ContactBy, Language, NeedsInterpreter);
        if (!patient.AccessibleInformation.SequenceEqual(AccessibleInformation)) patient.AccessibleInformation = AccessibleInformation;
    }
}
