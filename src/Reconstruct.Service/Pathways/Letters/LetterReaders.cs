using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Who reads which letter, among those who may open the patient's record. Hazard: HAZ-031.</summary>
public static class LetterReaders
{
    public static readonly Role[] Staff = [Role.Coordinator, Role.Surgeon, Role.Nurse, Role.Governance];

    public static bool IsStaff(Acting who) => Staff.Any(who.Is);

    /// <summary>Staff read every letter; others the sent ones that were written to them.</summary>
    public static bool MayRead(Acting who, Letter letter, Pathway pathway)
    {
        if (IsStaff(who)) return true;
        if (letter.SentAt is null) return false;
        return letter.To == LetterTo.Patient ? who.Is(Role.Patient) || who.Is(Role.Proxy) : Referred(who, pathway);
    }

    /// <summary>The person who referred; or, where no person is known, anyone who refers for that organisation.</summary>
    public static bool Referred(Acting who, Pathway pathway) => who.Is(Role.Referrer) && (pathway.ReferrerPerson is { } person
        ? person == who.Person
        : pathway.ReferrerOrganisation is { } place && place == who.Organisation);
}
