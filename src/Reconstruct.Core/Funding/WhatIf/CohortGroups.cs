using Reconstruct.Core.Patients;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>The groups of each breakdown.</summary>
public static class CohortGroups
{
    private static readonly int[] Counts = [Enum.GetValues<AgeBand>().Length, Enum.GetValues<CohortSex>().Length, Enum.GetValues<EthnicGroup>().Length, Enum.GetValues<DeprivationQuintile>().Length];

    /// <summary>How many groups a breakdown has, "not known", the last, among them.</summary>
    public static int Count(this CohortBreakdown breakdown) => Counts[(int)breakdown];

    /// <summary>The band of an age in completed years, 0 or more; not known for null.</summary>
    public static AgeBand Band(int? ageYears) => ageYears switch
    {
        null => AgeBand.NotKnown,
        < 0 => throw new ArgumentOutOfRangeException(nameof(ageYears), ageYears, "An age is 0 or more"),
        < 18 => AgeBand.Under18,
        < 30 => AgeBand.From18To29,
        < 45 => AgeBand.From30To44,
        < 60 => AgeBand.From45To59,
        < 75 => AgeBand.From60To74,
        _ => AgeBand.From75,
    };

    /// <summary>The group of an ethnic category; not known for null.</summary>
    public static EthnicGroup Group(EthnicCategory? category) => category switch
    {
        null => EthnicGroup.NotKnown,
        <= EthnicCategory.WhiteOther => EthnicGroup.White,
        <= EthnicCategory.MixedOther => EthnicGroup.Mixed,
        <= EthnicCategory.AsianOther => EthnicGroup.Asian,
        <= EthnicCategory.BlackOther => EthnicGroup.Black,
        <= EthnicCategory.AnyOther => EthnicGroup.Other,
        _ => EthnicGroup.NotStated,
    };
}
