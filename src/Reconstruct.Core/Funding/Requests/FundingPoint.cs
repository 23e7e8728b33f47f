using System.Text.Json.Serialization;

namespace Reconstruct.Core.Funding.Requests;

/// <summary>One criterion as a request puts it: what it asks, what is known, and whether the request has to answer it.</summary>
/// <param name="Id">The criterion's id in the stored decision; with the policy's id before it where more than one policy was used.</param>
/// <param name="Text">The criterion in words.</param>
/// <param name="Clause">The clause in our own words; null where there is none.</param>
/// <param name="Threshold">What the fact is compared with; null where there is no fact.</param>
/// <param name="Value">What is known of the fact, in words; null where there is no fact.</param>
/// <param name="Answer">Met, not met or not known.</param>
/// <param name="Open">True when it is one of those that keep the decision from being met: the request says why the patient is an exception, or what shows it.</param>
public sealed record FundingPoint(string Id, string Text, string? Clause, string? Threshold, string? Value, Kleene Answer, bool Open)
{
    /// <summary>What it is called where people read it: the clause, or the words where there is none. A panel's question is its own words: its clause says only where it comes from.</summary>
    [JsonIgnore]
    public string Heading => IsPanelQuestion ? Text : Clause ?? Text;

    /// <summary>True for a question that a panel asks about every exceptional case.</summary>
    [JsonIgnore]
    public bool IsPanelQuestion => Id is FundingPoints.DifferentId or FundingPoints.BenefitId;
}
