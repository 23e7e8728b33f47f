namespace Reconstruct.Core.Funding.Requests;

/// <summary>A board's decision on a request. One that the machine took names what it must.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Conditions">The conditions; null unless it was approved with them.</param>
/// <param name="Reasons">For a refusal: at least one criterion, each with its reason. Empty otherwise.</param>
public sealed record FundingRuling(FundingRulingKind Kind, string? Conditions, IReadOnlyList<CriterionReason> Reasons)
{
    /// <summary>Approved, with nothing to add.</summary>
    public static readonly FundingRuling Approved = new(FundingRulingKind.Approved, null, []);

    /// <summary>Every reason why this cannot be recorded; empty when it can.</summary>
    /// <param name="criteria">Ids of the criteria of the stored decision.</param>
    public IReadOnlyList<Refusal> Faults(IReadOnlyCollection<string> criteria) => Kind switch
    {
        _ when !Enum.IsDefined(Kind) => [new("ruling-missing", "Select what you decide", "ruling")],
        FundingRulingKind.ApprovedWithConditions when string.IsNullOrWhiteSpace(Conditions) => [new("conditions-missing", "Enter the conditions", "conditions")],
        FundingRulingKind.Refused when Reasons.Count == 0 => [new("refusal-without-criterion", "Select at least one criterion that is the reason for refusing", "criteria")],
        FundingRulingKind.Refused => [.. Reasons.SelectMany(r => Fault(r, criteria))],
        _ => [],
    };

    private static IEnumerable<Refusal> Fault(CriterionReason reason, IReadOnlyCollection<string> criteria)
    {
        if (!criteria.Contains(reason.Criterion)) yield return new("criterion-unknown", "Select a criterion of this request's decision", "criteria");
        else if (string.IsNullOrWhiteSpace(reason.Reason)) yield return new("criterion-reason-missing", "Enter why this criterion is a reason for refusing", $"reason.{reason.Criterion}");
    }
}
