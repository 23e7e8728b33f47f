using System.Globalization;
using Hl7.Fhir.Model;
using Reconstruct.Service.Data;
using static Hl7.Fhir.Model.OperationOutcome;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Fhir;

/// <summary>Reading one resource: by id, with its version as the ETag.</summary>
public static class FhirReads
{
    public static async Task Read(HttpContext context, FhirTable.Entry entry, string id, ServiceDb db, CancellationToken ct)
    {
        var format = FhirMedia.Wanted(context.Request, FhirFormat.Json);
        if (format is null && entry.Type != nameof(Binary)) { await NotAcceptable(context); return; }
        var resource = await entry.Read(context.RequestServices, db, id, ct);
        if (resource is null)
        {
            await FhirAnswer.Refuse(context, 404, new FhirFault(IssueType.NotFound, $"There is no {entry.Type} with this id"));
            return;
        }
        Stamp(context.Response, resource);
        if (Unchanged(context)) context.Response.StatusCode = StatusCodes.Status304NotModified;
        else if (resource is Binary binary && !AsksForFhir(context.Request)) await Raw(context, binary, ct);
        else await FhirAnswer.Write(context, 200, resource, format ?? FhirFormat.Json);
    }

    public static Task NotAcceptable(HttpContext context) => FhirAnswer.Write(context, 406,
        Outcomes.Of(406, [new FhirFault(IssueType.NotSupported, "Accept application/fhir+json or application/fhir+xml", "http.Accept")]), FhirFormat.Json);

    private static void Stamp(HttpResponse response, Resource resource)
    {
        if (resource.Meta?.VersionId is { } version) response.Headers.ETag = $"W/\"{version}\"";
        if (resource.Meta?.LastUpdated is { } updated) response.Headers.LastModified = updated.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture);
    }

    private static bool Unchanged(HttpContext context) => context.Response.Headers.ETag is [{ } tag]
        && context.Request.Headers.IfNoneMatch.SelectMany(h => (h ?? "").Split(',')).Select(t => t.Trim())
            .Any(t => t == "*" || t == tag || "W/" + t == tag);

    /// <summary>A Binary comes as what it is, unless FHIR is asked for by name.</summary>
    private static bool AsksForFhir(HttpRequest request) =>
        request.Query.ContainsKey("_format") || request.Headers.Accept.ToString().Contains("fhir", StringComparison.OrdinalIgnoreCase);

    private static async Task Raw(HttpContext context, Binary binary, CancellationToken ct)
    {
        context.Response.ContentType = binary.ContentType;
        context.Response.Headers.ContentDisposition = "attachment"; // whatever it holds, a browser must not run it
        await context.Response.Body.WriteAsync(binary.Data, ct);
    }
}
