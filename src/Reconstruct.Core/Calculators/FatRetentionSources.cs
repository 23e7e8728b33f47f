namespace Reconstruct.Core.Calculators;

/// <summary>Where the numbers of fat transfer were read.</summary>
internal static class FatRetentionSources
{
    public static readonly Source Lv = new("Lv Q and others 2021: facial fat transfer, 27 studies, 1,011 patients: pooled 47% (41 to 53), studies from 26 to 83%", Standing: SourceStanding.Secondary);
    public static readonly Source Choi = new("Choi M and others 2013: breast, 3D imaging at 140 days: 52.3% of large (mean 151 mL), 38.1% of middle (93 mL), 27.1% of small (51 mL) volumes", Standing: SourceStanding.Secondary);
    public static readonly Source HarvestSeries = new("PMC5010318: a mean of 558 mL harvested for 145 mL put in", Standing: SourceStanding.Secondary);
    public static readonly Source Trial = new("PMC5876908: randomised trial of 63 patients: filtration on cotton against centrifuge and sedimentation", Standing: SourceStanding.Secondary);
    public static readonly Source Measuring = new("Wang 2019: 12 studies, 1,337 cases: the way of measuring changes the answer", Standing: SourceStanding.Secondary);
    public static readonly Source Sum = new("Worked out: sessions added up", Standing: SourceStanding.Inferred);
}
