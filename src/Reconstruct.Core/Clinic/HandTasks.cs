using Reconstruct.Core.People;

namespace Reconstruct.Core.Clinic;

/// <summary>
/// What a surgeon acts on at once in an injured hand, until somebody says in words what was done. No hours are given: what was read conflicts or is a draft, and an absent number is not time
/// that there is.
/// </summary>
/// <remarks>Source: British Society for Surgery of the Hand, Hand standards, draft: an open hand fracture with vascular compromise or an irreducible joint is referred at once.</remarks>
internal static class HandTasks
{
    private const string Draft = "British Society for Surgery of the Hand, draft standards: with an open hand fracture it is referred at once. No hours are given here";

    public static readonly IReadOnlyList<(string LinkId, FormItemKind Kind)> Needs =
        [("perfused", FormItemKind.YesNo), ("cause", FormItemKind.Choice), ("right-irreducible", FormItemKind.YesNo), ("left-irreducible", FormItemKind.YesNo)];

    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now)
    {
        if (answers.YesNo("perfused") == false) yield return Now("unperfused", "A finger is not perfused: act on it now", Draft, now);
        if (answers.GetValueOrDefault("perfused") is FormAnswer.NotKnown) yield return Now("perfusion", "Find out whether every finger is perfused", "Not known is not a yes", now);
        foreach (var side in new[] { "right", "left" }.Where(s => answers.YesNo(s + "-irreducible") == true))
            yield return Now($"{side}-irreducible", $"A joint of the {side} hand cannot be put back: act on it now", Draft, now);
        if (answers.Code("cause") == "injection") yield return Now("pressure-injection", "An injection under pressure: act on it now", "Marked for the surgeon. No hours were read, and nothing says that there is time", now);
    }

    private static PlannedTask Now(string code, string what, string why, DateTimeOffset now) => new(code, what, Role.Surgeon, now, true, why) { AtOnce = true };
}
