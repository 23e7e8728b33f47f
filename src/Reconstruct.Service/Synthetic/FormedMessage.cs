using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Synthetic;

/// <summary>A story as another system sends it: a FHIR message by the pattern of the Booking and Referral Standard, without a claim to conform to it.</summary>
public static class FormedMessage
{
    private const string Nhs = "https://fhir.nhs.uk/Id/";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(Story story, Func<Guid> id, DateTimeOffset authored)
    {
        var (header, request, patient, requester, sender) = (Urn(id()), Urn(id()), Urn(id()), Urn(id()), Urn(id()));
        JsonObject bundle = new()
        {
            ["resourceType"] = "Bundle", ["id"] = id().ToString(), ["type"] = "message", ["timestamp"] = Time(authored),
            ["entry"] = new JsonArray(
                Entry(header, Header(request, sender)), Entry(request, Request(story, patient, requester, authored)), Entry(patient, Patient(story.Patient)),
                Entry(requester, Requester(story)), Entry(sender, Organisation(story.Referrer.Organisation))),
        };
        return JsonSerializer.SerializeToUtf8Bytes(bundle, Indented);
    }

    private static JsonObject Header(string request, string sender) => new()
    {
        ["resourceType"] = "MessageHeader",
        ["eventCoding"] = Coding("https://fhir.nhs.uk/CodeSystem/message-events-bars", "servicerequest-request"),
        ["sender"] = Reference(sender), ["source"] = new JsonObject { ["name"] = "Demo practice system", ["endpoint"] = "https://gp.example.org/fhir" },
        ["reason"] = new JsonObject { ["coding"] = new JsonArray(Coding("https://fhir.nhs.uk/CodeSystem/message-reason-bars", "new")) },
        ["focus"] = new JsonArray(Reference(request)),
    };

    private static JsonObject Request(Story story, string patient, string requester, DateTimeOffset authored) => new()
    {
        ["resourceType"] = "ServiceRequest", ["status"] = "active", ["intent"] = "order",
        ["priority"] = story.Condition.Urgency == PathwayUrgency.Urgent ? "urgent" : "routine",
        ["category"] = new JsonArray(new JsonObject { ["coding"] = new JsonArray(Coding("https://fhir.nhs.uk/CodeSystem/message-category-servicerequest", "referral")) }),
        ["code"] = new JsonObject { ["text"] = story.Condition.Title },
        ["subject"] = Reference(patient), ["requester"] = Reference(requester), ["authoredOn"] = Time(authored),
        ["note"] = new JsonArray(new JsonObject { ["text"] = story.Details }),
    };

    private static JsonObject Patient(PatientDetails patient)
    {
        JsonObject made = new()
        {
            ["resourceType"] = "Patient",
            ["name"] = new JsonArray(new JsonObject { ["use"] = "official", ["family"] = patient.FamilyName, ["given"] = new JsonArray(patient.GivenNames) }),
            ["gender"] = patient.Gender.ToString().ToLowerInvariant(), ["birthDate"] = patient.BirthDate!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["address"] = new JsonArray(new JsonObject
            {
                ["use"] = "home", ["line"] = new JsonArray([.. patient.AddressLines.Select(l => (JsonNode)l)]), ["postalCode"] = patient.Postcode,
            }),
            ["generalPractitioner"] = new JsonArray(new JsonObject
            {
                ["identifier"] = new JsonObject { ["system"] = Nhs + "ods-organization-code", ["value"] = patient.PracticeCode },
            }),
            ["communication"] = new JsonArray(new JsonObject { ["language"] = new JsonObject { ["coding"] = new JsonArray(Coding("urn:ietf:bcp:47", patient.Language!)) } }),
        };
        if (patient.EthnicCategory is { } ethnic) made["extension"] = new JsonArray(new JsonObject
        {
            ["url"] = PatientFhir.EthnicityExtension, ["valueCodeableConcept"] = new JsonObject { ["coding"] = new JsonArray(Coding(PatientFhir.EthnicitySystem, ethnic.Code())) },
        });
        if (patient.NhsNumber is { } number) made["identifier"] = new JsonArray(new JsonObject { ["system"] = Nhs + "nhs-number", ["value"] = number });
        JsonNode?[] telecom = [Contact("phone", patient.Phone), Contact("email", patient.Email)];
        if (telecom.Any(t => t is not null)) made["telecom"] = new JsonArray([.. telecom.Where(t => t is not null)]);
        return made;
    }

    private static JsonObject Requester(Story story) => new()
    {
        ["resourceType"] = "Practitioner", ["name"] = new JsonArray(new JsonObject { ["text"] = story.Referrer.Name }),
    };

    private static JsonObject Organisation(string? code) => new()
    {
        ["resourceType"] = "Organization",
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = Nhs + "ods-organization-code", ["value"] = code }), ["name"] = DemoPlace.NameOf(code),
    };

    private static JsonObject? Contact(string system, string? value) => value is null ? null : new() { ["system"] = system, ["value"] = value };

    private static JsonObject Entry(string url, JsonObject resource) => new() { ["fullUrl"] = url, ["resource"] = resource };

    private static JsonObject Reference(string url) => new() { ["reference"] = url };

    private static JsonObject Coding(string system, string code) => new() { ["system"] = system, ["code"] = code };

    private static string Urn(Guid id) => $"urn:uuid:{id}";

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'+00:00'", CultureInfo.InvariantCulture);
}
