using Hl7.Fhir.Model;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>The names by which a message's referral can be told again.</summary>
public sealed record MessageKeys(
    ReferralId? OwnId, string? OwnReference, string? RequestIdentifier, string? CaseNumber, string? Journey, string? FocusUrl, string? Sender)
{
    private const string Reference = "EpisodeOfCare/";

    public static MessageKeys Of(MessageBundle message)
    {
        var request = message.Request!;
        var theirs = request.Identifier.Find(i => !string.IsNullOrWhiteSpace(i.Value) && !FhirSystems.Same(i.System, FhirSystems.Reference));
        return new(
            Guid.TryParse(request.Id ?? Last(UrlOf(message, request)), out var id) ? new(id) : null,
            request.Identifier.Find(i => FhirSystems.Same(i.System, FhirSystems.Reference))?.Value?.Trim(),
            Key(theirs), Key(message.Encounter?.Identifier.Find(i => !string.IsNullOrWhiteSpace(i.Value))),
            JourneyOf(message.Encounter), UrlOf(message, request), MessageReferrer.SenderOf(message));
    }

    private static string? Key(Identifier? identifier) =>
        identifier?.Value is null ? null : $"{(identifier.System is { } system ? FhirSystems.Key(system) : "")}|{identifier.Value.Trim()}";

    private static string? JourneyOf(Encounter? encounter)
    {
        var name = encounter?.EpisodeOfCare.Select(e => e.Reference ?? e.Identifier?.Value).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r))?.Trim();
        if (name is null) return null;
        var at = name.LastIndexOf(Reference, StringComparison.Ordinal);
        return (at >= 0 ? name[(at + Reference.Length)..] : name.Replace("urn:uuid:", "", StringComparison.OrdinalIgnoreCase)).ToLowerInvariant();
    }

    private static string? UrlOf(MessageBundle message, ServiceRequest request) =>
        message.Bundle.Entry.Find(e => ReferenceEquals(e.Resource, request))?.FullUrl?.Trim();

    private static string? Last(string? url) => url is null ? null : url[(url.LastIndexOfAny(['/', ':']) + 1)..];
}
