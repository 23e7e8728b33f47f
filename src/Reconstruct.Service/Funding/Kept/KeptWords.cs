using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Kept;

/// <summary>What an answer means for whoever refers, and for the patient. Nothing here promises treatment, and nothing holds a referral up. Hazard: HAZ-084.</summary>
public static class KeptWords
{
    public const string Unread = "The rules could not be asked. That says nothing about funding.";

    private const string Ifr = "If this patient is an exception, ask the board for exceptional funding (IFR): begin the request on the page of the pathway, once the referral has been sent. What was entered here is filled in there.";

    /// <summary>What to do, for a professional.</summary>
    public static string ToDo(FundingOutcome? outcome) => outcome switch
    {
        FundingOutcome.NotFunded or FundingOutcome.ExceptionalOnly => $"This does not stop the referral: a consultant decides about care. {Ifr}",
        FundingOutcome.MetPriorApproval => "The board has to approve before treatment. The request is made on the page of the pathway, once the referral has been sent.",
        FundingOutcome.MetApprovalNotStated => "Ask the board whether it has to approve before treatment. A request can be made on the page of the pathway.",
        FundingOutcome.MetNoApproval => "No approval is needed by this policy. It is no promise of treatment.",
        FundingOutcome.MoreInformation => "Find out what is missing, or send the referral without it: nothing that is not known is taken for a no.",
        FundingOutcome.FastTrack => "Funding rules do not apply. Send the referral now.",
        FundingOutcome.NoPolicy => "No policy is loaded, which says nothing about funding. Ask the board.",
        FundingOutcome.OutsidePolicy => "Somebody else decides about funding. This does not stop the referral.",
        FundingOutcome.Conflict => "Two sources give different answers. Ask the board which one is in use. This does not stop the referral.",
        _ => Unread,
    };

    /// <summary>The outcome in plain words, for the patient.</summary>
    public static string ForPatient(FundingOutcome? outcome) => outcome switch
    {
        FundingOutcome.MetNoApproval => "Your NHS board's rules looked met. A specialist still decides with you whether treatment is right for you.",
        FundingOutcome.MetPriorApproval => "Your NHS board's rules looked met. The board has to approve before treatment. The team asks for that.",
        FundingOutcome.MetApprovalNotStated => "Your NHS board's rules looked met. The team asks whether the board has to approve before treatment.",
        FundingOutcome.ExceptionalOnly => "Your NHS board's rules did not look met. You have been referred all the same. Your GP or the team can ask the board to make an exception.",
        FundingOutcome.NotFunded => "Your NHS board does not usually fund this. You have been referred all the same. Your GP or the team can ask the board to make an exception.",
        FundingOutcome.OutsidePolicy => "Your NHS board's rules do not decide this. Somebody else does. The team finds out who.",
        FundingOutcome.FastTrack => "Funding rules do not apply to you. Your referral goes a quicker way.",
        FundingOutcome.NoPolicy => "We do not hold your NHS board's rules about this. That is neither a yes nor a no.",
        FundingOutcome.MoreInformation => "More has to be known before your NHS board's rules give an answer. That is neither a yes nor a no.",
        FundingOutcome.Conflict => "Two sources say different things about your NHS board's rules. The team asks which one counts.",
        _ => "Your NHS board's rules could not be looked up. That says nothing about funding.",
    };
}
