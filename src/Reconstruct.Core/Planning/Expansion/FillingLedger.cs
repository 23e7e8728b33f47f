using Reconstruct.Core.Clocks;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>
/// The fillings of one expander that stand, and what says stop. What is in it is their sum in the order of time, whenever they were written down; it is never negative, and nothing is written against
/// a stop without a word: a surgeon gives the reason, and somebody else says what happened and what was done.
/// </summary>
/// <remarks>
/// A filling is held against the visit before it, against itself and against the maker's limit; drawing off and looking never break a rule. A visit that is written late or withdrawn moves all later ones,
/// so all are checked again: what would newly break a rule is refused, and what stood against a stop before, with its reason, goes on standing. Hazards: HAZ-114, HAZ-115.
/// Source: own rule of this service; the reasons to stop are those of <see cref="ExpanderLog"/>. How much to fill and how often is not in any source that could be read, so no schedule is given.
/// </remarks>
public sealed class FillingLedger
{
    private FillingLedger(ExpanderVolumes volumes, IReadOnlyList<FillingLine> lines) => (Volumes, Lines) = (volumes, lines);

    /// <summary>What the fillings are held against.</summary>
    public ExpanderVolumes Volumes { get; }

    /// <summary>The visits that stand, in the order of time.</summary>
    public IReadOnlyList<FillingLine> Lines { get; }

    /// <summary>What is in it now, in mL, 0 or more.</summary>
    public decimal FilledMl => Lines.Count == 0 ? 0 : Lines[^1].VolumeMl;

    /// <summary>What is still wanted, in mL, never negative.</summary>
    public decimal RemainingMl => Math.Max(0, Volumes.TargetMl - FilledMl);

    /// <summary>What is in it as a percentage of the nominal volume; null when that is not known.</summary>
    public decimal? PercentOfNominal => Volumes.NominalMl is { } nominal ? 100 * FilledMl / nominal : null;

    /// <summary>What says stop to the next filling, and what has to be found out before it. Empty does not say that it is safe to fill.</summary>
    public IReadOnlyList<FillingStop> Stops =>
    [
        .. Lines.Count == 0 ? [] : Before(Lines[^1].Event),
        .. FilledMl >= Volumes.LimitMl ? [FillingStop.OverLimit] : Array.Empty<FillingStop>(),
    ];

    /// <summary>The ledger of visits that were written before and not withdrawn, in any order.</summary>
    /// <param name="volumes">What they are held against.</param>
    /// <param name="standing">The visits.</param>
    public static FillingLedger Of(ExpanderVolumes volumes, IEnumerable<FillingEvent> standing)
    {
        List<FillingLine> lines = [];
        var held = 0m;
        foreach (var one in standing.OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            held += one.Ml;
            lines.Add(new(one, held, one.Ml > 0 ? Against(lines.Count == 0 ? null : lines[^1].Event, one, held, volumes) : [])
            {
                AgainOnTheDay = one.Ml > 0 && lines.Exists(l => l.Event.Ml > 0 && LondonTime.DateOf(l.Event.At) == LondonTime.DateOf(one.At)),
            });
        }
        return new(volumes, lines);
    }

    /// <summary>The ledger with one more visit, or every reason why it cannot be written. This ledger stays as it is.</summary>
    /// <param name="one">The visit.</param>
    /// <param name="surgeon">True when a surgeon writes it.</param>
    /// <param name="despite">Why it went in against a stop: of a surgeon the reason, of somebody else what happened and what was done. A record that refused what is in already would count wrongly.</param>
    /// <param name="now">The time now: nothing is done later than that.</param>
    public Result<FillingLedger> Add(FillingEvent one, bool surgeon, string? despite, DateTimeOffset now)
    {
        var after = Of(Volumes, [.. Lines.Select(l => l.Event), one]);
        List<Refusal> refusals = [.. Faults(one, now), .. after.Lines.Where(l => l.VolumeMl < 0).Take(1).Select(l => l.Event == one ? FillingRefusals.BelowEmpty(l) : FillingRefusals.BelowEmptyLater(l, "With", "ml"))];
        if (string.IsNullOrWhiteSpace(despite))
        {
            refusals.AddRange(after.NewlyAgainst(this).Select(b => b.Line.Event == one
                ? FillingRefusals.Stop(b.Line, b.Why, Volumes.LimitMl, surgeon)
                : FillingRefusals.StopLater(b.Line, b.Why, Volumes.LimitMl, surgeon)));
        }
        else if (despite.Length > FillingDraft.MostLetters)
        {
            refusals.Add(new(FillingRefusals.TextCode, $"Reason must be {FillingDraft.MostLetters} characters or fewer", "override"));
        }
        return refusals.Count > 0 ? refusals : after;
    }

