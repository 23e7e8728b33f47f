using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Clocks;

/// <summary>The 18-week clock of one pathway: a pure fold over its events.</summary>
/// <param name="AsAt">The day it is asked about; later events are shown but not applied.</param>
/// <param name="State">Where the clock stands.</param>
/// <param name="Periods">Every wait, in order; at most the last one runs.</param>
/// <param name="Steps">Each event with the rule that fired, in the order of application.</param>
/// <remarks>
/// Only a running clock can stop, a stop is final, and nothing is ever deducted. Events are applied by day; on one day, in the order they were
/// recorded. An event that fits nowhere is flagged, never dropped. Source: see <see cref="RttSources"/> and each step.
/// </remarks>
public sealed record RttClock(DateOnly AsAt, RttState State, IReadOnlyList<RttPeriod> Periods, IReadOnlyList<RttStep> Steps)
{
    /// <summary>The last wait, running or not; null when none has started.</summary>
    public RttPeriod? Current => Periods.Count > 0 ? Periods[^1] : null;

    /// <summary>Days of the last wait; null when none has started.</summary>
    public int? DaysWaited => Current?.DaysWaited(AsAt);

    /// <summary>Whole weeks of the last wait; null when none has started.</summary>
    public int? WeeksWaited => Current?.WeeksWaited(AsAt);

    /// <summary>True when an event needs to be looked at.</summary>
    public bool HasFlags => Steps.Any(s => s.Effect == RttEffect.Flagged);

    /// <summary>Folds the events of one pathway.</summary>
    /// <param name="events">In the order they were recorded.</param>
    /// <param name="urgentSuspectedCancer">Whether this is an urgent suspected cancer referral; null is unknown, and then a missed first appointment ends nothing.</param>
    /// <param name="asAt">The day asked about.</param>
    public static RttClock Fold(IReadOnlyList<RttEvent> events, bool? urgentSuspectedCancer, DateOnly asAt)
    {
        var corrections = RttCorrections.Apply(events);
        var fold = new RttFold(urgentSuspectedCancer);
        var steps = new List<RttStep>(corrections.Steps);
        foreach (var item in corrections.InForce.OrderBy(e => e.On)) // a stable sort: one day keeps the order of record
        {
            steps.Add(item.On > asAt ? NotYet(item, asAt) : fold.Apply(item));
        }

        return new(asAt, fold.State, fold.Periods, [.. steps.OrderBy(s => s.Event.On)]);
    }

    private static RttStep NotYet(RttEvent item, DateOnly asAt) => new(item, RttEffect.NotYet,
        new RuleStep("rtt-after-as-at", $"This event lies after {asAt.InWords()} and is not applied.", RttSources.Ours));
}
