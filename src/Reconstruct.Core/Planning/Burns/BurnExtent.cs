namespace Reconstruct.Core.Planning.Burns;

/// <summary>The size of a burn, added up from a chart. One that exists burns no part more than once over.</summary>
/// <remarks>Erythema is reported and never counted. Source: <see cref="BurnSources.Erythema"/>.</remarks>
public sealed record BurnExtent
{
    /// <summary>Code: the same part and depth stand in two rows.</summary>
    public const string TwiceCode = "burn-part-twice";

    /// <summary>Code: the rows of one part come to more than all of it.</summary>
    public const string OverWholeCode = "burn-part-over-whole";

    private const double Rounding = 1e-9;

    private BurnExtent(IReadOnlyList<BurnedPart> parts) => Parts = parts;

    /// <summary>The rows, as given.</summary>
    public IReadOnlyList<BurnedPart> Parts { get; }

    /// <summary>Burned body surface in percent, 0 to 100, without erythema.</summary>
    public double TbsaPercent => Sum(Parts.Where(p => p.Counts));

    /// <summary>Mere redness in percent of the body surface, 0 to 100. It is no part of <see cref="TbsaPercent"/>.</summary>
    public double ErythemaPercent => Of(BurnDepth.Erythema);

    /// <summary>Percent of the body surface of one depth, 0 to 100.</summary>
    public double Of(BurnDepth depth) => Sum(Parts.Where(p => p.Depth == depth));

    /// <summary>Adds rows up; none is 0%. Refuses a part and depth given twice, and a part of which more than 100% is given, each by its row.</summary>
    public static Result<BurnExtent> Add(IReadOnlyList<BurnedPart> parts)
    {
        var refusals = new List<Refusal>();
        for (var i = 0; i < parts.Count; i++)
        {
            var before = parts.Take(i).Where(p => p.Part.Id == parts[i].Part.Id).ToList();
            if (before.Exists(p => p.Depth == parts[i].Depth))
                refusals.Add(new(TwiceCode, $"Enter {parts[i].Part.Id} once for each depth", $"parts[{i}].depth"));
            else if (before.Sum(p => p.PercentOfPart) + parts[i].PercentOfPart > 100 + Rounding)
                refusals.Add(new(OverWholeCode, $"All rows of {parts[i].Part.Id}, redness too, must come to 100% of it or less", $"parts[{i}].percentOfPart"));
        }

        return refusals.Count > 0 ? refusals : new BurnExtent(parts);
    }

    private static double Sum(IEnumerable<BurnedPart> parts) => parts.Sum(p => p.Part.BodyPercent * p.PercentOfPart) / 100;
}
