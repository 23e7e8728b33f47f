using Reconstruct.Core.People;

namespace Reconstruct.Core.Clinic;

/// <summary>
/// What a surgeon acts on at once in an injured hand, until somebody says in words what was done. No hours are given: what was read conflicts or is a draft, and an absent number is not time
/// that there is.
/// </summary>
/// <remarks>Source: British Society for Surgery of the Hand, Hand standards, draft: an open hand fracture with vascular compromise or an irreducible joint is referred at once.</remarks>
internal static class HandTasks
{
    private static readonly IReadOnlyList<string> Sides = ["right", "left"];

    private const string NoHours = "Marked for the surgeon. No hours were read, and nothing says that there is time";
    private const string NotANo = "Not known is not a no";
    private const string Compromise = "British Society for Surgery of the Hand, draft standards: an open fracture with vascular compromise is referred at once, and an injured artery is taken for it. No hours are given here";
    private const string Draft = "British Society for Surgery of the Hand, draft standards: with an open hand fracture it is referred at once. No hours are given here";

    public static readonly IReadOnlyList<(string LinkId, FormItemKind Kind)> Needs =
    [
        ("perfused", FormItemKind.YesNo), ("cause", FormItemKind.Choice), ("amputated", FormItemKind.YesNo),
        .. Sides.SelectMany(s => new[] { s + "-artery", s + "-open-fracture", s + "-irreducible" }).Select(id => (id, FormItemKind.YesNo)),
    ];

    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now)
    {
        if (answers.YesNo("perfused") == false) yield return Now("unperfused", "A finger is not perfused: act on it now", Draft, now);
        if (answers.GetValueOrDefault("perfused") is FormAnswer.NotKnown) yield return Now("perfusion", "Find out whether every finger is perfused", "Not known is not a yes", now);
        if (answers.YesNo("amputated") == true) yield return Now("amputated", "A part is amputated: act on it now", NoHours, now);
        if (answers.GetValueOrDefault("amputated") is FormAnswer.NotKnown) yield return Now("amputation", "Find out whether a part is amputated", NotANo, now);
        foreach (var task in Sides.SelectMany(side => OfSide(answers, side, now))) yield return task;
        if (answers.Code("cause") == "injection") yield return Now("pressure-injection", "An injection under pressure: act on it now", NoHours, now);
    }

    private static IEnumerable<PlannedTask> OfSide(IReadOnlyDictionary<string, FormAnswer> answers, string side, DateTimeOffset now)
    {
        if (answers.YesNo(side + "-irreducible") == true) yield return Now($"{side}-irreducible", $"A joint of the {side} hand cannot be put back: act on it now", Draft, now);
        if (answers.YesNo(side + "-open-fracture") != true) yield break;
        if (answers.YesNo(side + "-artery") == true) yield return Now($"{side}-open-artery", $"An open fracture of the {side} hand with an injured artery: act on it now", Compromise, now);
        if (answers.GetValueOrDefault(side + "-artery") is FormAnswer.NotKnown) yield return Now($"{side}-artery", $"Find out whether an artery of the {side} hand is injured: its fracture is open", NotANo, now);
    }

    private static PlannedTask Now(string code, string what, string why, DateTimeOffset now) => new(code, what, Role.Surgeon, now, true, why) { AtOnce = true };
}
