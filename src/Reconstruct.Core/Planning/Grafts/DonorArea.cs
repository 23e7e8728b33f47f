namespace Reconstruct.Core.Planning.Grafts;

/// <summary>One donor region and what of it is left. The areas do not overlap.</summary>
/// <param name="Region">Its name, such as "left thigh, front".</param>
/// <param name="Site">Its kind, for the published healing.</param>
/// <param name="SiteCm2">All of it in cm², above 0.</param>
/// <param name="BurnedCm2">Burned, in cm², 0 or more.</param>
/// <param name="ScarredCm2">Scarred or otherwise unfit, in cm², 0 or more.</param>
/// <param name="HarvestedCm2">Harvested before, in cm², 0 or more.</param>
/// <param name="DaysSinceHarvest">Days since that harvest, 0 or more; null when not known, which counts as not healed.</param>
/// <param name="OwnHealingDays">Days of the unit's own, in place of the published ones; null when there are none.</param>
/// <param name="SeenHealed">What somebody saw who looked: true healed; false not healed, whatever the days; null when nobody looked, and then it is counted by the days alone.</param>
/// <param name="PlannedCm2">To be harvested now, in cm², 0 or more.</param>
public sealed record DonorArea(
    string Region, DonorSite Site, double SiteCm2, double BurnedCm2, double ScarredCm2, double HarvestedCm2,
    double? DaysSinceHarvest, double? OwnHealingDays, bool? SeenHealed, double PlannedCm2)
{
    /// <summary>Days after which a harvest may count as healed: the unit's own, or the later end of the published interval.</summary>
    public double HealingDays => OwnHealingDays ?? DonorHealing.Of(Site).HarvestAgainDays;

    /// <summary>Whether the part harvested before may count as healed; a person still has to look.</summary>
    public bool Healed => SeenHealed != false && DaysSinceHarvest >= HealingDays;

    /// <summary>True when a part that was harvested before is counted by its days alone, as nobody looked.</summary>
    public bool CountedUnseen => HarvestedCm2 > 0 && Healed && SeenHealed is null;

    /// <summary>Harvested before and not to be counted on, cm².</summary>
    public double NotHealedCm2 => Healed ? 0 : HarvestedCm2;

    /// <summary>What can be harvested, cm², never below 0.</summary>
    public double AvailableCm2 => Math.Max(0, SiteCm2 - BurnedCm2 - ScarredCm2 - NotHealedCm2);
}
