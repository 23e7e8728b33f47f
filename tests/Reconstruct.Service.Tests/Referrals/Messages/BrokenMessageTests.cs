using System.Text;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Reconstruct.Service.Fhir;
using Task = System.Threading.Tasks.Task;

namespace Reconstruct.Service.Tests.Referrals.Messages;

/// <summary>Bodies that cannot be understood: each fault is named, nothing is stored, and no answer quotes the patient.</summary>
[Trait("Hazard", "HAZ-009")]
public sealed class BrokenMessageTests : MessageTests
{
    private static readonly string[] Secrets = [MadeMessage.Family, "Marigold", MadeMessage.Number, MadeMessage.WrongNumber, "Larkspur", "ZZ99", "07700900123", "1971"];

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "empty", "application/fhir+json", "required" },
        { "blank", "application/fhir+xml", "required" },
        { "not utf-8", "application/fhir+json", "structure" },
        { "truncated json", "application/fhir+json", "structure" },
        { "truncated xml", "application/fhir+xml", "structure" },
        { "json as xml", "application/fhir+xml", "structure" },
        { "an array", "application/fhir+json", "structure" },
        { "more after the end", "application/fhir+json", "structure" },
        { "too deep json", "application/fhir+json", "structure" },
        { "too deep xml", "application/fhir+xml", "structure" },
        { "document type", "application/fhir+xml", "structure" },
        { "entity bomb", "application/fhir+xml", "structure" },
        { "duplicate key", "application/fhir+json", "structure Bundle.entry[2].resource" },
        { "no namespace", "application/fhir+xml", "structure Bundle|structure Bundle|required Bundle.type" },
        { "no resourceType", "application/fhir+json", "structure|structure" },
        { "bare resource", "application/fhir+json", "structure" },
        { "parameters", "application/fhir+json", "structure Parameters" },
        { "searchset", "application/fhir+json", "value Bundle.type" },
        { "no type", "application/fhir+json", "required Bundle.type" },
        { "header not first", "application/fhir+json", "structure Bundle.entry[0].resource" },
        { "no header", "application/fhir+json", "required Bundle.entry[0].resource" },
        { "no event", "application/fhir+json", "required Bundle.entry[0].resource.event" },
        { "no reason", "application/fhir+json", "required Bundle.entry[0].resource.reason" },
        { "odd reason", "application/fhir+json", "value Bundle.entry[0].resource.reason" },
        { "no focus", "application/fhir+json", "required Bundle.entry[0].resource.focus" },
        { "focus elsewhere", "application/fhir+json", "not-found Bundle.entry[0].resource.focus[0]" },
        { "loose reference", "application/fhir+json", "not-found Bundle.entry[1].resource.basedOn[0]" },
        { "no patient", "application/fhir+json", "required Bundle.entry|not-found Bundle.entry[1].resource.subject" },
        { "two patients", "application/fhir+json", "value Bundle.entry[8].resource" },
        { "no subject", "application/fhir+json", "required Bundle.entry[1].resource.subject" },
        { "new and revoked", "application/fhir+json", "value Bundle.entry[1].resource.status" },
        { "no sender", "application/fhir+json", "required Bundle.entry[0].resource.sender" },
        { "no reason for referral", "application/fhir+json", "required Bundle.entry[1].resource.reasonCode" },
        { "bad birth date", "application/fhir+json", "value Bundle.entry[2].resource.birthDate" },
        { "bad birth date xml", "application/fhir+xml", "value Bundle.entry[2].resource.birthDate" },
        { "two faults", "application/fhir+json", "code-invalid Bundle.entry[1].resource.status|value Bundle.entry[2].resource.birthDate|required Bundle.entry[0].resource.reason" },
        { "name in the wrong place", "application/fhir+json", "code-invalid Bundle.entry[2].resource.gender" },
        { "list for one", "application/fhir+json", "structure Bundle.entry[1].resource.basedOn[0]" },
        { "unknown element", "application/fhir+json", "structure Bundle.entry[2].resource.wibble" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Refuses_with_every_fault_and_stores_nothing(string name, string contentType, string issues)
    {
        var caller = await Caller();
        var before = await Stored();

        var answer = await caller.Post(Body(name), contentType: contentType, accept: "application/fhir+json");

        Assert.Equal((400, "REC_BAD_REQUEST"), (answer.Status, answer.ErrorCode));
        Assert.Equal(issues.Split('|').Order(StringComparer.Ordinal), answer.Issues.Order(StringComparer.Ordinal));
        Assert.Equal(before, await Stored());
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, answer.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("booking-request")]
    [InlineData("booking-response")]
    [InlineData("servicerequest-response")]
    public async Task Says_by_name_that_another_event_is_not_supported(string code)
    {
        var before = await Stored();
        MadeMessage message = new();
        ((Coding)message.Header.Event!).Code = code;

        var answer = await (await Caller()).Post(message.Json);

        Assert.Equal((422, "REC_UNPROCESSABLE_ENTITY"), (answer.Status, answer.ErrorCode));
        Assert.Equal("not-supported Bundle.entry[0].resource.event", Assert.Single(answer.Issues));
        Assert.Contains(code, answer.Outcome.Issue[0].Diagnostics, StringComparison.Ordinal);
        Assert.Equal(before, await Stored());
    }

    [Fact]
    public async Task Says_by_name_that_validation_is_not_supported()
    {
        MadeMessage message = new();
        message.Request.Category[0].Coding[0].Code = "validation";

        var answer = await (await Caller()).Post(message.Json);

        Assert.Equal(422, answer.Status);
        Assert.Contains("validation", Assert.Single(answer.Outcome.Issue).Diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_more_than_10_megabytes()
    {
        var answer = await (await Caller()).Post(new byte[(10 * 1024 * 1024) + 1]);

        Assert.Equal((413, "REC_PAYLOAD_TOO_LARGE"), (answer.Status, answer.ErrorCode));
    }

    private static byte[] Body(string name)
    {
        MadeMessage message = new(name == "odd reason" ? "wibble" : "new", name == "new and revoked" ? RequestStatus.Revoked : RequestStatus.Active);
        return name switch
        {
            "not utf-8" => [.. Encoding.UTF8.GetBytes(message.Json[..^1]), 0xC3, 0x28, (byte)'}'],
            _ => Encoding.UTF8.GetBytes(Text(name, message)),
        };
    }

    private static string Text(string name, MadeMessage message) => name switch
    {
        "empty" => "",
        "blank" => " \r\n ",
        "truncated json" => message.Json[..^40],
        "truncated xml" => message.Xml[..^40],
        "json as xml" => message.Json,
        "an array" => $"[{message.Json}]",
        "more after the end" => message.Json + "{}",
        "too deep json" => $"{{\"resourceType\":\"Bundle\",\"type\":\"message\",\"extension\":{new string('[', 100)}{new string(']', 100)}}}",
        "too deep xml" => "<Bundle xmlns=\"http://hl7.org/fhir\">" + string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)) + "</Bundle>",
        "document type" => message.Xml.Replace("<Bundle", "<!DOCTYPE Bundle SYSTEM \"http://127.0.0.1:1/x.dtd\"><Bundle", StringComparison.Ordinal),
        "entity bomb" => "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&b;\"/></Bundle>",
        "no namespace" => "<Bundle xmlns=\"http://example.org\"/>",
        "no resourceType" => "{\"type\":\"message\"}",
        "bare resource" => Encoding.UTF8.GetString(FhirAnswer.Bytes(message.Request, FhirFormat.Json)),
        "parameters" => "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"patient\",\"valueString\":\"Quillfeather\"}]}",
        "bad birth date xml" => message.Xml.Replace("1971-06-02", "02/06/1971", StringComparison.Ordinal),
        "duplicate key" => message.Json.Replace("\"gender\":\"female\"", "\"gender\":\"female\",\"gender\":\"male\"", StringComparison.Ordinal),
        _ => Changed(name, JsonNode.Parse(message.Json)!.AsObject(), message).ToJsonString(),
    };

    private static JsonObject Changed(string name, JsonObject bundle, MadeMessage message)
    {
        var entries = bundle["entry"]!.AsArray();
        JsonObject Resource(int entry) => entries[entry]!["resource"]!.AsObject();
        switch (name)
        {
            case "searchset": bundle["type"] = "searchset"; break;
            case "no type": bundle.Remove("type"); break;
            case "header not first": Move(entries, 0, 1); break;
            case "no header": entries.RemoveAt(0); break;
            case "no event": Resource(0)["eventCoding"]!.AsObject().Remove("code"); break;
            case "no reason": Resource(0).Remove("reason"); break;
            case "no focus": Resource(0).Remove("focus"); break;
            case "focus elsewhere": Resource(0)["focus"]![0]!["reference"] = MadeMessage.Url(Guid.NewGuid()); break;
            case "loose reference": Resource(1)["basedOn"]![0]!["reference"] = MadeMessage.Url(Guid.NewGuid()); break;
            case "no patient": Unlink(bundle, message); break;
            case "two patients": entries.Add(entries[2]!.DeepClone()); break;
            case "no subject": Resource(1).Remove("subject"); break;
            case "no sender": Resource(0).Remove("sender"); Resource(1).Remove("requester"); break;
            case "no reason for referral": Resource(1).Remove("reasonCode"); Resource(4).Remove("activity"); entries.RemoveAt(7); break;
            case "bad birth date": Resource(2)["birthDate"] = "02/06/1971"; break;
            case "two faults": Resource(1)["status"] = "Quillfeather"; Resource(2)["birthDate"] = "1971-6-2"; Resource(0).Remove("reason"); break;
            case "name in the wrong place": Resource(2)["gender"] = MadeMessage.Family; break;
            case "list for one": Resource(1)["basedOn"] = Resource(1)["basedOn"]![0]!.DeepClone(); break;
            case "unknown element": Resource(2)["wibble"] = MadeMessage.Family; break;
        }
        return bundle;
    }

    private static void Move(JsonArray entries, int from, int to)
    {
        var entry = entries[from];
        entries.RemoveAt(from);
        entries.Insert(to, entry);
    }

    /// <summary>Takes the patient out, and the references to them other than the subject.</summary>
    private static void Unlink(JsonObject bundle, MadeMessage message)
    {
        var entries = bundle["entry"]!.AsArray();
        entries.RemoveAt(2);
        foreach (var entry in entries.Skip(2))
        {
            var resource = entry!["resource"]!.AsObject();
            if (resource["subject"]?["reference"]?.ToString() == MadeMessage.Url(message.PatientId)) resource["subject"] = new JsonObject { ["display"] = "the patient" };
        }
    }
}
