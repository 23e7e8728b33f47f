using System.Text;
using System.Xml;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Fhir;

/// <summary>Answers with a resource in the form that was asked for.</summary>
public static class FhirAnswer
{
    private static readonly FhirXmlSerializer Xml = new();
    private static readonly XmlWriterSettings Utf8 = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static byte[] Bytes(Resource resource, FhirFormat format) => format == FhirFormat.Json ? FhirJson.Bytes(resource) : XmlBytes(resource);

    public static async Task Write(HttpContext context, int status, Resource resource, FhirFormat format)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = FhirMedia.ContentType(format);
        await context.Response.Body.WriteAsync(Bytes(resource, format), context.RequestAborted);
    }

    /// <summary>The resource in the form that the caller wants; JSON when that cannot be told.</summary>
    public static Task Write(HttpContext context, int status, Resource resource) =>
        Write(context, status, resource, FhirMedia.Wanted(context.Request, FhirFormat.Json) ?? FhirFormat.Json);

    public static Task Refuse(HttpContext context, int status, params FhirFault[] faults) => Write(context, status, Outcomes.Of(status, faults));

    private static byte[] XmlBytes(Resource resource)
    {
        using MemoryStream stream = new();
        using (var writer = XmlWriter.Create(stream, Utf8))
            Xml.Serialize(resource, writer);
        return stream.ToArray();
    }
}
