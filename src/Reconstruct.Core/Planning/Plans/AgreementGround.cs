namespace Reconstruct.Core.Planning.Plans;

/// <summary>By what right somebody agrees a plan for a patient. Hazard: HAZ-119.</summary>
/// <remarks>Source: Children Act 1989, section 3 (parental responsibility); Mental Capacity Act 2005, sections 4, 5, 9 and 16, for those from 16 who cannot decide. Which of them holds is for whoever asks to find out.</remarks>
public enum AgreementGround
{
    /// <summary>Parental responsibility for a patient under 18.</summary>
    Parent,

    /// <summary>A lasting power of attorney for health and welfare.</summary>
    Attorney,

    /// <summary>A deputy whom the Court of Protection appointed for health and welfare.</summary>
    Deputy,

    /// <summary>The team decided in the best interests of a patient who cannot decide. Nobody agreed for them; this names who was asked.</summary>
    BestInterests,
}
