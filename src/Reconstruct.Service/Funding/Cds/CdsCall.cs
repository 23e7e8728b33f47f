using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Reconstruct.Core;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>A call of a hook, read, or every fault of it.</summary>
/// <param name="Orders">The draft service requests that the hook is about.</param>
/// <param name="Patient">The patient as sent along; null when not.</param>
/// <param name="Along">Everything else that was sent along, by its key.</param>
public sealed record CdsCall(IReadOnlyList<ServiceRequest> Orders, Patient? Patient, IReadOnlyDictionary<string, Resource> Along)
{
    private const int MostOrders = 20;

    public static Result<CdsCall> Read(JsonElement body, string hook)
    {
        List<Refusal> faults = [];
        if (Text(body, "hook") != hook) faults.Add(new("hook-wrong", $"This service answers to the hook {hook}", "hook"));
        if (!Guid.TryParse(Text(body, "hookInstance"), out _)) faults.Add(new("hook-instance-missing", "Send the UUID of this call of the hook", "hookInstance"));
        var context = Object(body, "context", faults);
        if (context is not null && Text(context.Value, "patientId") is not { Length: > 0 }) faults.Add(new("patient-id-missing", "Send the id of the patient", "context.patientId"));
        var bundle = context is null ? null : Resource(context.Value, "draftOrders", "context.draftOrders", faults) as Bundle;
        if (context is not null && bundle is null && !faults.Exists(f => f.Field == "context.draftOrders")) faults.Add(new("draft-orders-missing", "Send the draft orders as a Bundle", "context.draftOrders"));
        var selected = hook == "order-select" && context is not null ? Selections(context.Value, faults) : null;
        var along = SentAlong(body, faults);
        if (faults.Count > 0) return faults;

        var orders = bundle!.Entry.Select(e => e.Resource).OfType<ServiceRequest>().Where(o => selected is null || selected.Contains($"ServiceRequest/{o.Id}")).Take(MostOrders).ToList();
        return new CdsCall(orders, along.GetValueOrDefault(CdsServices.Patient) as Patient, along);
    }

    private static HashSet<string>? Selections(JsonElement context, List<Refusal> faults)
    {
        if (context.TryGetProperty("selections", out var list) && list.ValueKind is JsonValueKind.Array)
            return [.. list.EnumerateArray().Where(s => s.ValueKind is JsonValueKind.String).Select(s => s.GetString()!)];
        faults.Add(new("selections-missing", "Send which of the draft orders were selected", "context.selections"));
        return null;
    }

    private static Dictionary<string, Resource> SentAlong(JsonElement body, List<Refusal> faults)
    {
        Dictionary<string, Resource> along = new(StringComparer.Ordinal);
        if (!body.TryGetProperty("prefetch", out var sent) || sent.ValueKind is JsonValueKind.Null) return along;
        if (sent.ValueKind is not JsonValueKind.Object)
        {
            faults.Add(new("prefetch-not-object", "What is sent along must be an object", "prefetch"));
            return along;
        }
        foreach (var key in new[] { CdsServices.Patient, CdsServices.Bmi, CdsServices.Answers })
        {
            if (sent.TryGetProperty(key, out var value) && value.ValueKind is not JsonValueKind.Null && Resource(sent, key, "prefetch." + key, faults) is { } resource) along[key] = resource;
        }
        return along;
    }

    private static JsonElement? Object(JsonElement from, string name, List<Refusal> faults)
    {
        if (from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Object) return value;
        faults.Add(new(name + "-missing", "Send this as an object", name));
        return null;
    }

    /// <summary>A resource as far as it can be read. A fault in a part that is not used does not stop a referral from being written.</summary>
    private static Resource? Resource(JsonElement from, string name, string field, List<Refusal> faults)
    {
        if (!from.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null) return null;
        if (FhirParse.Read(Encoding.UTF8.GetBytes(value.GetRawText()), FhirFormat.Json).Resource is { } resource and not DynamicResource) return resource;
        faults.Add(new("not-fhir", "This cannot be read as a FHIR R4 resource", field));
        return null;
    }

    private static string? Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
