using System.Security.Cryptography;
using Hl7.Fhir.Model;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;
using static Hl7.Fhir.Model.OperationOutcome;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>
/// <c>POST /fhir/$process-message</c>: a referral message in JSON or XML, by the pattern of the Booking and Referral Standard and without a claim to
/// conform to it. What cannot be understood is answered with every fault at once, and nothing of it is stored.
/// </summary>
public static class ProcessMessage
{
    public const string Name = "process-message";
    public const string Definition = "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message";
    public const string Scope = "Bundle.c";

    public static void Map(IEndpointRouteBuilder app) => app.MapPost($"/fhir/${Name}", Post).AllowClient(Scope);

    private static async Task Post(HttpContext context, ServiceDb db, IObjectStore objects, IConfiguration settings, CancellationToken ct)
    {
        var (sent, status, fault) = FhirMedia.OfBody(context.Request.ContentType);
        if (sent is not { } form) { await FhirAnswer.Refuse(context, status, fault!); return; }
        if (context.Request.Headers.ContentEncoding.Count > 0)
        {
            await FhirAnswer.Refuse(context, 415, new FhirFault(IssueType.NotSupported, "Send the body as it is, not compressed", "http.Content-Encoding"));
            return;
        }
        if (FhirMedia.Wanted(context.Request, form) is not { } format) { await FhirReads.NotAcceptable(context); return; }
        if (await FhirBody.Read(context.Request, ct) is not { } bytes)
        {
            await Refuse(context, MessageTaken.Refused(413, new FhirFault(IssueType.TooLong, "A message may have 10 MB")), format);
            return;
        }
        var (arrival, taken) = await Take(context.Request, bytes, form, db, ct);
        if (arrival is not null) taken = await ReceiveMessage.Run(db, objects, MessagePolicy.Read(settings), arrival, ct);
        if (taken?.Referral is null) await Refuse(context, taken!, format);
        else await Accept(context, arrival!, taken.Referral, db, format, ct);
    }

    private static async Task<(MessageArrival? Arrival, MessageTaken? Refused)> Take(
        HttpRequest request, byte[] bytes, FhirFormat form, ServiceDb db, CancellationToken ct)
    {
        List<FhirFault> faults = [];
        var headers = MessageHeaders.Read(request.Headers, faults);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (headers is not null && await MessageDuplicates.Find(db, headers.RequestId, headers.CorrelationId, sha256, ct) is { } duplicate) return (null, duplicate);

        var (message, unsupported) = Understand(FhirParse.Read(bytes, form), faults);
        if (faults.Count > 0) return (null, MessageTaken.Refused(400, [.. faults]));
        var kind = MessageRules.KindOf(message!);
        if (unsupported is not null && kind != MessageKind.Cancel) return (null, MessageTaken.Refused(422, unsupported));

        MessageArrival arrival = new(headers!, message!, kind!.Value, bytes, sha256, FhirMedia.ContentType(form),
            [.. headers!.Warnings, .. MessageWarnings.Of(message!)], unsupported);
        return (arrival, null);
    }

    /// <summary>
    /// The message, and why it is not for this service. A message of another kind that is good FHIR gets that answer alone; where anything cannot be
    /// understood, all of it is listed.
    /// </summary>
    private static (MessageBundle? Message, FhirFault? Unsupported) Understand(FhirParse.Parsed parsed, List<FhirFault> faults)
    {
        faults.AddRange(parsed.Faults);
        if (parsed.Resource is null) return (null, null);
        if (MessageRules.Shape(parsed.Resource) is { } shape) AddNew(faults, shape);
        if (parsed.Resource is not Bundle bundle || MessageBundle.TypeOf(bundle) != Bundle.BundleType.Message) return (null, null);

        MessageBundle message = new(bundle);
        var unsupported = MessageSupport.Fault(message);
        var isCancellation = message.Request is not null && MessageRules.KindOf(message) == MessageKind.Cancel && message.Event?.Code?.Trim() == MessageSupport.Taken;
        if (unsupported is not null && !isCancellation)
        {
            if (faults.Count > 0) faults.Add(unsupported);
            return (message, unsupported);
        }
        var rules = MessageRules.Faults(message);
        if (unsupported is not null && rules.Count > 0) return (message, unsupported);
        foreach (var rule in rules)
            AddNew(faults, rule);
        return (message, unsupported);
    }

    /// <summary>One fault for one place: what the parser has said of it need not be said again.</summary>
    private static void AddNew(List<FhirFault> faults, FhirFault fault)
    {
        if (fault.Expression is null || !faults.Exists(f => f.Expression == fault.Expression)) faults.Add(fault);
    }

    private static async Task Accept(HttpContext context, MessageArrival arrival, Referral referral, ServiceDb db, FhirFormat format, CancellationToken ct)
    {
        var pathway = await db.Pathway(referral.PathwayId, ct);
        var request = ServiceRequestFhir.Of(referral, pathway!, MessageKeys.Of(arrival.Message).RequestIdentifier);
        var address = $"{context.Request.Scheme}://{context.Request.Host}";
        await FhirAnswer.Write(context, StatusCodes.Status200OK, MessageResponse.Of(arrival, referral, request, address, db.Clock), format);
    }

    private static Task Refuse(HttpContext context, MessageTaken taken, FhirFormat format) =>
        FhirAnswer.Write(context, taken.Status, Outcomes.Of(taken.Status, taken.Faults), format);
}
