namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The fillings of one expander so far, and whether to go on.</summary>
/// <remarks>Filling stops for pain, for skin that stays pale, and at the limit of the device; what is not known of the last filling is never read as "no", as in <see cref="FillingLedger"/>. How much to fill and how often is not in any source that could be read, so no schedule is given.</remarks>
public sealed class ExpanderLog
{
    private ExpanderLog(double targetMl, double limitMl, IReadOnlyList<ExpanderFill> fills) => (TargetMl, LimitMl, Fills) = (targetMl, limitMl, fills);

    /// <summary>What is wanted in all, in mL.</summary>
    public double TargetMl { get; }

    /// <summary>The most that the device may hold, in mL, as its maker says.</summary>
    public double LimitMl { get; }

    /// <summary>The rows by day: what was put in at the operation, then the fillings.</summary>
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

    /// <summary>What has to be found out of the last filling before the next, by name: pain, blanching. Nobody is asked for pain at the operation, which is the first.</summary>
    public IReadOnlyList<string> NotKnown =>
    [
        .. Fills is [_, .., { Pain: null }] ? ["pain"] : Array.Empty<string>(),
        .. Fills is [.., { Blanching: null }] ? ["blanching"] : Array.Empty<string>(),
    ];

    /// <summary>True when something says stop, null when it is not known whether something does, false when nothing does. False does not say that it is safe to fill.</summary>
    public bool? MustStop => StopReasons.Count > 0 ? true : NotKnown.Count > 0 ? null : false;

    /// <summary>
    /// The day on which the wanted volume would be reached at the pace since the operation, which is the first row; null on fewer than two fillings after it or two days of them (a look at
    /// which nothing went in is none, and neither is what went in at the operation), when nothing has gone in since, when that day is before the last row, or unless it is known that nothing
    /// says stop.
    /// </summary>
    public DateOnly? ForecastOn
    {
        get
        {
            List<ExpanderFill> changes = [.. Fills.Skip(1).Where(f => f.Ml != 0)];
            if (changes.Where(f => f.Ml > 0).DistinctBy(f => f.On).Count() < 2 || MustStop != false) return null;
            if (RemainingMl == 0) return Fills[^1].On;
            var days = changes[^1].On.DayNumber - Fills[0].On.DayNumber;
            var since = changes.Sum(f => f.Ml);
            if (since <= 0) return null;
            var more = Math.Ceiling(RemainingMl * days / since);
            if (more >= DateOnly.MaxValue.DayNumber - changes[^1].On.DayNumber) return null;
            var on = changes[^1].On.AddDays((int)more);
            return on >= Fills[^1].On ? on : null;
        }
    }

    /// <summary>The log; or refused when the target is over the limit, when more was taken out than was in, or when the days are out of order.</summary>
    public static Result<ExpanderLog> Make(double targetMl, double limitMl, IReadOnlyList<ExpanderFill> fills)
    {
        List<Refusal> refusals = [.. CheckVolumes(targetMl, limitMl), .. CheckFills(fills)];
        return refusals.Count > 0 ? refusals : new ExpanderLog(targetMl, limitMl, fills);
    }

    /// <summary>What is wrong with the volumes.</summary>
    /// <param name="targetMl">What is wanted in all, in mL.</param>
    /// <param name="limitMl">The most that the device may hold, in mL.</param>
    public static IEnumerable<Refusal> CheckVolumes(double targetMl, double limitMl)
    {
        if (targetMl > limitMl) yield return new("expander-over-limit", "The wanted volume is more than the device may hold", "targetMl");
    }

    /// <summary>What is wrong with the fillings.</summary>
    /// <param name="fills">The fillings by day.</param>
    public static IEnumerable<Refusal> CheckFills(IReadOnlyList<ExpanderFill> fills)
    {
        var held = 0.0;
        for (var i = 0; i < fills.Count; i++)
        {
            held += fills[i].Ml;
            if (held < -1e-9) yield return new("expander-below-empty", "More was taken out than was in", $"fills[{i}].ml");
            if (i > 0 && fills[i].On < fills[i - 1].On) yield return new("fills-out-of-order", "Enter the fillings in the order of their days", $"fills[{i}].on");
        }
    }
}
