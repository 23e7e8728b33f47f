namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The fillings of one expander so far, and whether to go on.</summary>
/// <remarks>Filling stops for pain, for skin that stays pale, and at the limit of the device. How much to fill and how often is not in any source that could be read, so no schedule is given.</remarks>
public sealed class ExpanderLog
{
    private ExpanderLog(double targetMl, double limitMl, IReadOnlyList<ExpanderFill> fills) => (TargetMl, LimitMl, Fills) = (targetMl, limitMl, fills);

    /// <summary>What is wanted in all, in mL.</summary>
    public double TargetMl { get; }

    /// <summary>The most that the device may hold, in mL, as its maker says.</summary>
    public double LimitMl { get; }

    /// <summary>The fillings by day.</summary>
    public IReadOnlyList<ExpanderFill> Fills { get; }

    /// <summary>What is in it now, in mL.</summary>
    public double FilledMl => Fills.Sum(f => f.Ml);

    /// <summary>What is still wanted, in mL, never negative.</summary>
    public double RemainingMl => Math.Max(0, TargetMl - FilledMl);

    /// <summary>Why filling must not go on, by name: pain, blanching, device-limit. Empty when nothing says so.</summary>
    public IReadOnlyList<string> StopReasons =>
    [
        .. Fills is [.., { Pain: true }] ? ["pain"] : Array.Empty<string>(),
        .. Fills is [.., { Blanching: true }] ? ["blanching"] : Array.Empty<string>(),
        .. FilledMl >= LimitMl ? ["device-limit"] : Array.Empty<string>(),
    ];

    /// <summary>
    /// The day on which the wanted volume would be reached at the pace since the first filling; null on fewer than two days of filling, when nothing has gone in since the first, or
    /// when filling must stop.
    /// </summary>
    public DateOnly? ForecastOn
    {
        get
        {
            if (Fills.Count < 2 || StopReasons.Count > 0) return null;
            if (RemainingMl == 0) return Fills[^1].On;
            var days = Fills[^1].On.DayNumber - Fills[0].On.DayNumber;
            var since = Fills.Skip(1).Sum(f => f.Ml);
            if (days == 0 || since <= 0) return null;
            var more = Math.Ceiling(RemainingMl * days / since);
            return more < DateOnly.MaxValue.DayNumber - Fills[^1].On.DayNumber ? Fills[^1].On.AddDays((int)more) : null;
        }
    }

    /// <summary>The log; or refused when the target is over the limit, when more was taken out than was in, or when the days are out of order.</summary>
    public static Result<ExpanderLog> Make(double targetMl, double limitMl, IReadOnlyList<ExpanderFill> fills)
    {
        List<Refusal> refusals = [];
        if (targetMl > limitMl) refusals.Add(new("expander-over-limit", "The wanted volume is more than the device may hold", "targetMl"));
        var held = 0.0;
        for (var i = 0; i < fills.Count; i++)
        {
            held += fills[i].Ml;
            if (held < -1e-9) refusals.Add(new("expander-below-empty", "More was taken out than was in", $"fills[{i}].ml"));
            if (i > 0 && fills[i].On < fills[i - 1].On) refusals.Add(new("fills-out-of-order", "Enter the fillings in the order of their days", $"fills[{i}].on"));
        }
        return refusals.Count > 0 ? refusals : new ExpanderLog(targetMl, limitMl, fills);
    }
}
