using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using Reconstruct.Service.Fhir;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// What a referral message must have for the referral to be run safely: who it is about, what is asked and why, who sent it. Each is a fault when it is
/// missing. What the national standard asks for beyond that is <see cref="MessageWarnings"/>'s.
/// </summary>
public static class MessageRules
{
    private const string HeaderPath = "Bundle.entry[0].resource";

    /// <summary>Why this is no message at all; null when it is one.</summary>
    public static FhirFault? Shape(Resource resource) => resource switch
    {
        Bundle bundle when MessageBundle.TypeOf(bundle) == Bundle.BundleType.Message => null,
        Bundle bundle when MessageBundle.TypeOf(bundle) is null => new(IssueType.Required, "Expected a Bundle of type message", "Bundle.type"),
        Bundle other => new(IssueType.Value, $"Expected a Bundle of type message, not {other.Type.ToString()!.ToLowerInvariant()}", "Bundle.type"),
        Parameters => new(IssueType.Structure, "Expected a Bundle of type message, not Parameters: the e-Referral Service's own format is not a message", "Parameters"),
        _ => new(IssueType.Structure, $"Expected a Bundle of type message, not {Named(resource)}"),
    };

    /// <summary>Every fault of a message, once its shape is right.</summary>
    public static List<FhirFault> Faults(MessageBundle message)
    {
        List<FhirFault> faults = [];
        Each(() => Header(message, faults));
        Each(() => Request(message, faults));
        Each(() => People(message, faults));
        Each(() => References(message, faults));
        return faults;
    }

    public static MessageKind? KindOf(MessageBundle message) => (message.ReasonCode, message.Status) switch
    {
        ("new", _) => MessageKind.New,
        ("delete", _) or ("update", RequestStatus.Revoked or RequestStatus.EnteredInError) => MessageKind.Cancel,
        ("update", _) => MessageKind.Update,
        _ => null,
    };

    private static string Named(Resource resource) => ModelInfo.IsKnownResource(resource.TypeName) ? resource.TypeName : "another resource";

    private static FhirFault NoHeader(MessageBundle message) => message.All<MessageHeader>().Any()
        ? new(IssueType.Structure, "The MessageHeader must be the first entry", "Bundle.entry[0].resource")
        : new(IssueType.Required, "The message has no MessageHeader", "Bundle.entry[0].resource");

    /// <summary>Firely throws when a value is read that it could not parse. That value is among the parser's faults already; the other rules go on.</summary>
    private static void Each(Action rule)
    {
        try
        {
            rule();
        }
        catch (CodedException)
        {
            // named by the parser
        }
    }

    private static void Header(MessageBundle message, List<FhirFault> faults)
    {
        if (message.Header is not { } header)
        {
            faults.Add(NoHeader(message));
            return;
        }
        if (message.Event is not { Code.Length: > 0 }) faults.Add(new(IssueType.Required, "The message must say its event as a coding", $"{HeaderPath}.event"));
        if (message.ReasonCode is null) faults.Add(new(IssueType.Required, "The message must say its reason: new, update or delete", $"{HeaderPath}.reason"));
        else if (KindOf(message) is null) faults.Add(new(IssueType.Value, "The reason must be new, update or delete", $"{HeaderPath}.reason"));
        if (header.Focus.Count == 0) faults.Add(new(IssueType.Required, "The message must name its ServiceRequest as focus", $"{HeaderPath}.focus"));
        else if (message.Request is null) faults.Add(new(IssueType.NotFound, "The focus is not a ServiceRequest of this message", $"{HeaderPath}.focus[0]"));
        if (message.Sender is null && header.Sender?.Display is null && header.Sender?.Identifier is null && message.Request?.Requester is null)
            faults.Add(new(IssueType.Required, "The message must say who sent it", $"{HeaderPath}.sender"));
    }

    private static void Request(MessageBundle message, List<FhirFault> faults)
    {
        if (message.Request is not { } request) return;
        var path = message.PathOf(request);
        var kind = KindOf(message);
        if (kind == MessageKind.New && message.Status is not (null or RequestStatus.Active))
            faults.Add(new(IssueType.Value, "A new referral has the status active", $"{path}.status"));
        if (kind == MessageKind.Update && message.Status is not (null or RequestStatus.Active))
            faults.Add(new(IssueType.Value, "An update has the status active; revoked or entered-in-error cancels", $"{path}.status"));
        if (request.Subject is null) return; // FHIR itself requires it
        if (message.Patient is null && message.Patients.Count > 0)
            faults.Add(new(IssueType.NotFound, "The subject is not the Patient of this message", $"{path}.subject"));
        if (kind == MessageKind.New && !MessageReason.Any(message))
            faults.Add(new(IssueType.Required, "The message must say what the referral is for: a reason, a note, a condition, a care plan or a document", $"{path}.reasonCode"));
    }

    private static void People(MessageBundle message, List<FhirFault> faults)
    {
        if (message.Patients.Count == 0) faults.Add(new(IssueType.Required, "The message has no Patient", "Bundle.entry"));
        if (message.Patients.Count > 1)
            faults.Add(new(IssueType.Value, $"The message has {message.Patients.Count} Patients: a referral is about one", message.PathOf(message.Patients[1])));
    }

    /// <summary>A <c>urn:</c> reference can only mean something in the same message. A journey is the one thing that is named without being sent.</summary>
    private static void References(MessageBundle message, List<FhirFault> faults)
    {
        foreach (var (path, reference) in MessageReferences.Of(message.Bundle))
        {
            if (reference.Reference is not { } name || !name.Trim().StartsWith("urn:", StringComparison.OrdinalIgnoreCase)) continue;
            if (message.Follow(reference) is null && !path.Contains(".episodeOfCare[", StringComparison.Ordinal))
                faults.Add(new(IssueType.NotFound, "This reference points to nothing in the message", path));
        }
    }
}
