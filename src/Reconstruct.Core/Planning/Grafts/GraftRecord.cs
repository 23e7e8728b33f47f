namespace Reconstruct.Core.Planning.Grafts;

/// <summary>What became of a skin graft and of its donor site, look by look. One that exists has looks in the order of their days, none before the operation, and no more taken than was put on.</summary>
public sealed record GraftRecord
{
    /// <summary>Code: a look is before the operation, or before the look above it.</summary>
    public const string OrderCode = "graft-look-order";

    /// <summary>Code: more has taken than was put on.</summary>
    public const string OverAreaCode = "graft-taken-over-area";

    /// <summary>Code: a donor site that had healed is said to be open again.</summary>
    public const string OpenAgainCode = "graft-donor-open-again";

    private GraftRecord(double areaCm2, DateOnly operatedOn, IReadOnlyList<GraftLook> looks) => (AreaCm2, OperatedOn, Looks) = (areaCm2, operatedOn, looks);

    /// <summary>Area that was put on, cm².</summary>
    public double AreaCm2 { get; }

    /// <summary>Day of the operation.</summary>
    public DateOnly OperatedOn { get; }

    /// <summary>The looks, earliest first.</summary>
    public IReadOnlyList<GraftLook> Looks { get; }

    /// <summary>Part that had taken at the last look that saw it, in percent; null when none did.</summary>
    public double? TakePercent => Looks.LastOrDefault(l => l.TakenCm2 is not null)?.TakenCm2 / AreaCm2 * 100;

    /// <summary>Days after the operation of the last look that saw the donor site open; null when none did.</summary>
    public int? OpenOnDay => Looks.LastOrDefault(l => l.DonorHealed == false) is { } look ? Day(look) : null;

    /// <summary>Days after the operation of the first look that saw it healed; null when none did. It healed at some time after <see cref="OpenOnDay"/> and by this day.</summary>
    public int? HealedByDay => Looks.FirstOrDefault(l => l.DonorHealed == true) is { } look ? Day(look) : null;

    /// <summary>Makes a record, or names every fault by its row.</summary>
    public static Result<GraftRecord> Make(double areaCm2, DateOnly operatedOn, IReadOnlyList<GraftLook> looks)
    {
        var refusals = new List<Refusal>();
        var (before, healed) = (operatedOn, false);
        foreach (var (look, row) in looks.Select((l, i) => (l, i)))
        {
            if (look.On < before) refusals.Add(new(OrderCode, "Day must not be before the operation or the look above it", $"looks[{row}].on"));
            if (look.TakenCm2 > areaCm2) refusals.Add(new(OverAreaCode, "Area that has taken must not be more than was put on", $"looks[{row}].takenCm2"));
            if (healed && look.DonorHealed == false) refusals.Add(new(OpenAgainCode, "A donor site that had healed and broke down is a new wound: record it as one", $"looks[{row}].donorHealed"));
            before = look.On > before ? look.On : before;
            healed |= look.DonorHealed == true;
        }

        return refusals.Count > 0 ? refusals : new GraftRecord(areaCm2, operatedOn, looks);
    }

    /// <summary>True when the donor site was open later than was published for it; false when it had healed by then; null when nobody looked at the right time.</summary>
    public bool? DonorLaterThan(DonorHealing published) =>
        OpenOnDay > published.HighDays ? true : HealedByDay <= published.HighDays ? false : null;

    private int Day(GraftLook look) => look.On.DayNumber - OperatedOn.DayNumber;
}
