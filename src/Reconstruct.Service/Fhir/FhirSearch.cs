namespace Reconstruct.Service.Fhir;

/// <summary>A search by identifier, as it was asked.</summary>
/// <param name="System">The identifier's system; null when only the value was given.</param>
/// <param name="Value">The identifier's value.</param>
public sealed record FhirSearch(string? System, string Value);
