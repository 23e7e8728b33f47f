using Reconstruct.Core.People;

namespace Reconstruct.Core.Pathways;

/// <summary>Who is responsible for the patient's care now, and since when. It is not the same as who owns the next action.</summary>
/// <remarks>
/// A pure fold over the events. A referral, a question and advice leave the care with the referrer; only an acceptance takes it over. A referral that is
/// sent on is not handed over before the other service says that it has it. When a pathway closes, the care is the referrer's again, unless another
/// service took it. A wrong closing gives it back to whoever had it before. Source: this service's own rule; the same as the words that the state table
/// (<see cref="StateRules"/>) gives the patient.
/// </remarks>
/// <param name="Holder">Who.</param>
/// <param name="Surgeon">The surgeon named at triage; only when this service holds it, and null when none was named.</param>
/// <param name="Service">The name of the other service; only when it holds it.</param>
/// <param name="Since">The instant from which they have it.</param>
public sealed record Responsibility(ResponsibleHolder Holder, PersonId? Surgeon, string? Service, DateTimeOffset Since)
{
    /// <summary>Who is responsible after these events. Throws when there are none.</summary>
    /// <param name="events">Every event of one pathway, from the first, in order.</param>
    public static Responsibility Of(IEnumerable<PathwayEvent> events)
    {
        Responsibility? now = null;
        Responsibility? before = null; // who had it before the other service took it, or before it closed
        string? sentTo = null;
        foreach (var happened in events)
        {
            if (happened is PathwayEvent.Redirected away) sentTo = away.Service;
            var next = After(now, before, sentTo, happened);
            if (Ends(happened) && now?.Holder is (ResponsibleHolder.Referrer or ResponsibleHolder.Service)) before = now;
            now = next;
        }
        return now ?? throw new ArgumentException("A pathway has at least one event", nameof(events));
    }

    private static Responsibility? After(Responsibility? now, Responsibility? before, string? sentTo, PathwayEvent happened) => happened switch
    {
        PathwayEvent.ReferralReceived => new(ResponsibleHolder.Referrer, null, null, happened.At),
        PathwayEvent.TriageAccepted yes => new(ResponsibleHolder.Service, yes.NamedSurgeon, null, happened.At),
        PathwayEvent.SurgeonChanged other when now?.Holder == ResponsibleHolder.Service => now with { Surgeon = other.Surgeon, Since = happened.At },
        PathwayEvent.AdviceGiven or PathwayEvent.Rejected or PathwayEvent.AdviceClosed => Referrer(now, happened.At),
        PathwayEvent.RedirectAcknowledged => new(ResponsibleHolder.OtherService, null, sentTo, happened.At),
        PathwayEvent.RedirectBounced when now?.Holder == ResponsibleHolder.OtherService => before! with { Since = happened.At },
        PathwayEvent.Died => new(ResponsibleHolder.Nobody, null, null, happened.At),
        PathwayEvent.Closed when now?.Holder is ResponsibleHolder.OtherService or ResponsibleHolder.Nobody => now,
        PathwayEvent.Closed => Referrer(now, happened.At),
        PathwayEvent.Reopened when before is not null && now!.Holder != before.Holder => before with { Since = happened.At },
        _ => now,
    };

    private static bool Ends(PathwayEvent happened) =>
        happened is PathwayEvent.RedirectAcknowledged or PathwayEvent.Closed or PathwayEvent.AdviceClosed or PathwayEvent.Died;

    private static Responsibility Referrer(Responsibility? now, DateTimeOffset at) =>
        now?.Holder == ResponsibleHolder.Referrer ? now : new(ResponsibleHolder.Referrer, null, null, at);
}
