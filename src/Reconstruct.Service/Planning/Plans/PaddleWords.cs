using Reconstruct.Core.Planning.Atlas;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Planning.Flaps;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The published skin paddles of the flap catalogue beside a defect, in words. Hazard: HAZ-116.</summary>
public static class PaddleWords
{
    public static string Of(PaddleCover cover) => cover switch
    {
        PaddleCover.NotConfirmed => "The paddle is not confirmed",
        PaddleCover.SizeNotKnown => "The size of the defect is not recorded",
        PaddleCover.Within => "Within the largest published",
        _ => "Larger than the largest published",
    };

    /// <summary>One line for each flap of a kind with a confirmed paddle, with its source, and one that names those without.</summary>
    public static IEnumerable<string> Of(IEnumerable<Flap> flaps, FlapKind kind, PlanContent plan)
    {
        var mine = flaps.Where(f => f.Kinds.Contains(kind)).Select(f => (Flap: f, Cover: PaddleFit.Of(f, plan))).ToList();
        foreach (var (flap, cover) in mine.Where(m => m.Cover is not PaddleCover.NotConfirmed))
        {
            var (length, width) = (flap.Measure("skinLengthCm")!, flap.Measure("skinWidthCm")!);
            var who = length.Population is null && length.Number is null ? "How many, and who they were: not given." : $"Measured on: {FlapWords.Measured(length)}.";
            yield return $"{FlapWords.Named(flap)}: {Said(cover)} its published paddles, {FlapWords.Of(length)} long and {FlapWords.Of(width)} wide. By length and width alone: reach, shape and closing the donor site are not in it. {who} {string.Join(' ', new[] { length.Source, width.Source }.Distinct().Select(SourceList.Of))}";
        }

        if (mine.Where(m => m.Cover is PaddleCover.NotConfirmed).Select(m => FlapWords.Named(m.Flap)).ToList() is { Count: > 0 } unknown)
            yield return $"Whether it covers the defect is not known, because no paddle with a source was read: {string.Join(", ", unknown)}.";
    }

    private static string Said(PaddleCover cover) => cover switch
    {
        PaddleCover.Within => "the defect lies within the largest of",
        PaddleCover.Larger => "the defect is larger than the largest of",
        _ => "the size of the defect is not recorded, to hold beside",
    };
}
