using Hl7.Fhir.Model;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Fhir;

/// <summary>The FHIR R4 interface: one set of routes over the table of resource types. Whatever else is asked for under it gets an OperationOutcome.</summary>
public static class FhirRoutes
{
    private static readonly string[] NotGet = ["POST", "PUT", "PATCH", "DELETE"];

    public static void Map(IEndpointRouteBuilder app)
    {
        var table = app.ServiceProvider.GetRequiredService<FhirTable>();
        app.MapGet("/fhir/metadata", Metadata).AllowAnyone();
        foreach (var entry in table.All)
            Map(app, entry);
        foreach (var operation in table.Operations.Keys)
            app.MapMethods($"/fhir/${operation}", ["GET", "PUT", "PATCH", "DELETE"], context => NotOffered(context, "POST")).AllowAnyone();
        app.Map("/fhir/{**rest}", (RequestDelegate)Nothing).AllowAnyone();
    }

    private static void Map(IEndpointRouteBuilder app, FhirTable.Entry entry)
    {
        var address = $"/fhir/{entry.Type}";
        app.MapGet(address + "/{id}", (HttpContext context, string id, ServiceDb db, CancellationToken ct) => FhirReads.Read(context, entry, id, db, ct)).AllowClient($"{entry.Type}.r");
        app.MapMethods(address + "/{id}", NotGet, context => NotOffered(context, "GET")).AllowAnyone();
        if (!entry.Searchable) return;
        app.MapGet(address, (HttpContext context, ServiceDb db, CancellationToken ct) => FhirSearches.Get(context, entry, db, ct)).AllowClient($"{entry.Type}.s");
        app.MapPost(address + "/_search", (HttpContext context, ServiceDb db, CancellationToken ct) => FhirSearches.Post(context, entry, db, ct)).AllowClient($"{entry.Type}.s");
        app.MapMethods(address, NotGet, context => NotOffered(context, "GET")).AllowAnyone();
    }

    private static System.Threading.Tasks.Task Metadata(HttpContext context, FhirTable table) =>
        FhirMedia.Wanted(context.Request, FhirFormat.Json) is { } format
            ? FhirAnswer.Write(context, 200, Capability.Of(table), format)
            : FhirReads.NotAcceptable(context);

    private static System.Threading.Tasks.Task NotOffered(HttpContext context, string offered)
    {
        context.Response.Headers.Allow = offered;
        return FhirAnswer.Refuse(context, 405, new FhirFault(OperationOutcome.IssueType.NotSupported, $"This method is not offered here: {offered} is"));
    }

    private static System.Threading.Tasks.Task Nothing(HttpContext context) =>
        FhirAnswer.Refuse(context, 404, new FhirFault(OperationOutcome.IssueType.NotFound, "There is nothing at this address: see /fhir/metadata"));
}
