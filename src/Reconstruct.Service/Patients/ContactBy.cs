namespace Reconstruct.Service.Patients;

/// <summary>How the patient wants to hear from us.</summary>
public enum ContactBy
{
    Unknown,
    Letter,
    Phone,
    TextMessage,
    Email,
}
