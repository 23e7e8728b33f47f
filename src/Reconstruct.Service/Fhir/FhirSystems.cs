namespace Reconstruct.Service.Fhir;

/// <summary>The identifier and code systems in use, and the spellings of them that are seen.</summary>
public static class FhirSystems
{
    public const string NhsNumber = "https://fhir.nhs.uk/Id/nhs-number";
    public const string OdsOrganisation = "https://fhir.nhs.uk/Id/ods-organization-code";
    public const string OdsSite = "https://fhir.nhs.uk/Id/ods-site-code";
    public const string MessageEvents = "https://fhir.nhs.uk/CodeSystem/message-events-bars";

    /// <summary>Our own references, such as <c>RC-4F7K-2Q9D</c>.</summary>
    public const string Reference = "urn:reconstruct:pathway-reference";

    /// <summary>
    /// True when two systems are one, whatever the spelling: <c>http</c> or <c>https</c>, <c>/Id/</c> or <c>/id/</c>, <c>Codesystem</c> or
    /// <c>CodeSystem</c>, with or without a slash at the end. Published messages mix them.
    /// </summary>
    public static bool Same(string? one, string? other) => one is not null && other is not null && Key(one) == Key(other);

    /// <summary>One spelling for all of one system's spellings.</summary>
    public static string Key(string system)
    {
        var text = system.Trim().TrimEnd('/').ToLowerInvariant();
        return text.StartsWith("http://", StringComparison.Ordinal) ? "https://" + text["http://".Length..] : text;
    }
}
