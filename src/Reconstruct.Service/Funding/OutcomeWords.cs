using Reconstruct.Core.Funding;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Funding;

/// <summary>Outcomes in a few words, with a letter and a colour. The colour never stands alone.</summary>
public static class OutcomeWords
{
    /// <summary>Every outcome, in the order in which they are listed.</summary>
    public static readonly IReadOnlyList<FundingOutcome> Order =
    [
        FundingOutcome.MetNoApproval, FundingOutcome.MetPriorApproval, FundingOutcome.MetApprovalNotStated, FundingOutcome.FastTrack, FundingOutcome.MoreInformation, FundingOutcome.Conflict,
        FundingOutcome.ExceptionalOnly, FundingOutcome.NotFunded, FundingOutcome.OutsidePolicy, FundingOutcome.NoPolicy,
    ];

    public static string Short(this FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval => "Rules met",
        FundingOutcome.MetPriorApproval => "Rules met, approval first",
        FundingOutcome.MetApprovalNotStated => "Rules met, ask about approval",
        FundingOutcome.ExceptionalOnly => "Exceptional request only",
        FundingOutcome.NotFunded => "Not funded",
        FundingOutcome.OutsidePolicy => "Policy does not cover it",
        FundingOutcome.FastTrack => "Quicker way",
        FundingOutcome.MoreInformation => "More information needed",
        FundingOutcome.NoPolicy => "No policy loaded",
        _ => "Sources conflict",
    };

    /// <summary>The letter on the map.</summary>
    public static string Letter(this FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval => "Y",
        FundingOutcome.MetPriorApproval => "A",
        FundingOutcome.MetApprovalNotStated => "M",
        FundingOutcome.ExceptionalOnly => "E",
        FundingOutcome.NotFunded => "N",
        FundingOutcome.OutsidePolicy => "O",
        FundingOutcome.FastTrack => "Q",
        FundingOutcome.MoreInformation => "?",
        FundingOutcome.NoPolicy => "–",
        _ => "C",
    };

    public static TagColour Colour(this FundingOutcome outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval => TagColour.Green,
        FundingOutcome.MetPriorApproval => TagColour.Blue,
        FundingOutcome.MetApprovalNotStated => TagColour.AquaGreen,
        FundingOutcome.ExceptionalOnly => TagColour.Yellow,
        FundingOutcome.NotFunded => TagColour.Red,
        FundingOutcome.FastTrack => TagColour.Purple,
        FundingOutcome.Conflict => TagColour.Orange,
        FundingOutcome.NoPolicy => TagColour.White,
        _ => TagColour.Grey,
    };

    public static string Words(this Kleene answer) => answer switch { Kleene.Met => "Met", Kleene.NotMet => "Not met", _ => "Not known" };

    public static TagColour Colour(this Kleene answer) => answer switch { Kleene.Met => TagColour.Green, Kleene.NotMet => TagColour.Red, _ => TagColour.Grey };

    public static string Words(this PolicyStatus status) => status switch { PolicyStatus.Adopted => "Adopted", PolicyStatus.Proposed => "Proposed", _ => "Older rule" };

    public static TagColour Colour(this PolicyStatus status) => status switch { PolicyStatus.Adopted => TagColour.Green, PolicyStatus.Proposed => TagColour.Yellow, _ => TagColour.Orange };

    public static string Words(this PolicyRoute route) => route switch
    {
        PolicyRoute.CriteriaBased => "Refer when the rules are met",
        PolicyRoute.PriorApproval => "Approval before treatment",
        PolicyRoute.IfrOnly => "Exceptional request only",
        PolicyRoute.NotFunded => "Not funded",
        _ => "Rules; whether approval is needed was not said",
    };

    public static string Words(this PolicyApplicant applicant) => applicant switch
    {
        PolicyApplicant.Gp => "Your GP applies, not the surgeon",
        PolicyApplicant.Secondary => "The hospital applies",
        PolicyApplicant.Either => "Your GP or the hospital applies",
        _ => "Who applies was not said in what was read: ask your GP",
    };
}
