namespace Reconstruct.Core.Planning.Wounds;

/// <summary>PUSH 3.0: one number for how far a pressure ulcer is from healed, 0 to 17.</summary>
/// <remarks>
/// Length × width in cm² gives 0 to 10, exudate 0 to 3, tissue 0 to 4. The bands are printed to one decimal place, so the area is rounded to one first; only "under 0.3" is taken as it stands.
/// The edge between 4 and 5 is 2.0 cm²; a public implementation has 2.2.
/// </remarks>
/// <param name="LengthCm">Greatest length in cm, 0 or more.</param>
/// <param name="WidthCm">Greatest width across it in cm, 0 or more.</param>
/// <param name="Exudate">0 to 3.</param>
/// <param name="Tissue">0 to 4.</param>
public sealed record PushScore(double LengthCm, double WidthCm, int Exudate, int Tissue)
{
    /// <summary>The largest area in cm² of each score from 0 to 9; above the last it is 10.</summary>
    private static readonly decimal[] Edges = [0m, 0.2m, 0.6m, 1.0m, 2.0m, 3.0m, 4.0m, 8.0m, 12.0m, 24.0m];

    /// <summary>Length × width in cm². It overstates an ellipse by 27%.</summary>
    public double AreaCm2 => LengthCm * WidthCm;

    /// <summary>The score of the area, 0 to 10. Anything over 0 scores at least 1.</summary>
    public int AreaScore
    {
        get
        {
            if (AreaCm2 <= 0) return 0;
            if (AreaCm2 < 0.3) return 1;
            var rounded = Math.Round((decimal)AreaCm2, 1, MidpointRounding.AwayFromZero);
            var score = Array.FindIndex(Edges, 1, edge => rounded <= edge);
            return score < 0 ? 10 : score;
        }
    }

    /// <summary>The whole score, 0 to 17.</summary>
    public int Total => AreaScore + Exudate + Tissue;
}