    /// <summary>True when writing this visit needs a reason, its own filling or a later one being against a stop.</summary>
    /// <param name="one">The visit.</param>
    public bool NeedsReason(FillingEvent one) => Of(Volumes, [.. Lines.Select(l => l.Event), one]).NewlyAgainst(this).Any();

    /// <summary>The ledger without a visit that was wrong, or every reason why it cannot be withdrawn. This ledger stays as it is.</summary>
    /// <param name="id">The visit.</param>
    /// <param name="surgeon">True when a surgeon withdraws it: only a surgeon leaves a later filling against a stop.</param>
    /// <param name="why">Why it was wrong; always needed.</param>
    public Result<FillingLedger> Withdraw(string? id, bool surgeon, string? why)
    {
        List<Refusal> refusals = [];
        if (!Lines.Any(l => l.Event.Id == id)) refusals.Add(new(FillingRefusals.WithdrawCode, "Select a line that stands", "withdraw"));
        if (string.IsNullOrWhiteSpace(why)) refusals.Add(new(FillingRefusals.WithdrawReasonCode, "Enter why it was wrong", "why"));
        else if (why.Length > FillingDraft.MostLetters) refusals.Add(new(FillingRefusals.TextCode, $"Reason must be {FillingDraft.MostLetters} characters or fewer", "why"));
        var after = Of(Volumes, Lines.Select(l => l.Event).Where(e => e.Id != id));
        refusals.AddRange(after.Lines.Where(l => l.VolumeMl < 0).Take(1).Select(l => FillingRefusals.BelowEmptyLater(l, "Without", "withdraw")));
        if (!surgeon) refusals.AddRange(after.NewlyAgainst(this).Select(b => FillingRefusals.StopWithout(b.Line, b.Why, Volumes.LimitMl)));
        return refusals.Count > 0 ? refusals : after;
    }

    /// <summary>Fillings that are against a stop here and were not in the other ledger, or that are further over the maker's limit than there.</summary>
    private IEnumerable<(FillingLine Line, IReadOnlyList<FillingStop> Why)> NewlyAgainst(FillingLedger other)
    {
        var was = other.Lines.ToDictionary(l => l.Event.Id, StringComparer.Ordinal);
        foreach (var line in Lines)
        {
            was.TryGetValue(line.Event.Id, out var old);
            List<FillingStop> why = [.. line.Against.Where(s => old?.Against.Contains(s) != true || (s == FillingStop.OverLimit && line.VolumeMl > old.VolumeMl))];
            if (why.Count > 0) yield return (line, why);
        }
    }

    private IEnumerable<Refusal> Faults(FillingEvent one, DateTimeOffset now)
    {
        if (one.At > now) yield return new(FillingRefusals.FutureCode, "Time must be now or in the past", "at");
        if (LondonTime.DateOf(one.At) < Volumes.PlacedOn) yield return new(FillingRefusals.EarlyCode, $"The expander was put in on {Volumes.PlacedOn.InWords()}: nothing is filled before", "at");
        if (Lines.Any(l => l.Event.Id == one.Id || l.Event.At == one.At))
            yield return new(FillingRefusals.TwiceCode, $"There is a line at {LondonTime.Words(one.At)} already. If it is another, enter the next minute", "at");
    }

    private static IReadOnlyList<FillingStop> Against(FillingEvent? last, FillingEvent one, decimal held, ExpanderVolumes volumes)
    {
        List<FillingStop> stops = last is null ? [] : [.. Before(last)];
        if (one.Pain == YesNo.Yes) stops.Add(FillingStop.PainNow);
        if (one.Pale == YesNo.Yes) stops.Add(FillingStop.PaleNow);
        if (held > volumes.LimitMl) stops.Add(FillingStop.OverLimit);
        return stops;
    }

    private static IEnumerable<FillingStop> Before(FillingEvent last)
    {
        if (last.Pain == YesNo.Yes) yield return FillingStop.PainBefore;
        if (last.Pale == YesNo.Yes) yield return FillingStop.PaleBefore;
        if (last.Pain == YesNo.NotKnown && !last.AtOperation) yield return FillingStop.PainBeforeNotKnown;
        if (last.Pale == YesNo.NotKnown) yield return FillingStop.PaleBeforeNotKnown;
    }
}
