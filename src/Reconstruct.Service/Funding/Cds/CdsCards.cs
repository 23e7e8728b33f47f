using System.Text;
using System.Text.Json.Nodes;
using Hl7.Fhir.Model;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Funding.Fhir;
using Procedure = Reconstruct.Core.Funding.Procedure;

namespace Reconstruct.Service.Funding.Cds;

/// <summary>One card for one draft order: the answer, why, what to find out, and where to read on. It informs and never stops an order.</summary>
public static class CdsCards
{
    private const int LongestSummary = 140;
    private const int FactsNamed = 5;

    public sealed record Card(CdsCard Row, JsonObject Json);

    /// <summary>The card for an order; null when the order is about nothing that boards have rules for.</summary>
    public static async Task<Card?> Of(ServiceDb db, FundingQuestion question, PolicyBook book, OrderWords words, FundingCanonical canonical, CdsCall call, ServiceRequest order, string address, CancellationToken ct)
    {
        var procedures = words.In(order);
        if (procedures.Count == 0) return null;
        if (procedures.Count > 1)
            return Made(db, null, null, "Which procedure is it? Funding rules differ", $"The order may mean: {string.Join("; ", procedures.Select(p => p.Name))}.", "info", address);

        var procedure = procedures[0];
        var on = DateOnly.TryParse(order.AuthoredOn, System.Globalization.CultureInfo.InvariantCulture, out var authored) ? authored : db.Clock.Today;
        var asked = await question.Read(db, board: null, CdsFacts.Practice(call.Patient), procedure.Id, on, CdsFacts.Of(book, canonical, call, on), "sent by the ordering system", ct);
        if (!asked.Ok)
        {
            return Made(db, procedure, null, $"{procedure.Name}: NHS funding could not be checked",
                string.Join('\n', asked.Refusals.Select(r => $"* {r.Message}")) + "\n\nThis says nothing about funding.", "warning", address);
        }
        var answer = question.Decide(asked.Value);
        return Made(db, procedure, answer, $"{procedure.Name}: {Lower(answer.Outcome.Short())}", Detail(answer), answer.Outcome.IsMet() || answer.Outcome is FundingOutcome.FastTrack ? "info" : "warning", address);
    }

    private static Card Made(ServiceDb db, Procedure? procedure, FundingAnswer? answer, string summary, string detail, string indicator, string address)
    {
        CdsCard row = new()
        {
            Id = db.NextId(), At = db.Clock.Now, Procedure = procedure?.Id, Outcome = answer?.Outcome, Board = answer?.Decision?.Board?.Code, Policy = answer?.Policy?.Policy.Id,
        };
        JsonObject source = new() { ["label"] = Source(answer), ["url"] = answer?.Policy is { } policy ? $"{address}{FundingApi.Address}/policies/{policy.Policy.Id}" : $"{address}/availability" };
        return new(row, new()
        {
            ["uuid"] = row.Id.ToString(),
            ["summary"] = summary.Length <= LongestSummary ? summary : summary[..(LongestSummary - 1)] + "…",
            ["indicator"] = indicator,
            ["detail"] = detail,
            ["source"] = source,
            ["links"] = new JsonArray(new JsonObject { ["label"] = "Answer what is missing, and read the whole policy", ["url"] = address + CdsCardPage.Link(row.Id), ["type"] = "absolute" }),
            ["overrideReasons"] = new JsonArray([.. CdsFeedbackBody.Reasons.Select(r => (JsonNode)new JsonObject { ["system"] = CdsFeedbackBody.ReasonSystem, ["code"] = r.Key, ["display"] = r.Value })]),
        });
    }

    private static string Source(FundingAnswer? answer) => answer?.Policy?.Policy is { } policy
        ? $"{policy.Owner.Name}, {policy.Version} ({Lower(policy.Status.Words())})"
        : "Reconstruct: funding policies by board";

    private static string Detail(FundingAnswer answer)
    {
        StringBuilder text = new();
        text.AppendLine(answer.Words).AppendLine();
        foreach (var decision in answer.Decisions)
        {
            if (answer.Decisions.Count > 1 || decision.Board is not null) text.AppendLine($"**{decision.Board?.Name ?? decision.Service?.Name ?? "Commissioner not known"}**: {decision.Words}").AppendLine();
            foreach (var policy in decision.Policies)
                Add(text, policy);
            foreach (var caution in decision.Cautions.Select(c => c.Words).Concat(decision.Policies.SelectMany(p => p.Cautions).Select(c => c.Words)).Distinct())
                text.AppendLine($"* {caution}");
        }
        return text.Append("\nPolicies change. This informs a referral; a person decides.").ToString();
    }

    private static void Add(StringBuilder text, PolicyDecision policy)
    {
        foreach (var criterion in policy.Criteria.Where(c => c.IsRule && c.Answer is not Kleene.Met && c.Id.StartsWith("criteria", StringComparison.Ordinal)))
            text.AppendLine($"* {criterion.Answer.Words()}: {criterion.Text}");
        if (policy.Missing.Count > 0)
            text.AppendLine().AppendLine($"To find out first: {string.Join("; ", policy.Missing.Take(FactsNamed).Select(m => m.Fact.AskClinician))}.");
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
