namespace Reconstruct.Service.Patients;

/// <summary>FHIR administrative gender.</summary>
public enum AdministrativeGender
{
    Unknown,
    Female,
    Male,
    Other,
}
