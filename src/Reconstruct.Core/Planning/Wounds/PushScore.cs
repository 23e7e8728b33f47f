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
    /// <summary>Greatest length or width that is taken, in cm.</summary>
    public const int MostCm = 60;

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

    /// <summary>A score from all four parts, none from no part, or every reason why not: a part that is missing or outside its range.</summary>
    /// <param name="lengthCm">Greatest length in cm, 0 to 60; null when it was not taken.</param>
    /// <param name="widthCm">Greatest width across it in cm, 0 to 60; null when it was not taken.</param>
    /// <param name="exudate">0 to 3; null when it was not taken.</param>
    /// <param name="tissue">0 to 4; null when it was not taken.</param>
    public static (PushScore? Score, IReadOnlyList<Refusal> Refusals) Of(double? lengthCm, double? widthCm, int? exudate, int? tissue)
    {
        if ((lengthCm, widthCm, exudate, tissue) is (null, null, null, null)) return (null, []);
        List<Refusal> refusals = [];
        foreach (var (fits, field, words) in new[]
        {
            (lengthCm is >= 0 and <= MostCm, "lengthCm", $"Enter the greatest length, 0 to {MostCm} cm, or leave all four empty"), (widthCm is >= 0 and <= MostCm, "widthCm", $"Enter the greatest width, 0 to {MostCm} cm, or leave all four empty"),
            (exudate is >= 0 and <= 3, "exudate", "Enter the score for exudate, 0 to 3, or leave all four empty"), (tissue is >= 0 and <= 4, "tissue", "Enter the score for the tissue, 0 to 4, or leave all four empty"),
        })
            if (!fits) refusals.Add(new("push-part", words, field));
        return refusals.Count > 0 ? (null, refusals) : (new(lengthCm!.Value, widthCm!.Value, exudate!.Value, tissue!.Value), []);
    }

    /// <summary>The whole score, 0 to 17.</summary>
    public int Total => AreaScore + Exudate + Tissue;
}
