using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Reconstruct.Service.Fhir;

/// <summary>Media types: which form a body has, and which form the caller wants back.</summary>
public static class FhirMedia
{
    private static readonly Dictionary<string, FhirFormat> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/fhir+json"] = FhirFormat.Json, ["application/json"] = FhirFormat.Json, ["text/json"] = FhirFormat.Json, ["json"] = FhirFormat.Json,
        ["application/json+fhir"] = FhirFormat.Json, ["application/fhir+xml"] = FhirFormat.Xml, ["application/xml"] = FhirFormat.Xml, ["text/xml"] = FhirFormat.Xml,
        ["xml"] = FhirFormat.Xml, ["application/xml+fhir"] = FhirFormat.Xml, ["*/*"] = FhirFormat.Json, ["application/*"] = FhirFormat.Json,
    };

    public static string ContentType(FhirFormat format) =>
        format == FhirFormat.Json ? "application/fhir+json; charset=utf-8" : "application/fhir+xml; charset=utf-8";

    /// <summary>
    /// The form of a body by its content type: FHIR's own, or plain <c>application/json</c> and <c>application/xml</c>; version 1.x of the message standard
    /// or none; UTF-8 or nothing said. Else the status and the fault.
    /// </summary>
    public static (FhirFormat? Format, int Status, FhirFault? Fault) OfBody(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var media) || media.MediaType.Value!.Contains('*', StringComparison.Ordinal)
            || !media.MediaType.Value.Contains('/', StringComparison.Ordinal) || !Types.TryGetValue(media.MediaType.Value, out var format))
            return (null, 415, Fault("Send application/fhir+json or application/fhir+xml"));
        if (media.Charset.HasValue && !media.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return (null, 415, Fault("Send UTF-8"));
        if (Parameter(media.Parameters, "fhirVersion") is { } fhir && !fhir.StartsWith("4.0", StringComparison.Ordinal))
            return (null, 415, Fault("Send FHIR R4 (fhirVersion 4.0)"));
        return Parameter(media.Parameters, "version") is { } version && !IsKnown(version)
            ? (null, 422, Fault("The version of the message standard is not supported: 1.x is"))
            : (format, 200, null);
    }

    /// <summary>The form to answer in: <c>_format</c>, then <c>Accept</c> by its weights, then <paramref name="otherwise"/>; null when none will do.</summary>
    public static FhirFormat? Wanted(HttpRequest request, FhirFormat otherwise)
    {
        if (request.Query["_format"].ToString() is { Length: > 0 } asked)
            return Types.TryGetValue(asked.Split(';')[0].Trim().Replace(' ', '+'), out var named) ? named : null; // a bare + in an address means a space
        if (request.Headers.Accept.Count == 0 || string.IsNullOrWhiteSpace(request.Headers.Accept)) return otherwise;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)) return null;
        foreach (var media in accepted.Where(m => m.Quality != 0).OrderByDescending(m => m.Quality ?? 1))
        {
            if (!Types.TryGetValue(media.MediaType.Value!, out var format)) continue;
            if (Parameter(media.Parameters, "version") is { } version && !IsKnown(version)) continue;
            return media.MediaType.Value!.EndsWith('*') ? otherwise : format;
        }
        return null;
    }

    private static bool IsKnown(string version) => version.Split('.') is ["1", .. var rest] && rest.All(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static string? Parameter(IEnumerable<NameValueHeaderValue> parameters, string name) =>
        parameters.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value.Value?.Trim('"');

    private static FhirFault Fault(string words) => new(Hl7.Fhir.Model.OperationOutcome.IssueType.NotSupported, words, "http.Content-Type");
}
