using System.Text;
using System.Text.Json;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using static Hl7.Fhir.Model.OperationOutcome;

namespace Reconstruct.Service.Referrals.Messages;

/// <summary>The headers of a message: the two ids, without which it is refused, and the NHSD- headers, which are kept as far as they can be read.</summary>
/// <param name="RequestId">New for each message, the same for a retry.</param>
/// <param name="CorrelationId">The same for all messages of one referral.</param>
/// <param name="Nhsd">The NHSD- headers, decoded, as JSON.</param>
/// <param name="Warnings">Which of them are missing or cannot be read.</param>
public sealed record MessageHeaders(Guid RequestId, Guid CorrelationId, string Nhsd, IReadOnlyList<FhirFault> Warnings)
{
    private const int LongestHeader = 16 * 1024;
    private static readonly string[] Mandatory = ["NHSD-Target-Identifier", "NHSD-End-User-Organisation", "NHSD-Requesting-Software"];
    private static readonly string[] All = [.. Mandatory, "NHSD-Requesting-Practitioner"];

    public static MessageHeaders? Read(IHeaderDictionary headers, List<FhirFault> faults)
    {
        var request = Id(headers, FhirErrors.RequestId, faults);
        var correlation = Id(headers, FhirErrors.CorrelationId, faults);
        if (request is null || correlation is null) return null;

        List<FhirFault> warnings = [];
        SortedDictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach (var name in All)
        {
            var sent = headers[name].ToString();
            if (sent.Length == 0)
            {
                if (Mandatory.Contains(name)) warnings.Add(Warning(IssueType.Required, "This header is missing", name));
                continue;
            }
            var decoded = sent.Length <= LongestHeader ? Decode(sent) : null;
            if (decoded is null) warnings.Add(Warning(IssueType.Structure, "This header is not JSON in base64", name));
            kept[name] = decoded ?? sent[..Math.Min(sent.Length, LongestHeader)];
        }
        return new(request.Value, correlation.Value, JsonSerializer.Serialize(kept, RecordJson.Options), warnings);
    }

    private static Guid? Id(IHeaderDictionary headers, string name, List<FhirFault> faults)
    {
        var sent = headers[name];
        if (string.IsNullOrWhiteSpace(sent)) faults.Add(new(IssueType.Required, "This header is missing", $"http.{name}"));
        else if (sent.Count == 1 && Guid.TryParseExact(sent[0]!.Trim(), "D", out var id)) return id;
        else faults.Add(new(IssueType.Value, "This header is not a UUID", $"http.{name}"));
        return null;
    }

    /// <summary>Either alphabet of base64, padded or not, around any JSON; null for anything else.</summary>
    private static string? Decode(string sent)
    {
        var text = sent.Trim().Replace('-', '+').Replace('_', '/').TrimEnd('=');
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length)) return null;
        try
        {
            using var json = JsonDocument.Parse(bytes.AsMemory(0, length));
            return Encoding.UTF8.GetString(bytes, 0, length);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FhirFault Warning(IssueType type, string words, string name) =>
        new(type, words, $"http.{name}") { Severity = IssueSeverity.Warning };
}
