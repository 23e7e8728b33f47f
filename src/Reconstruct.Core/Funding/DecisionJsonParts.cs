using System.Globalization;
using System.Text.Json;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>The parts of an answer as JSON.</summary>
internal static class DecisionJsonParts
{
    public static void Place(Utf8JsonWriter json, ResponsibleBoardAnswer place)
    {
        Board(json, "board", place.Board);
        if (place.Candidates.Count > 0)
        {
            json.WriteStartArray("candidates");
            foreach (var candidate in place.Candidates) json.WriteStringValue(candidate.Code);
            json.WriteEndArray();
        }

        json.WriteString("place", place.Words);
    }

    public static void Board(Utf8JsonWriter json, string name, Board? board)
    {
        if (board is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("code", board.Code);
        json.WriteString("name", board.Name);
        json.WriteEndObject();
    }

    public static void Policy(Utf8JsonWriter json, Policy policy)
    {
        json.WriteStartObject("policy");
        json.WriteString("id", policy.Id);
        json.WriteString("version", policy.Version);
        json.WriteString("status", EnumText.Kebab(policy.Status));
        json.WriteString("owner", policy.Owner.Name);
        json.WriteString("ownerKind", EnumText.Kebab(policy.Owner.Kind));
        json.WriteString("ownerCode", policy.Owner.Code);
        json.WriteString("effectiveFrom", policy.EffectiveFrom?.Text);
        json.WriteString("effectiveTo", policy.EffectiveTo?.Text);
        json.WriteString("applicant", EnumText.Kebab(policy.Applicant));
        json.WriteBoolean("complete", policy.Complete);
        json.WriteString("fingerprint", policy.Fingerprint);
        json.WriteStartObject("source");
        json.WriteString("tag", policy.Source.Tag);
        json.WriteString("citation", policy.Source.Source.Citation);
        json.WriteString("standing", EnumText.Kebab(policy.Source.Source.Standing));
        json.WriteString("retrievedOn", policy.Source.Source.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Criteria(Utf8JsonWriter json, IReadOnlyList<CriterionAnswer> criteria)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion.Id);
            json.WriteNumber("depth", criterion.Depth);
            json.WriteString("kind", criterion.Kind);
            json.WriteString("text", criterion.Text);
            json.WriteString("answer", EnumText.Kebab(criterion.Answer));
            if (criterion.Fact is { } fact)
            {
                json.WriteString("fact", fact.Id);
                json.WriteString("comparison", criterion.Comparison);
                Value(json, "value", fact, criterion.Value);
                json.WriteString("unit", fact.Unit);
                json.WriteString("origin", criterion.Origin);
            }

            json.WriteString("clause", criterion.Clause);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Missing(Utf8JsonWriter json, IReadOnlyList<MissingFact> missing)
    {
        json.WriteStartArray("missing");
        foreach (var (fact, settles, stage) in missing)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Id);
            json.WriteString("name", fact.Name);
            json.WriteString("question", fact.AskPatient);
            json.WriteNumber("settles", Math.Round(settles, 3));
            json.WriteString("stage", stage);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Changes(Utf8JsonWriter json, IReadOnlyList<ChangeSet> sets)
    {
        json.WriteStartArray("whatWouldChange");
        foreach (var set in sets)
        {
            json.WriteStartObject();
            json.WriteString("towards", EnumText.Kebab(set.Towards));
            json.WriteString("reason", EnumText.Kebab(set.Reason));
            json.WriteStartArray("changes");
            foreach (var change in set.Changes)
            {
                json.WriteStartObject();
                json.WriteString("fact", change.Fact.Id);
                Value(json, "from", change.Fact, change.From);
                Value(json, "to", change.Fact, change.To);
                json.WriteString("needed", change.Needed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void HoldsIf(Utf8JsonWriter json, IReadOnlyList<FundingCondition> conditions)
    {
        json.WriteStartArray("holdsIf");
        foreach (var condition in conditions)
        {
            json.WriteStartObject();
            json.WriteString("id", condition.Id);
            json.WriteString("words", condition.Words);
            json.WriteStartArray("facts");
            foreach (var fact in condition.Facts) json.WriteStringValue(fact.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Cautions(Utf8JsonWriter json, IReadOnlyList<FundingCaution> cautions)
    {
        json.WriteStartArray("cautions");
        foreach (var (code, words) in cautions)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            json.WriteString("words", words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A value as the interface takes it: a number, true or false, the name of a choice, or null.</summary>
    public static void Value(Utf8JsonWriter json, string name, Fact fact, double? value)
    {
        if (value is not { } known || double.IsNaN(known)) json.WriteNull(name);
        else if (fact.Kind is FactKind.YesNo) json.WriteBoolean(name, known == 1);
        else if (fact.Kind is FactKind.Choice) json.WriteString(name, fact.Text(known));
        else json.WriteNumber(name, known);
    }
}
