namespace Reconstruct.Service.Fhir;

/// <summary>The address that canonical addresses stand on: the setting <c>address</c>, or the one that a service has when it is started with nothing said.</summary>
public static class FhirAddress
{
    private const string Usual = "http://127.0.0.1:8080";

    /// <summary>With <c>/fhir/</c> at its end.</summary>
    public static string Of(IConfiguration settings) => (settings["address"] is { Length: > 0 } address ? address : Usual).TrimEnd('/') + "/fhir/";
}
