namespace Reconstruct.Core.Funding.Requests;

/// <summary>Requests for funding in plain words.</summary>
public static class FundingCaseWords
{
    /// <summary>What is asked for: "Prior approval".</summary>
    public static string Of(FundingCaseKind? kind) => kind switch
    {
        FundingCaseKind.PriorApproval => "Prior approval",
        FundingCaseKind.Exceptional => "Exceptional request",
        _ => "Request for funding",
    };

    /// <summary>How soon: "Routine".</summary>
    public static string Of(FundingUrgency urgency) => urgency switch
    {
        FundingUrgency.LifeAtRisk => "Life is at risk",
        FundingUrgency.DelayNotAppropriate => "Delay is not clinically appropriate",
        _ => "Routine",
    };

    /// <summary>A decision: "Approved with conditions".</summary>
    public static string Of(FundingRulingKind ruling) => ruling switch
    {
        FundingRulingKind.Approved => "Approved",
        FundingRulingKind.ApprovedWithConditions => "Approved with conditions",
        _ => "Refused",
    };

    /// <summary>A state in a few words.</summary>
    public static string Of(FundingCaseState state) => state switch
    {
        FundingCaseState.InformationAsked => "More information asked",
        FundingCaseState.Answered => "Question answered",
        FundingCaseState.AppealDecided => "Appeal decided",
        _ => state.ToString(),
    };

    /// <summary>Where a request is, for the patient.</summary>
    /// <param name="position">Where it stands.</param>
    /// <param name="board">The board's name.</param>
    public static string Where(FundingCasePosition position, string board) => position.State switch
    {
        FundingCaseState.Draft => "A request for funding is being written. It has not been sent yet.",
        FundingCaseState.Sent => $"A request for funding was sent to {board}. It decides whether the NHS pays.",
        FundingCaseState.InformationAsked => $"{board} has asked a question about the request before it decides.",
        FundingCaseState.Answered => $"The question of {board} is answered. It decides next.",
        FundingCaseState.Decided => $"{board} has decided: {Lower(Of(position.Facts.Ruling!.Kind))}.",
        FundingCaseState.Appealed => $"{board} was asked to look at its decision again.",
        FundingCaseState.AppealDecided => $"{board} has looked at its decision again: {Lower(Of(position.Facts.Ruling!.Kind))}.",
        FundingCaseState.Withdrawn => "The request for funding was taken back.",
        _ => position.Facts.Ruling is { } ruling ? $"The request for funding is closed. The decision was: {Lower(Of(ruling.Kind))}." : "The request for funding is closed.",
    };

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
