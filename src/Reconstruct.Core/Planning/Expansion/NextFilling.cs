namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The next filling as the team planned it. The service fills in none: no schedule with a source could be read.</summary>
/// <param name="On">London day.</param>
/// <param name="Ml">What is to go in, in mL; 0 for a look alone, negative to draw off.</param>
public sealed record NextFilling(DateOnly On, decimal Ml)
{
    /// <summary>The plan, or every reason why not: no day, a day that is past, no volume, more drawn off than is in, more than the maker allows in all, or something to go in
    /// while there was pain or pale skin at the last visit.</summary>
    /// <param name="on">The day.</param>
    /// <param name="ml">The volume.</param>
    /// <param name="ledger">What is in it.</param>
    /// <param name="today">Today in London.</param>
    public static Result<NextFilling> Make(DateOnly? on, decimal? ml, FillingLedger ledger, DateOnly today)
    {
        List<Refusal> refusals = [];
        if (on is null) refusals.Add(new("next-filling-day-missing", "Enter the day of the next filling", "nextOn"));
        else if (on < today) refusals.Add(new("next-filling-day-past", "Day of the next filling must be today or later", "nextOn"));
        if (ml is not { } volume || !FillingDraft.IsVolume(volume) || Math.Abs(volume) > FillingDraft.MostMl)
            refusals.Add(new("next-filling-ml", $"Enter the volume of the next filling, {-FillingDraft.MostMl:0} to {FillingDraft.MostMl:0} mL with at most one decimal place; 0 for a look alone", "nextMl"));
        else if (ledger.FilledMl + volume < 0) refusals.Add(new("next-filling-ml", $"{FillingRefusals.Ml(ledger.FilledMl)} is in it: no more can be drawn off", "nextMl"));
        else if (volume > 0 && ledger.FilledMl + volume > ledger.Volumes.LimitMl)
            refusals.Add(new("next-filling-over-limit", $"{FillingRefusals.Ml(ledger.FilledMl)} is in it, and the maker allows {FillingRefusals.Ml(ledger.Volumes.LimitMl)} in all", "nextMl"));
        else if (volume > 0 && ledger.Stops.Any(s => s is FillingStop.PainBefore or FillingStop.PaleBefore))
            refusals.Add(new("next-filling-stop", "There was pain or pale skin at the last visit. Plan a look (0 mL) or drawing off first", "nextMl"));
        return refusals.Count > 0 ? refusals : new NextFilling(on!.Value, ml!.Value);
    }
}
