using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>Which messages this service takes at all: service requests of every use case, validation apart; no bookings, no responses.</summary>
public static class MessageSupport
{
    public const string Taken = "servicerequest-request";
    private const string Events = "https://fhir.nhs.uk/codesystem/message-event"; // also -events-bars, -event-servicerequest, -event-booking of older messages
    private const string Category = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";

    /// <summary>Why a well-formed message is not for this service; null when it is.</summary>
    public static FhirFault? Fault(MessageBundle message)
    {
        if (message.Event is not { Code.Length: > 0 } named) return null; // a fault of its own: see MessageRules
        if (!IsTaken(named))
            return new(IssueType.NotSupported, $"{Known(named)} is not supported: {Taken} is", "Bundle.entry[0].resource.event");
        return IsValidation(message)
            ? new(IssueType.NotSupported, "A validation request (servicerequest-request for validation) is not supported: referrals are", "Bundle.entry[0].resource.definition")
            : null;
    }

    /// <summary>For a clinician's check of another service's triage, not a referral.</summary>
    public static bool IsValidation(MessageBundle message)
    {
        var request = message.Request;
        return request is not null && request.Category.SelectMany(c => c.Coding).Any(c => c.Code?.Trim() == "validation" && (c.System is null || FhirSystems.Same(c.System, Category)))
            || Ends(message.Header?.Definition)
            || (request?.Meta?.Profile.Any(Ends) ?? false);
    }

    private static bool IsTaken(Coding named) =>
        named.Code?.Trim() == Taken && (named.System is null || FhirSystems.Key(named.System).StartsWith(Events, StringComparison.Ordinal));

    /// <summary>The event by its name when it is one of the standard's; what else was sent is not quoted.</summary>
    private static string Known(Coding named) => named.Code?.Trim() switch
    {
        "booking-request" or "booking-response" or "servicerequest-response" or "admin-notify" => $"The event {named.Code!.Trim()}",
        Taken => "The event's code system",
        _ => "This event",
    };

    private static bool Ends(string? canonical) => canonical?.Trim().Split('|')[0].EndsWith("-validation", StringComparison.OrdinalIgnoreCase) ?? false;
}
