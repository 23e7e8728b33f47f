using Hl7.Fhir.Model;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Fhir;

/// <summary>The FHIR R4 interface: one set of routes over the table of resource types.</summary>
public static class FhirRoutes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/fhir/metadata", (HttpContext context, FhirTable table) =>
            FhirJson.Write(context, StatusCodes.Status200OK, Capability.Of(table))).AllowAnyone();
    }
}
