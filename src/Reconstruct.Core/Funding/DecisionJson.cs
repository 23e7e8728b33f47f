using System.Globalization;
using System.Text;
using System.Text.Json;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>Answers as JSON in one fixed order, the same bytes on every machine. What was decided can be stored and compared.</summary>
public static class DecisionJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = false, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The whole answer. With one commissioner and one policy their parts stand at the top; <c>decisions</c> holds every commissioner's.</summary>
    public static byte[] Write(FundingAnswer answer) => Bytes(json => Answer(json, answer, full: true));

    /// <summary>What one policy version says.</summary>
    public static byte[] Write(PolicyDecision decision) => Bytes(json => Policy(json, decision));

    /// <summary>A comparison: every board's answer in short, and every version's answer in full.</summary>
    public static byte[] Write(FundingComparison comparison) => Bytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("engine", comparison.Engine);
        json.WriteString("procedure", comparison.Procedure.Id);
        json.WriteString("on", Day(comparison.On));
        Facts(json, comparison.Facts);
        json.WriteStartArray("boards");
        foreach (var answer in comparison.Boards) Answer(json, answer, full: false);
        json.WriteEndArray();
        json.WriteStartArray("versions");
        foreach (var version in comparison.Versions) Policy(json, version);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The answer as text.</summary>
    public static string Text(FundingAnswer answer) => Encoding.UTF8.GetString(Write(answer));

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        return stream.ToArray();
    }

    private static void Answer(Utf8JsonWriter json, FundingAnswer answer, bool full)
    {
        json.WriteStartObject();
        if (full) json.WriteString("engine", answer.Engine);
        Verdict(json, answer.Outcome, answer.Reason, answer.Words);
        if (full)
        {
            json.WriteString("procedure", answer.Procedure.Id);
            json.WriteString("on", Day(answer.On));
        }

        DecisionJsonParts.Place(json, answer.Place);
        if (full) Facts(json, answer.Facts);
        if (full && answer.Policy is { } policy) PolicyParts(json, policy);
        json.WriteStartArray("decisions");
        foreach (var decision in answer.Decisions) Decision(json, decision, full && answer.Policy is null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Decision(Utf8JsonWriter json, FundingDecision decision, bool full)
    {
        json.WriteStartObject();
        DecisionJsonParts.Board(json, "board", decision.Board);
        DecisionJsonParts.Board(json, "predecessor", decision.Predecessor);
        json.WriteString("service", decision.Service?.Id);
        Verdict(json, decision.Outcome, decision.Reason, decision.Words);
        json.WriteStartArray("policies");
        foreach (var policy in decision.Policies)
        {
            if (full) Policy(json, policy);
            else json.WriteStringValue(policy.Policy.Id);
        }

        json.WriteEndArray();
        DecisionJsonParts.HoldsIf(json, decision.HoldsIf);
        DecisionJsonParts.Cautions(json, decision.Cautions);
        json.WriteEndObject();
    }

    private static void Policy(Utf8JsonWriter json, PolicyDecision decision)
    {
        json.WriteStartObject();
        Verdict(json, decision.Outcome, decision.Reason, decision.Words);
        PolicyParts(json, decision);
        json.WriteEndObject();
    }

    private static void PolicyParts(Utf8JsonWriter json, PolicyDecision decision)
    {
        json.WriteString("route", EnumText.Kebab(decision.Policy.Route));
        DecisionJsonParts.Policy(json, decision.Policy);
        DecisionJsonParts.Criteria(json, decision.Criteria);
        DecisionJsonParts.Missing(json, decision.Missing);
        DecisionJsonParts.Changes(json, decision.WhatWouldChange);
        DecisionJsonParts.HoldsIf(json, decision.HoldsIf);
        DecisionJsonParts.Cautions(json, decision.Cautions);
    }

    private static void Verdict(Utf8JsonWriter json, FundingOutcome outcome, FundingReason reason, string words)
    {
        json.WriteString("outcome", EnumText.Kebab(outcome));
        json.WriteString("reason", EnumText.Kebab(reason));
        json.WriteString("words", words);
    }

    private static void Facts(Utf8JsonWriter json, Facts facts)
    {
        json.WriteStartObject("facts");
        foreach (var given in facts.Given)
        {
            json.WriteStartObject(given.Fact.Id);
            DecisionJsonParts.Value(json, "value", given.Fact, given.Value);
            if (given.Fact.Unit is { } unit) json.WriteString("unit", unit);
            if (given.Origin is { } origin) json.WriteString("origin", origin);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
