namespace Reconstruct.Service.Fhir;

/// <summary>The two forms in which FHIR is read and written here.</summary>
public enum FhirFormat
{
    Json,
    Xml,
}
