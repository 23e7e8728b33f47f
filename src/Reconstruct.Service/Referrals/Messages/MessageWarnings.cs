using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>What the Booking and Referral Standard asks of a referral and this one does not have. It is taken all the same; sender and staff are told.</summary>
/// <remarks>Source: BaRS implementation guide, application 5 (primary care to community pharmacy), mandatory rows.</remarks>
public static class MessageWarnings
{
    private const string UseCases = "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars";
    private const string Rank = "ContactRank";

    public static List<FhirFault> Of(MessageBundle message)
    {
        List<FhirFault> warnings = [];
        OfBundle(message.Bundle, warnings);
        OfHeader(message.Header!, warnings);
        if (MessageRules.KindOf(message) == MessageKind.Cancel) return warnings;
        OfRequest(message, message.Request!, warnings);
        OfPatient(message, message.Patient!, warnings);
        OfTheRest(message, warnings);
        OfLooseReferences(message, warnings);
        return warnings;
    }

    private static void OfBundle(Bundle bundle, List<FhirFault> warnings)
    {
        if (bundle.Id is null) Missing(warnings, "Bundle.id");
        if (bundle.Timestamp is null) Missing(warnings, "Bundle.timestamp");
        if (bundle.Meta?.LastUpdated is null) Missing(warnings, "Bundle.meta.lastUpdated");
        if (bundle.Entry.Exists(e => string.IsNullOrWhiteSpace(e.FullUrl))) Missing(warnings, "Bundle.entry.fullUrl");
        if (bundle.Entry.Where(e => e.FullUrl is not null).GroupBy(e => e.FullUrl, StringComparer.OrdinalIgnoreCase).Any(g => g.Count() > 1))
            warnings.Add(Warning(IssueType.Duplicate, "Two entries have one fullUrl: references go to the first", "Bundle.entry.fullUrl"));
    }

    private static void OfHeader(MessageHeader header, List<FhirFault> warnings)
    {
        const string path = "Bundle.entry[0].resource";
        if (header.Event is Coding { System: null }) Missing(warnings, $"{path}.event.system");
        if (header.Destination.Count == 0) Missing(warnings, $"{path}.destination");
        if (header.Sender is null) Missing(warnings, $"{path}.sender");
        if (header.Definition is null) Missing(warnings, $"{path}.definition");
    }

    private static void OfRequest(MessageBundle message, ServiceRequest request, List<FhirFault> warnings)
    {
        var path = message.PathOf(request);
        if (request.BasedOn.Count == 0) Missing(warnings, $"{path}.basedOn");
        if (request.Intent is not (null or RequestIntent.Plan)) warnings.Add(Warning(IssueType.Value, "The standard's intent is plan", $"{path}.intent"));
        if (request.Category.Count == 0) Missing(warnings, $"{path}.category");
        else if (!request.Category.SelectMany(c => c.Coding).Any(c => FhirSystems.Same(c.System, UseCases)))
            warnings.Add(Warning(IssueType.Required, "The message does not say its use case", $"{path}.category"));
        if (request.Encounter is null) Missing(warnings, $"{path}.encounter");
        if (request.AuthoredOn is null) Missing(warnings, $"{path}.authoredOn");
        if (request.Requester is null) Missing(warnings, $"{path}.requester");
        if (request.Performer.Count == 0) Missing(warnings, $"{path}.performer");
    }

    private static void OfPatient(MessageBundle message, Patient patient, List<FhirFault> warnings)
    {
        var path = message.PathOf(patient);
        if (!patient.Identifier.Exists(i => !string.IsNullOrWhiteSpace(i.Value))) Missing(warnings, $"{path}.identifier");
        if (patient.Name.Count == 0) Missing(warnings, $"{path}.name");
        if (patient.BirthDate is null) Missing(warnings, $"{path}.birthDate");
        var first = patient.Contact.Find(c => c.Extension.Exists(e => e.Url?.EndsWith(Rank, StringComparison.Ordinal) == true && e.Value is Integer { Value: 1 } or PositiveInt { Value: 1 }));
        if (first is null || !first.Telecom.Exists(t => t.System == ContactPoint.ContactPointSystem.Phone))
            warnings.Add(Warning(IssueType.Required, "There is no first contact with a phone number", $"{path}.contact"));
    }

    private static void OfTheRest(MessageBundle message, List<FhirFault> warnings)
    {
        foreach (var (type, there) in new[]
                 {
                     (nameof(Hl7.Fhir.Model.Encounter), message.All<Encounter>().Any()), (nameof(CarePlan), message.All<CarePlan>().Any()),
                     (nameof(Consent), message.All<Consent>().Any()), (nameof(HealthcareService), message.All<HealthcareService>().Any()),
                 }.Where(t => !t.Item2))
            warnings.Add(Warning(IssueType.Required, $"There is no {type}", "Bundle.entry"));
    }

    /// <summary>References that name neither something in the message nor a journey: nothing can be fetched from elsewhere.</summary>
    private static void OfLooseReferences(MessageBundle message, List<FhirFault> warnings)
    {
        foreach (var (path, reference) in MessageReferences.Of(message.Bundle))
        {
            if (reference.Reference is not { Length: > 0 } name || name.StartsWith('#') || name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)) continue;
            if (message.Follow(reference) is null && !path.Contains(".episodeOfCare[", StringComparison.Ordinal))
                warnings.Add(Warning(IssueType.NotFound, "This reference points outside the message and was not followed", path));
        }
    }

    private static void Missing(List<FhirFault> warnings, string path) => warnings.Add(Warning(IssueType.Required, "The standard asks for this element", path));

    private static FhirFault Warning(IssueType type, string words, string path) => new(type, words, path) { Severity = IssueSeverity.Warning };
}
