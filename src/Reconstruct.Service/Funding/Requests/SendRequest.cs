using System.Text.Json;
using Reconstruct.Core;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Documents;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>Sends a request to the board: decided once more from what is stored, with the criteria of that decision and what is said to each.</summary>
public static class SendRequest
{
    /// <summary>What was written.</summary>
    /// <param name="Statements">What is said, by the criterion's id. Ids that the decision does not have are not looked at.</param>
    /// <param name="Evidence">Ids of documents of the pathway.</param>
    public sealed record Written(FundingCaseKind? Kind, FundingUrgency? Urgency, IReadOnlyDictionary<string, string?> Statements, IReadOnlyList<string> Evidence);

    public static async Task<Result<FundingCase>> Run(
        ServiceDb db, DecideRequest decide, FundingClocks clocks, TellAboutRequest tell, FundingCase row, Pathway pathway, int seenVersion, Written written, CancellationToken ct)
    {
        if (row.Version != seenVersion) return Refusals.ChangedSince("request");
        var kept = decide.Keep(row, FundingInputs.Read(row.Inputs));
        if (!kept.Ok) return kept.As<FundingCase>();

        var documents = (await db.DocumentsShown(pathway.Id, ct)).Select(d => d.Id.ToString()).ToHashSet(StringComparer.Ordinal);
        var points = written.Kind is { } kind ? FundingPoints.Of(kept.Value, kind).Select(p => new RequestPoint(p, Statement(written, p))).ToList() : [];
        var faults = Faults(written, FundingCaseKinds.After(kept.Value.Outcome), points, documents).ToList();
        if (faults.Count > 0) return faults;

        (row.Points, row.Evidence) = (JsonSerializer.Serialize(points, RecordJson.Options), [.. written.Evidence.Distinct(StringComparer.Ordinal)]);
        FundingCaseEvent.Sent sent = new(db.Clock.Now, written.Kind!.Value, written.Urgency!.Value, [.. points.Select(p => p.Point.Id)]);
        var moved = AdvanceRequest.Add(db, clocks, row, sent);
        if (!moved.Ok) return moved;
        await tell.Add(db, pathway, row, sent, ct);
        return await db.Save(row, "request for funding sent", ct);
    }

    private static string? Statement(Written written, FundingPoint point) =>
        point.Open && written.Statements.GetValueOrDefault(point.Id) is { } said && !string.IsNullOrWhiteSpace(said) ? said.Trim() : null;

    private static IEnumerable<Refusal> Faults(Written written, IReadOnlyList<FundingCaseKind> open, List<RequestPoint> points, HashSet<string> documents)
    {
        if (written.Kind is not { } kind || !open.Contains(kind)) yield return new("kind-missing", "Select what you ask for", "kind");
        else if (points.Exists(p => p.Point.Open) && points.TrueForAll(p => p.Statement is null))
            yield return new("statement-missing", "Enter what shows it, or why the patient is an exception, for at least one criterion", $"statement.{points.First(p => p.Point.Open).Point.Id}");
        foreach (var point in points.Where(p => p.Statement?.Length > FundingCaseMachine.LongestText))
            yield return new("text-too-long", $"Text must be {FundingCaseMachine.LongestText} characters or fewer", $"statement.{point.Point.Id}");
        if (written.Urgency is null) yield return new("urgency-missing", "Select how soon a decision is needed", "urgency");
        if (written.Evidence.Any(e => !documents.Contains(e))) yield return new("evidence-unknown", "Select documents of this pathway", "evidence");
    }
}
