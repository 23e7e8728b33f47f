namespace Reconstruct.Core.Funding;

/// <summary>Why an outcome came out.</summary>
public enum FundingReason
{
    /// <summary>Every criterion that is needed is met.</summary>
    CriteriaMet,

    /// <summary>The criteria are not met, so that only an exceptional request is open.</summary>
    CriteriaNotMet,

    /// <summary>Facts that decide the criteria are not known.</summary>
    CriteriaNotKnown,

    /// <summary>The criteria are met; something that must be sent along is missing.</summary>
    EvidenceMissing,

    /// <summary>The criteria are met; whether the policy covers this case is not known.</summary>
    ScopeNotKnown,

    /// <summary>What was read of the published list is met; the list is not whole.</summary>
    ListNotWhole,

    /// <summary>The policy is by exceptional request only.</summary>
    RouteExceptional,

    /// <summary>By exceptional request only, and the least that it must show is there.</summary>
    MinimumMet,

    /// <summary>By exceptional request only, and the least that it must show is not there.</summary>
    MinimumNotMet,

    /// <summary>By exceptional request only, and whether the least is there is not known.</summary>
    MinimumNotKnown,

    /// <summary>The policy funds none.</summary>
    RouteNotFunded,

    /// <summary>An exclusion of the policy applies.</summary>
    Excluded,

    /// <summary>A fast track applies.</summary>
    FastTracked,

    /// <summary>NHS England commissions this, not the board.</summary>
    NhsEnglandService,

    /// <summary>No policy of this board for this procedure is loaded.</summary>
    NoPolicyLoaded,

    /// <summary>Two captures of one policy disagree on these facts.</summary>
    CapturesDisagree,

    /// <summary>Policies of different parts of the board's area disagree on these facts.</summary>
    AreasDisagree,

    /// <summary>More than one board, or predecessor of a board, may be the right one, and they disagree.</summary>
    BoardNotCertain,
}
