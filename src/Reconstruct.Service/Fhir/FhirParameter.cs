using Hl7.Fhir.Model;

namespace Reconstruct.Service.Fhir;

/// <summary>A search parameter of a resource type beside <c>_id</c>.</summary>
/// <param name="Name">As it stands in an address.</param>
/// <param name="Type">Its type in FHIR.</param>
/// <param name="Documentation">What is taken.</param>
/// <param name="Takes">True for a value that can be read.</param>
public sealed record FhirParameter(string Name, SearchParamType Type, string Documentation, Func<string, bool> Takes);
