using System.Globalization;
using Hl7.Fhir.Model;
using static Hl7.Fhir.Model.CapabilityStatement;

namespace Reconstruct.Service.Fhir;

/// <summary>The CapabilityStatement, made from the table of resource types. It claims no conformance to any national standard.</summary>
public static class Capability
{
    private static readonly string BuiltOn =
        new DateTimeOffset(File.GetLastWriteTimeUtc(typeof(Capability).Assembly.Location)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static CapabilityStatement Of(FhirTable table) => new()
    {
        Status = PublicationStatus.Active,
        Date = BuiltOn,
        Kind = CapabilityStatementKind.Instance,
        FhirVersion = FHIRVersion.N4_0_1,
        Format = ["application/fhir+json", "application/fhir+xml"],
        Software = new() { Name = "Reconstruct", Version = typeof(Capability).Assembly.GetName().Version?.ToString(3) },
        Implementation = new() { Description = "Reconstruct: reconstructive plastic surgery, from referral to outcome" },
        Rest =
        [
            new()
            {
                Mode = RestfulCapabilityMode.Server,
                Security = Security(),
                Resource = [.. table.All.Select(Type)],
                Operation = [.. table.Operations.Select(o => new OperationComponent { Name = o.Key, Definition = o.Value })],
            },
        ],
    };

    private static SecurityComponent Security() => new()
    {
        Service = [new CodeableConcept("http://terminology.hl7.org/CodeSystem/restful-security-service", "SMART-on-FHIR")],
        Description = "OAuth 2 client credentials with SMART system scopes: see /.well-known/smart-configuration",
    };

    private static ResourceComponent Type(FhirTable.Entry entry)
    {
        ResourceComponent type = new()
        {
            Type = entry.Type, Versioning = ResourceVersionPolicy.Versioned,
            Interaction = [new() { Code = TypeRestfulInteraction.Read }],
        };
        if (!entry.Searchable) return type;
        type.Interaction.Add(new() { Code = TypeRestfulInteraction.SearchType });
        type.SearchParam.Add(new() { Name = "_id", Type = SearchParamType.Token });
        type.SearchParam.AddRange(entry.Parameters.Select(p => new CapabilityStatement.SearchParamComponent { Name = p.Name, Type = p.Type, Documentation = p.Documentation }));
        if (entry.Definitions is null) type.SearchParam.Add(new() { Name = "identifier", Type = SearchParamType.Token, Documentation = "system|value, or value alone" });
        return type;
    }
}
