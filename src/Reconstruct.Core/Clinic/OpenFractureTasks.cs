using Reconstruct.Core.Clocks;
using Reconstruct.Core.People;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Clinic;

/// <summary>The times of an open fracture, by <see cref="OpenFracture"/>, as tasks: they run from the injury, in real hours, whatever time the form is filled in.</summary>
internal static class OpenFractureTasks
{
    public static readonly IReadOnlyList<(string, FormItemKind)> Needs =
    [
        ("injury-at", FormItemKind.Moment), ("fracture-region", FormItemKind.Choice), ("contaminated", FormItemKind.YesNo), ("vascular-compromise", FormItemKind.YesNo),
        ("high-energy", FormItemKind.YesNo), ("solitary", FormItemKind.YesNo), ("antibiotics-given", FormItemKind.YesNo), ("debrided", FormItemKind.YesNo), ("cover-done", FormItemKind.YesNo),
    ];

    /// <summary>The case that the answers describe; null while the time of the injury or the bone is not known.</summary>
    public static OpenFractureCase? Case(IReadOnlyDictionary<string, FormAnswer> answers) =>
        answers.GetValueOrDefault("injury-at") is FormAnswer.Moment { At: var at } && Region(answers) is { } region
            ? new(at, region, answers.YesNo("contaminated"), answers.YesNo("vascular-compromise"), answers.YesNo("high-energy"), answers.YesNo("solitary"))
            : null;

    public static IEnumerable<PlannedTask> Plan(IReadOnlyDictionary<string, FormAnswer> answers, DateTimeOffset now)
    {
        if (answers.GetValueOrDefault("injury-at") is not FormAnswer.Moment)
        {
            yield return Ask("injury-time", "Find out when the injury happened: the hours to antibiotics, debridement and cover run from it", now);
            yield break;
        }
        if (Case(answers) is not { } injury)
        {
            yield return Ask("fracture-bone", "Find out which bone is broken: the standard for open fractures may apply", now);
            yield break;
        }
        var times = OpenFracture.For(injury);
        if (!times.InScope) yield break;
        yield return Step(answers, "antibiotics", "Give antibiotics", times.AntibioticsBy!.Value, times.Steps[0].Words, "antibiotics-given");
        yield return Step(answers, "debridement", "Debride the wound", times.DebridementBy ?? now, times.Steps[1].Words, "debrided") with { AtOnce = times.DebridementBy is null };
        yield return Step(answers, "cover", "Fixation and definitive soft-tissue cover", times.CoverBy!.Value, times.Steps[2].Words, "cover-done");
    }

    private static FractureRegion? Region(IReadOnlyDictionary<string, FormAnswer> answers) => answers.Code("fracture-region") switch
    {
        "long-bone" => FractureRegion.LongBone,
        "hindfoot" => FractureRegion.Hindfoot,
        "midfoot" => FractureRegion.Midfoot,
        "hand-wrist-forefoot-digits" => FractureRegion.HandWristForefootOrDigits,
        _ => null,
    };

    private static PlannedTask Ask(string code, string what, DateTimeOffset now) => new(code, what, Role.Surgeon, now, true, "Not known is not a time: nothing says that there is any") { AtOnce = true };

    private static PlannedTask Step(IReadOnlyDictionary<string, FormAnswer> answers, string code, string what, DateTimeOffset due, string why, string done) =>
        new(code, what, Role.Surgeon, due, true, why) { Settled = answers.YesNo(done) == true ? "Done, by the form" : null };
}
