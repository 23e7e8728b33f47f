namespace Reconstruct.Core.Planning.Colour;

/// <summary>How long a supply lasts at the use that was stated, and by when to order again. One that exists is complete.</summary>
/// <remarks>Arithmetic on what was stated, nothing else: days = packs × amount of a pack ÷ amount a day, the part of a day let go; order again that many days before the end as an order takes, and never on the day itself on which it runs out.</remarks>
public sealed record Resupply
{
    /// <summary>Most packs of one order.</summary>
    public const int MostPacks = 100;

    /// <summary>Most days that an order takes.</summary>
    public const int MostDaysToArrive = 180;

    /// <summary>Longest supply that is taken, in days: a longer one is a mistyped amount.</summary>
    public const int LongestDays = 1830;

    private Resupply(int packs, double amountPerDay, int daysToArrive, DateOnly runsOutOn) =>
        (Packs, AmountPerDay, DaysToArrive, RunsOutOn) = (packs, amountPerDay, daysToArrive, runsOutOn);

    /// <summary>Packs, 1 to <see cref="MostPacks"/>.</summary>
    public int Packs { get; }

    /// <summary>What is used in a day, in the unit of the pack, over 0.</summary>
    public double AmountPerDay { get; }

    /// <summary>Days from ordering to having it, 0 to <see cref="MostDaysToArrive"/>, as entered.</summary>
    public int DaysToArrive { get; }

    /// <summary>The first day on which there is not enough left.</summary>
    public DateOnly RunsOutOn { get; }

    /// <summary>The last day on which ordering again is in time: always before <see cref="RunsOutOn"/>, also where an order is there on the same day.</summary>
    public DateOnly OrderAgainBy => RunsOutOn.AddDays(-Math.Max(1, DaysToArrive));

    /// <summary>The supply, or every reason why not: packs, use or days outside their range, less than a day's use, a supply over <see cref="LongestDays"/> days.</summary>
    /// <param name="packs">Packs.</param>
    /// <param name="packAmount">What one holds, over 0.</param>
    /// <param name="amountPerDay">What is used in a day, in the same unit.</param>
    /// <param name="daysToArrive">Days from ordering to having it.</param>
    /// <param name="from">The first day of use.</param>
    public static Result<Resupply> Make(int? packs, double packAmount, double? amountPerDay, int? daysToArrive, DateOnly from)
    {
        var refusals = new List<Refusal>();
        if (packs is not (>= 1 and <= MostPacks)) refusals.Add(new("camouflage-packs", $"Enter how many packs, 1 to {MostPacks}", "packs"));
        if (amountPerDay is not (> 0 and <= 1000)) refusals.Add(new("camouflage-use", "Enter how much is used in a day, over 0", "amountPerDay"));
        if (daysToArrive is not (>= 0 and <= MostDaysToArrive)) refusals.Add(new("camouflage-arrives", $"Enter how many days an order takes, 0 to {MostDaysToArrive}", "daysToArrive"));
        if (refusals.Count > 0) return refusals;
        var days = Math.Floor((packs!.Value * packAmount / amountPerDay!.Value) + 1e-9);
        return days is >= 1 and <= LongestDays
            ? new Resupply(packs.Value, amountPerDay.Value, daysToArrive!.Value, from.AddDays((int)days))
            : new Refusal("camouflage-supply", days < 1 ? "This is less than one day's use: look at the amount and the packs" : "This would last over 5 years: look at the amount and the packs", "amountPerDay");
    }
}
