using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Clocks;

/// <summary>Puts corrections into effect before the clock is folded. Nothing is removed: what was corrected keeps a step that says so.</summary>
/// <param name="InForce">The events that stand, in the order of record; a correction takes the place of what it corrects.</param>
/// <param name="Steps">A step for each event that does not stand.</param>
internal sealed record RttCorrections(IReadOnlyList<RttEvent> InForce, IReadOnlyList<RttStep> Steps)
{
    /// <summary>Applies every correction in the order of record.</summary>
    public static RttCorrections Apply(IReadOnlyList<RttEvent> events)
    {
        var standing = new List<RttEvent>();
        var steps = new List<RttStep>();
        foreach (var item in events)
        {
            if (item.Corrects is null) Keep(item, standing, steps);
            else Correct(item, standing, steps);
        }

        return new(standing, steps);
    }

    private static void Keep(RttEvent item, List<RttEvent> standing, List<RttStep> steps)
    {
        if (standing.Exists(e => string.Equals(e.Id, item.Id, StringComparison.Ordinal))) steps.Add(Flag(item, "rtt-id-twice", "Another event has this id, so this one is not applied."));
        else standing.Add(item);
    }

    private static void Correct(RttEvent item, List<RttEvent> standing, List<RttStep> steps)
    {
        var place = standing.FindIndex(e => string.Equals(e.Id, item.Corrects, StringComparison.Ordinal));
        if (string.IsNullOrWhiteSpace(item.Author) || string.IsNullOrWhiteSpace(item.Reason))
        {
            steps.Add(Flag(item, "rtt-correction-unsigned", "A correction needs an author and a reason, so this one is not applied."));
        }
        else if (place < 0)
        {
            steps.Add(Flag(item, "rtt-correction-of-nothing", "The event that this one corrects is not there, so it is not applied."));
        }
        else
        {
            steps.Add(Corrected(standing[place], $"Corrected by {item.Author}: {item.Reason}"));
            if (item.Withdraws) steps.Add(Corrected(item, $"Withdrew another event. {item.Author}: {item.Reason}"));
            if (item.Withdraws) standing.RemoveAt(place);
            else standing[place] = item;
        }
    }

    private static RttStep Corrected(RttEvent item, string words) => new(item, RttEffect.Corrected, new RuleStep("rtt-corrected", words, RttSources.Ours));

    private static RttStep Flag(RttEvent item, string rule, string words) => new(item, RttEffect.Flagged, new RuleStep(rule, words, RttSources.Ours));
}
