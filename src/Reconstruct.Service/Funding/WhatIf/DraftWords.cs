using Reconstruct.Core.Funding.WhatIf;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>States of drafts, changes and groups in words.</summary>
public static class DraftWords
{
    public static string Of(PolicyDraftState state) => state switch
    {
        PolicyDraftState.Draft => "Draft",
        PolicyDraftState.Submitted => "Waits for approval",
        PolicyDraftState.Published => "Published",
        _ => "Given up",
    };

    public static TagColour Colour(PolicyDraftState state) => state switch
    {
        PolicyDraftState.Draft => TagColour.Blue,
        PolicyDraftState.Submitted => TagColour.Yellow,
        PolicyDraftState.Published => TagColour.Green,
        _ => TagColour.Grey,
    };

    public static string Of(FundingChange change) => change switch
    {
        FundingChange.Gains => "Gains",
        FundingChange.Loses => "Loses",
        FundingChange.StaysFunded => "Stays funded",
        FundingChange.StaysNotFunded => "Stays not funded",
        FundingChange.Elsewhere => "Somebody else decides",
        _ => "Not known",
    };

    public static string Of(CohortBreakdown breakdown) => breakdown switch
    {
        CohortBreakdown.Age => "By age",
        CohortBreakdown.Sex => "By sex",
        CohortBreakdown.Ethnicity => "By ethnic group",
        _ => "By deprivation",
    };

    /// <summary>What a group of a breakdown is called.</summary>
    public static string Group(CohortBreakdown breakdown, int group) => breakdown switch
    {
        CohortBreakdown.Age => Of((AgeBand)group),
        CohortBreakdown.Sex => (CohortSex)group is CohortSex.NotKnown ? "Not known" : ((CohortSex)group).ToString(),
        CohortBreakdown.Ethnicity => Of((EthnicGroup)group),
        _ => Of((DeprivationQuintile)group),
    };

    private static string Of(AgeBand band) => band switch
    {
        AgeBand.Under18 => "Under 18",
        AgeBand.From18To29 => "18 to 29",
        AgeBand.From30To44 => "30 to 44",
        AgeBand.From45To59 => "45 to 59",
        AgeBand.From60To74 => "60 to 74",
        AgeBand.From75 => "75 and over",
        _ => "Not known",
    };

    private static string Of(EthnicGroup group) => group switch
    {
        EthnicGroup.Asian => "Asian or Asian British",
        EthnicGroup.Black => "Black or Black British",
        EthnicGroup.Other => "Other ethnic groups",
        EthnicGroup.NotStated => "Not stated",
        EthnicGroup.NotKnown => "Not known",
        _ => group.ToString(),
    };

    private static string Of(DeprivationQuintile quintile) => quintile switch
    {
        DeprivationQuintile.First => "Most deprived fifth",
        DeprivationQuintile.Second => "Second fifth",
        DeprivationQuintile.Third => "Third fifth",
        DeprivationQuintile.Fourth => "Fourth fifth",
        DeprivationQuintile.Fifth => "Least deprived fifth",
        _ => "Not known",
    };
}
