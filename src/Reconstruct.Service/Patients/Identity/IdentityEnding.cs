namespace Reconstruct.Service.Patients.Identity;

/// <summary>How a doubt about who a patient is was settled.</summary>
public enum IdentityEnding
{
    /// <summary>The record was merged into one that was there already.</summary>
    SamePatient,

    /// <summary>The record stands for a person whom the service had not known.</summary>
    NewPatient,
}
