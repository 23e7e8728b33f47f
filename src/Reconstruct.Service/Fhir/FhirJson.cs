using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Reconstruct.Service.Fhir;

/// <summary>FHIR resources to and from JSON, through Firely.</summary>
public static class FhirJson
{
    public const string ContentType = "application/fhir+json; charset=utf-8";
    public static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    public static byte[] Bytes(Resource resource) => JsonSerializer.SerializeToUtf8Bytes<Base>(resource, Options);

    public static async System.Threading.Tasks.Task Write(HttpContext context, int status, Resource resource)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentType;
        await context.Response.Body.WriteAsync(Bytes(resource), context.RequestAborted);
    }
}
