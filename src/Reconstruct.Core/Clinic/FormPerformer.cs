namespace Reconstruct.Core.Clinic;

/// <summary>Who answers a form.</summary>
/// <remarks>Source: HL7, Structured Data Capture, Questionnaire performer type.</remarks>
public enum FormPerformer
{
    /// <summary>Somebody who works in the service.</summary>
    Staff,

    /// <summary>The patient.</summary>
    Patient,

    /// <summary>A parent, carer or other person who acts for the patient.</summary>
    Proxy,
}
