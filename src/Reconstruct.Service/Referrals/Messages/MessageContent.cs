using Hl7.Fhir.Model;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Patients;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>A message in our own words: what has a place of its own, and everything else as lines.</summary>
public sealed record MessageContent(
    PatientDetails Patient, MessageReferrer Referrer, string Title, string? Reason, PathwayUrgency Urgency, string? UseCase,
    DateTimeOffset? AuthoredAt, IReadOnlyList<MessageDocuments.File> Files, IReadOnlyList<string> Also)
{
    private const string UseCases = "https://fhir.nhs.uk/CodeSystem/usecases-categories-bars";

    /// <param name="message">A message without faults.</param>
    /// <param name="listPatient">True to list the patient's details as well: an update does not overwrite the record with them.</param>
    public static MessageContent Of(MessageBundle message, FileLimits limits, bool listPatient)
    {
        Mapped mapped = new();
        var patient = MessagePatient.Of(message, listPatient ? new() : mapped);
        var referrer = MessageReferrer.Of(message, mapped);
        var reason = MessageReason.Of(message, mapped);
        var files = MessageDocuments.Of(message, limits, mapped);
        var useCase = UseCaseOf(message, mapped);
        var authored = AuthoredOn(message, mapped);
        Wiring(message, mapped);
        return new(patient, referrer, MessageReason.Title(message), reason, UrgencyOf(message.Request!.Priority), useCase, authored, files.Kept,
            [.. files.NotKept, .. AlsoInTheMessage.Of(message, mapped)]);
    }

    /// <summary>FHIR's priority: stat is at once, asap and urgent are urgent.</summary>
    private static PathwayUrgency UrgencyOf(RequestPriority? priority) => priority switch
    {
        RequestPriority.Stat => PathwayUrgency.Immediate,
        RequestPriority.Asap or RequestPriority.Urgent => PathwayUrgency.Urgent,
        _ => PathwayUrgency.Routine,
    };

    private static string? UseCaseOf(MessageBundle message, Mapped mapped)
    {
        var codings = message.Request!.Category.SelectMany(c => c.Coding).OrderByDescending(c => FhirSystems.Same(c.System, UseCases)).ToList();
        return MessageText.Join("; ", [.. codings.Select(c => (mapped.Text(c.DisplayElement), mapped.Text(c.CodeElement)) switch
        {
            (null, var code) => code,
            (var display, null) => display,
            var (display, code) => $"{display} ({code})",
        })]);
    }

    private static DateTimeOffset? AuthoredOn(MessageBundle message, Mapped mapped)
    {
        var element = message.Request!.AuthoredOnElement;
        if (element is null || !element.TryToDateTimeOffset(TimeSpan.Zero, out var at)) return message.Bundle.Timestamp is { } sent ? Whole(sent) : null;
        mapped.Take(element);
        return Whole(at);
    }

    private static DateTimeOffset Whole(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <summary>What steered the message rather than told anything: its type, its event, what it does.</summary>
    private static void Wiring(MessageBundle message, Mapped mapped)
    {
        mapped.Take(message.Bundle.TypeElement, message.Request!.StatusElement);
        mapped.TakeAll(message.Header!.Event);
        mapped.TakeAll(message.Header.Reason);
    }
}
