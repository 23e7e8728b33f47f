using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>The end of an expander. One that exists is complete.</summary>
public sealed record ExpanderFinish
{
    private ExpanderFinish(ExpanderEnding how, DateOnly on, string outcome, string? why) => (How, On, Outcome, Why) = (how, on, outcome, why);

    /// <summary>How it ended.</summary>
    public ExpanderEnding How { get; }

    /// <summary>London day.</summary>
    public DateOnly On { get; }

    /// <summary>What came of it.</summary>
    public string Outcome { get; }

    /// <summary>Why what was wanted was not reached, or why it was entered by mistake; null when what was wanted was in it.</summary>
    public string? Why { get; }

    /// <summary>True when the end needs a reason: what was wanted is not in it, or there never was one.</summary>
    /// <param name="how">How it ended.</param>
    /// <param name="ledger">What is in it.</param>
    public static bool NeedsWhy(ExpanderEnding how, FillingLedger ledger) => how == ExpanderEnding.EnteredByMistake || ledger.RemainingMl > 0;

    /// <summary>The end, or every reason why not: not said how, no day, one that is to come or before the last filling, not said what came of it, no reason where one is needed.</summary>
    /// <param name="how">How it ended.</param>
    /// <param name="on">The day.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="why">The reason.</param>
    /// <param name="ledger">What is in it.</param>
    /// <param name="today">Today in London.</param>
    public static Result<ExpanderFinish> Make(ExpanderEnding? how, DateOnly? on, string? outcome, string? why, FillingLedger ledger, DateOnly today)
    {
        var last = ledger.Lines.Count == 0 ? ledger.Volumes.PlacedOn : LondonTime.DateOf(ledger.Lines[^1].Event.At);
        List<Refusal> refusals = [];
        if (how is null) refusals.Add(new("expander-ending-missing", "Select how it ended", "how"));
        if (on is null) refusals.Add(new("expander-ended-day-missing", "Enter the day on which it ended", "endedOn"));
        else if (on > today) refusals.Add(new("expander-ended-day-future", "The day on which it ended must be today or in the past", "endedOn"));
        else if (on < last) refusals.Add(new("expander-ended-day-early", $"There is a line on {last.InWords()}: it cannot have ended before", "endedOn"));
        refusals.AddRange(Text(outcome, "outcome", "Enter what came of it"));
        if (how is { } ending && NeedsWhy(ending, ledger))
        {
            refusals.AddRange(Text(why, "endWhy", ending == ExpanderEnding.EnteredByMistake
                ? "Enter why it was entered by mistake"
                : $"{FillingRefusals.Ml(ledger.RemainingMl)} of what was wanted is not in it. Enter why it ends all the same"));
        }
        else if (why?.Length > FillingDraft.MostLetters) refusals.AddRange(Text(why, "endWhy", ""));
        return refusals.Count > 0 ? refusals : new ExpanderFinish(how!.Value, on!.Value, outcome!.Trim(), string.IsNullOrWhiteSpace(why) ? null : why.Trim());
    }

    private static IEnumerable<Refusal> Text(string? text, string field, string missing)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new("expander-ended-words-missing", missing, field);
        else if (text.Length > FillingDraft.MostLetters) yield return new("expander-ended-words-long", $"This must be {FillingDraft.MostLetters} characters or fewer", field);
    }
}
