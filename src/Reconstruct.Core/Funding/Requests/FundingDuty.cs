namespace Reconstruct.Core.Funding.Requests;

/// <summary>Who has an open request, what they do next, and by when. There is always exactly one.</summary>
/// <param name="Owner">Who.</param>
/// <param name="ActionCode">What, as a stable kebab-case code.</param>
/// <param name="ActionWords">What, in words.</param>
/// <param name="DueAt">By when: the end of a London day.</param>
public sealed record FundingDuty(FundingOwner Owner, string ActionCode, string ActionWords, DateTimeOffset DueAt)
{
    /// <summary>True after the due time.</summary>
    public bool OverdueAt(DateTimeOffset now) => now > DueAt;
}
