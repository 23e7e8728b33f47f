using System.Text.Json.Nodes;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Referrals.Messages;

namespace Reconstruct.Service.Tests.Referrals.Messages;

/// <summary>A second, plain reading of a message: every value of its JSON must be found in what was made of it.</summary>
public static class AllValues
{
    private static readonly string[] Wiring = ["resourceType", "fullUrl", "reference", "url"];

    public static void AreIn(string json, MessageContent content)
    {
        var patient = content.Patient;
        var told = string.Join('\n', [
            .. content.Also, content.Reason, content.UseCase, content.Title, content.Referrer.Name, content.Referrer.Organisation, content.Referrer.OrganisationName,
            patient.NhsNumber, patient.FamilyName, patient.GivenNames, patient.Prefix, patient.BirthDate?.ToString("yyyy-MM-dd"), patient.Gender.ToString().ToLowerInvariant(), patient.EthnicCategory?.Code(),
            .. patient.AddressLines, patient.Postcode, patient.Phone, patient.Email, patient.Language, patient.PracticeCode,
            "message", "active", "servicerequest-request", "new", "true"]);
        var codes = new[] { "message-event", "message-reason", "nhs-number", "ods-organization-code", "UKCore-EthnicCategory" };

        foreach (var (name, value) in Values(JsonNode.Parse(json)!, ""))
        {
            if (Wiring.Contains(name) || codes.Any(c => value.Contains(c, StringComparison.Ordinal))) continue;
            if (DateTimeOffset.TryParse(value, out var at) && at == content.AuthoredAt) continue; // kept as the instant, whatever its offset
            Assert.Contains(value.Trim(), told, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Name, string Value)> Values(JsonNode node, string name) => node switch
    {
        JsonObject members => members.SelectMany(m => Values(m.Value!, m.Key)),
        JsonArray items => items.SelectMany(i => Values(i!, name)),
        _ => [(name, node.ToString())],
    };
}
