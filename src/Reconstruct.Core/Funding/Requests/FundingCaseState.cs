namespace Reconstruct.Core.Funding.Requests;

/// <summary>Where a request for funding stands. All but the last two are open.</summary>
public enum FundingCaseState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>With the board.</summary>
    Sent,

    /// <summary>The board has asked a question.</summary>
    InformationAsked,

    /// <summary>The question is answered; with the board again.</summary>
    Answered,

    /// <summary>The board has decided; whoever applied says what happens now.</summary>
    Decided,

    /// <summary>Whoever applied does not agree; with the board again.</summary>
    Appealed,

    /// <summary>The board has decided on the appeal.</summary>
    AppealDecided,

    /// <summary>Everything that follows from the decision is in hand.</summary>
    Closed,

    /// <summary>Taken back before there was a decision.</summary>
    Withdrawn,
}
