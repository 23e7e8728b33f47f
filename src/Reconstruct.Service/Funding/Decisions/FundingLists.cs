using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reconstruct.Core;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Decisions;

/// <summary>What decisions are made from, as JSON: policies, procedures, facts.</summary>
public static class FundingLists
{
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every version, and how many there are of each status by owner.</summary>
    public static JsonObject Policies(PolicyBook book) => new()
    {
        ["count"] = book.Policies.Count,
        ["byStatus"] = Counts(book.Policies.Select(p => EnumText.Kebab(p.Status))),
        ["byOwner"] = Counts(book.Policies.Select(p => p.Owner.Code ?? p.Owner.Name)),
        ["policies"] = Array(book.Policies.Select(Summary)),
    };

    /// <summary>One version, whole: what it says in short, and the file itself as it was published.</summary>
    public static JsonObject Policy(PolicyBook book, Policy policy)
    {
        var shown = Summary(policy);
        shown["note"] = policy.Note;
        shown["conflictsWith"] = Array(policy.ConflictsWith.Select(id => JsonValue.Create(id)));
        shown["supersedes"] = policy.Supersedes;
        shown["facts"] = Array(policy.Facts.Select(f => JsonValue.Create(f.Id)));
        shown["fingerprint"] = policy.Fingerprint;
        shown["file"] = JsonNode.Parse(book.Files.First(f => string.Equals(f.Name, policy.File, StringComparison.Ordinal)).Text);
        return shown;
    }

    public static JsonObject Procedures(PolicyBook book) => new()
    {
        ["procedures"] = Array(book.Procedures.Select(p => new JsonObject
        {
            ["id"] = p.Id, ["name"] = p.Name, ["plainWords"] = p.PlainWords, ["family"] = p.Family, ["reconstructive"] = p.Reconstructive,
            ["searchWords"] = Array(p.SearchWords.Select(w => JsonValue.Create(w))), ["policies"] = book.For(p).Count,
        })),
    };

    public static JsonObject Facts(PolicyBook book) => new()
    {
        ["facts"] = Array(book.Facts.All.Select(FactOf)),
        ["contradictions"] = Array(book.Facts.Contradictions.Select(c => new JsonObject
        {
            ["id"] = c.Id, ["words"] = c.Words, ["facts"] = Array(c.Facts.Select(f => JsonValue.Create(f.Id))),
        })),
    };

    private static JsonObject Summary(Policy policy) => new()
    {
        ["id"] = policy.Id,
        ["procedure"] = policy.Procedure.Id,
        ["owner"] = new JsonObject
        {
            ["kind"] = EnumText.Kebab(policy.Owner.Kind), ["name"] = policy.Owner.Name, ["board"] = policy.Owner.Code, ["area"] = policy.Owner.Area, ["service"] = policy.Owner.Service,
        },
        ["version"] = policy.Version,
        ["status"] = EnumText.Kebab(policy.Status),
        ["effectiveFrom"] = policy.EffectiveFrom?.Text,
        ["effectiveTo"] = policy.EffectiveTo?.Text,
        ["route"] = EnumText.Kebab(policy.Route),
        ["applicant"] = EnumText.Kebab(policy.Applicant),
        ["complete"] = policy.Complete,
        ["source"] = new JsonObject
        {
            ["tag"] = policy.Source.Tag, ["citation"] = policy.Source.Source.Citation, ["standing"] = EnumText.Kebab(policy.Source.Source.Standing),
            ["retrievedOn"] = policy.Source.Source.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
    };

    private static JsonObject FactOf(Fact fact)
    {
        JsonObject described = new()
        {
            ["id"] = fact.Id, ["name"] = fact.Name, ["kind"] = EnumText.Kebab(fact.Kind), ["unit"] = fact.Unit, ["askPatient"] = fact.AskPatient, ["askClinician"] = fact.AskClinician,
            ["howToMeasure"] = fact.HowToMeasure, ["stabilityOf"] = fact.StabilityOf,
        };
        if (fact.IsNumeric) (described["min"], described["max"], described["step"]) = (fact.Min, fact.Max, fact.Step);
        if (fact.Kind is FactKind.Choice) described["choices"] = Array(fact.Choices.Select(c => new JsonObject { ["value"] = c.Value, ["label"] = c.Label }));
        return described;
    }

    private static JsonObject Counts(IEnumerable<string> keys) =>
        new(keys.GroupBy(k => k, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, (JsonNode?)g.Count())));

    private static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);
}
