using Reconstruct.Core.Funding.Requests;

namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Who gains and loses by one breakdown, as it can be published.</summary>
/// <param name="Breakdown">By what people are counted apart: its groups are the rows.</param>
/// <param name="Changes">The columns.</param>
/// <param name="Counts">The counts with totals; the totals of columns are the same in all tables of one run.</param>
public sealed record EffectTable(CohortBreakdown Breakdown, IReadOnlyList<FundingChange> Changes, SuppressedTable Counts);
