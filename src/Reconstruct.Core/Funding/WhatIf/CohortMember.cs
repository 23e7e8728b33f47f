using System.Runtime.InteropServices;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>One person of a cohort: facts and groups, and nothing that names them.</summary>
/// <param name="Values">The facts by <see cref="Fact.Index"/>; NaN for what is not known.</param>
/// <param name="Age">Age band.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Ethnicity">Ethnic group.</param>
/// <param name="Deprivation">Fifth by deprivation.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CohortMember(ReadOnlyMemory<double> Values, AgeBand Age, CohortSex Sex, EthnicGroup Ethnicity, DeprivationQuintile Deprivation)
{
    /// <summary>Place of the person's group in a breakdown.</summary>
    public int Group(CohortBreakdown breakdown) => breakdown switch
    {
        CohortBreakdown.Age => (int)Age,
        CohortBreakdown.Sex => (int)Sex,
        CohortBreakdown.Ethnicity => (int)Ethnicity,
        _ => (int)Deprivation,
    };
}
