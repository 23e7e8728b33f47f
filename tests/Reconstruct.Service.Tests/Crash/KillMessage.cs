using System.Globalization;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Service.Tests.Crash;

/// <summary>One referral message of the stream, about a patient of its own. Sent again it is the same to the byte.</summary>
public sealed record KillMessage(Guid RequestId, Guid CorrelationId, string Json)
{
    private const string Shape =
        """
        {"resourceType":"Bundle","id":"@bundle","type":"message","timestamp":"2026-03-03T09:30:00+00:00","entry":[
        {"fullUrl":"urn:uuid:@header","resource":{"resourceType":"MessageHeader","eventCoding":{"system":"https://fhir.nhs.uk/CodeSystem/message-events-bars","code":"servicerequest-request"},
          "sender":{"reference":"urn:uuid:@sender"},"source":{"name":"Hilltop system","endpoint":"https://fhir.nhs.uk/Id/dos-service-id|2222222222"},
          "reason":{"coding":[{"system":"https://fhir.nhs.uk/CodeSystem/message-reason-bars","code":"new"}]},"focus":[{"reference":"urn:uuid:@request"}],
          "definition":"https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-referral"}},
        {"fullUrl":"urn:uuid:@request","resource":{"resourceType":"ServiceRequest","basedOn":[{"reference":"urn:uuid:@plan"}],"status":"active","intent":"plan","priority":"urgent",
          "category":[{"coding":[{"system":"https://fhir.nhs.uk/CodeSystem/message-category-servicerequest","code":"referral"},{"system":"https://fhir.nhs.uk/CodeSystem/usecases-categories-bars","code":"a5t1"}]}],
          "subject":{"reference":"urn:uuid:@patient"},"encounter":{"reference":"urn:uuid:@encounter"},"authoredOn":"2026-03-02T17:45:00+01:00","requester":{"reference":"urn:uuid:@doctor"},
          "reasonCode":[{"text":"Tight scar over the left elbow"}]}},
        {"fullUrl":"urn:uuid:@patient","resource":{"resourceType":"Patient","identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"@number"}],
          "name":[{"use":"official","family":"Stream@ordinal","given":["Ada"]}],"gender":"female","birthDate":"1971-06-02",
          "address":[{"use":"home","line":["@ordinal Larkspur Row"],"city":"Nowhere","postalCode":"ZZ99 3WZ"}]}},
        {"fullUrl":"urn:uuid:@encounter","resource":{"resourceType":"Encounter","identifier":[{"system":"https://gp.example/Id/case-number","value":"@case"}],"status":"finished",
          "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},"subject":{"reference":"urn:uuid:@patient"},"episodeOfCare":[{"reference":"EpisodeOfCare/@episode"}]}},
        {"fullUrl":"urn:uuid:@plan","resource":{"resourceType":"CarePlan","status":"completed","intent":"plan","subject":{"reference":"urn:uuid:@patient"},"activity":[{"outcomeCodeableConcept":[{"text":"Cannot straighten the elbow"}]}]}},
        {"fullUrl":"urn:uuid:@doctor","resource":{"resourceType":"Practitioner","name":[{"family":"Hawthorn","given":["Ada"],"prefix":["Dr"]}]}},
        {"fullUrl":"urn:uuid:@sender","resource":{"resourceType":"Organization","name":"Hilltop Surgery","identifier":[{"system":"https://fhir.nhs.uk/id/ods-organization-code","value":"Y99901"}]}}]}
        """;

    private static readonly string[] Ids = ["@bundle", "@header", "@sender", "@request", "@plan", "@patient", "@encounter", "@doctor", "@case", "@episode"];

    public static KillMessage Make(int ordinal)
    {
        var json = Ids.Aggregate(Shape, (text, id) => text.Replace(id, Guid.NewGuid().ToString(), StringComparison.Ordinal))
            .Replace("@number", Number(ordinal), StringComparison.Ordinal).Replace("@ordinal", ordinal.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return new(Guid.NewGuid(), Guid.NewGuid(), json);
    }

    /// <summary>A number of the range kept for tests that passes its check: each ordinal has its own.</summary>
    public static string Number(int ordinal)
    {
        for (var body = 999_000_000 + (ordinal * 2); ; body++)
        {
            var digits = body.ToString(CultureInfo.InvariantCulture);
            if (NhsNumber.CheckDigit(digits) is { } check) return $"{digits}{check}";
        }
    }
}
