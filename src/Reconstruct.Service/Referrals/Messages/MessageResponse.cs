using Hl7.Fhir.Model;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>The answer to a message that was taken: a response message that names our ServiceRequest, with the warnings in an OperationOutcome.</summary>
public static class MessageResponse
{
    public const string Event = "servicerequest-response";

    public static Bundle Of(MessageArrival arrival, Referral referral, ServiceRequest request, string baseAddress, Clock clock)
    {
        var details = Details(arrival.Warnings);
        Bundle answer = new()
        {
            Id = Guid.CreateVersion7(clock.Now).ToString(), Type = Bundle.BundleType.Message, Timestamp = clock.Now, Meta = new() { LastUpdated = clock.Now },
        };
        var (focus, outcome) = ($"{baseAddress}/fhir/ServiceRequest/{referral.Id}", $"urn:uuid:{details.Id}");
        answer.Entry.Add(Entry(Header(arrival, focus, outcome, baseAddress)));
        answer.Entry.Add(new() { FullUrl = focus, Resource = request });
        answer.Entry.Add(Entry(details));
        return answer;
    }

    private static Bundle.EntryComponent Entry(Resource resource) => new() { FullUrl = $"urn:uuid:{resource.Id}", Resource = resource };

    private static MessageHeader Header(MessageArrival arrival, string focus, string outcome, string baseAddress)
    {
        var sent = arrival.Message;
        return new()
        {
            Id = Guid.NewGuid().ToString(),
            Event = new Coding(FhirSystems.MessageEvents, Event),
            Destination = sent.Header!.Source?.Endpoint is { } endpoint ? [new() { Name = sent.Header.Source.Name, Endpoint = endpoint.Trim() }] : [],
            Source = new() { Name = "Reconstruct", Software = "Reconstruct", Endpoint = $"{baseAddress}/fhir/$process-message" },
            Reason = sent.Header.Reason,
            Response = new()
            {
                Identifier = sent.Header.Id ?? sent.Bundle.Id ?? arrival.Headers.RequestId.ToString(),
                Code = MessageHeader.ResponseType.Ok,
                Details = new(outcome),
            },
            Focus = [new(focus)],
        };
    }

    private static OperationOutcome Details(IReadOnlyList<FhirFault> warnings)
    {
        FhirFault stored = new(IssueType.Informational, "The message was taken and stored") { Severity = IssueSeverity.Information };
        var outcome = Outcomes.Of(StatusCodes.Status200OK, [stored, .. warnings]);
        outcome.Id = Guid.NewGuid().ToString();
        return outcome;
    }
}
