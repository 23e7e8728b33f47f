using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>
/// The largest published skin paddle of a flap beside a defect. Shape, reach, thickness and whether the donor site closes are not in it, and a paddle of one series is not the next patient's. Hazard: HAZ-116.
/// </summary>
public static class PaddleFit
{
    private const double MmEachCm = 10;

    /// <summary>Whether the defect lies within the largest published paddle, turned along or across. Without a confirmed paddle, or without both sides of the defect, nothing is decided.</summary>
    /// <remarks>Source: the measures of the flap catalogue, each with its own.</remarks>
    public static PaddleCover Of(Flap flap, PlanContent plan)
    {
        if ((flap.Measure("skinLengthCm")?.High, flap.Measure("skinWidthCm")?.High) is not ({ } length, { } width)) return PaddleCover.NotConfirmed;
        if ((plan.Number(PlanFields.LengthMm), plan.Number(PlanFields.WidthMm)) is not ({ } along, { } across)) return PaddleCover.SizeNotKnown;
        var fits = Math.Max(along, across) <= Math.Max(length, width) * MmEachCm && Math.Min(along, across) <= Math.Min(length, width) * MmEachCm;
        return fits ? PaddleCover.Within : PaddleCover.Larger;
    }
}
