namespace Reconstruct.Core.Funding.Requests;

/// <summary>What a request carries from state to state.</summary>
/// <param name="Applicant">Who applies.</param>
/// <param name="Board">ODS code of the board that is asked.</param>
/// <param name="Kind">What is asked for; null while it is a draft.</param>
/// <param name="Urgency">How soon a decision is needed.</param>
/// <param name="Criteria">Ids of the criteria that a refusal may name; empty while it is a draft.</param>
/// <param name="DecisionDueAt">When the board's decision is due; null while it is a draft.</param>
/// <param name="OnAppeal">True from the appeal on.</param>
/// <param name="Ruling">The latest decision; null before the first.</param>
/// <param name="LastAt">The instant of the latest event.</param>
public sealed record FundingCaseFacts(
    FundingOwner Applicant, string Board, FundingCaseKind? Kind, FundingUrgency Urgency, IReadOnlyList<string> Criteria, DateTimeOffset? DecisionDueAt, bool OnAppeal,
    FundingRuling? Ruling, DateTimeOffset LastAt)
{
    /// <summary>The board as an owner.</summary>
    public FundingOwner BoardOwner => new(People.Role.Commissioner, Board);
}
