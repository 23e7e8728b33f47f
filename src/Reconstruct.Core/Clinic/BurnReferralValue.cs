using System.Globalization;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Urgency;

namespace Reconstruct.Core.Clinic;

/// <summary>
/// What <see cref="BurnRuleSets.National"/> asks for, in words that never read as safe. A depth that is not known makes the size a lower bound, which can meet a trigger and never rules one
/// out. The age is that of the record; without one the stricter of a child and an adult counts.
/// </summary>
internal static class BurnReferralValue
{
    private const double AnyChild = 5;
    private const double AnyAdult = 40;

    private static readonly string[] Depths = ["superficial", "deep-dermal", "full-thickness"];

    public static readonly IReadOnlyList<(string LinkId, FormItemKind Kind)> Needs =
    [
        ("injury-at", FormItemKind.Moment), ("cause", FormItemKind.Choice), ("story", FormItemKind.YesNo), .. Depths.Select(d => (d, FormItemKind.Measure)), ("sites", FormItemKind.Choice),
        ("circumferential", FormItemKind.YesNo), ("two-weeks", FormItemKind.YesNo), ("unwell", FormItemKind.YesNo), ("comorbidity", FormItemKind.YesNo),
    ];

    /// <summary>The answer in words; null while no trigger is met and facts are missing.</summary>
    public static FormAnswer? Of(IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born)
    {
        var age = Age(answers, born);
        var least = (double)Depths.Sum(d => Size(answers, d) ?? 0);
        double[] ages = age is { } years ? [years] : [AnyChild, AnyAdult];
        var facts = ages.Select(a => Facts(answers, a, least)).ToList();
        var judged = facts.Select(f => BurnReferral.Judge(f, [BurnRuleSets.National]).Single()).MinBy(a => a.Action)!;
        var sizeOpen = Depths.Any(d => Size(answers, d) is null);
        return judged.Action switch
        {
            BurnAction.Refer => Say($"Refer to a burn service: {Words(judged.Met)}.", age),
            BurnAction.Discuss => Say($"Discuss with a burn service: {Words(judged.Met)}.{Open(judged, sizeOpen)}", age),
            BurnAction.NoneMatched when !sizeOpen => Say($"None of these triggers is met. That does not say that it is safe to stay away from a burn service: networks ask for more.{Unread(facts)}", age),
            _ => null,
        };
    }

    private static FormAnswer.Text Say(string words, int? age) => new($"{words} {(age is { } years
        ? string.Create(CultureInfo.InvariantCulture, $"Age on the day of the burn, by the record: {years}.")
        : "The age on the day of the burn is not known: the stricter of a child and an adult counts.")}");

    private static string Open(BurnRuleSetAnswer judged, bool sizeOpen)
    {
        List<string> open = [.. judged.NotKnown.Where(t => t.Action is BurnAction.Refer).Select(t => t.Words)];
        if (sizeOpen) open.Add("the size");
        return open.Count == 0 ? "" : $" Not known yet, and could ask for referral: {string.Join("; ", open)}.";
    }

    /// <summary>What was answered with yes and counted for nothing, whichever age it is.</summary>
    private static string Unread(IReadOnlyList<BurnFacts> facts)
    {
        var unread = facts.Select(f => BurnReferral.Unread(f, [BurnRuleSets.National])).Aggregate((a, b) => [.. a.Intersect(b)]);
        return unread.Count == 0 ? "" : $" The answer was yes to {string.Join(" and to ", unread.Select(q => q.Words))}: the national minimum has no line for it at this age and size. That does not mean that it does not matter.";
    }

    private static string Words(IEnumerable<BurnTrigger> met) => string.Join("; ", met.Select(t => t.Words));

    private static BurnFacts Facts(IReadOnlyDictionary<string, FormAnswer> answers, double age, double least)
    {
        var cause = answers.Code("cause");
        return new(age, Math.Min(least, 100))
        {
            FullThickness = Size(answers, "full-thickness") is { } full ? full > 0 : null, DeepDermal = Size(answers, "deep-dermal") is { } deep ? deep > 0 : null,
            Circumferential = answers.YesNo("circumferential"), NotHealedAt2Weeks = answers.YesNo("two-weeks"), SuspectedNonAccidental = answers.YesNo("story"),
            HandsFeetFacePerineumGenitalia = answers.GetValueOrDefault("sites") is FormAnswer.Chosen { Codes: var sites } ? sites.Any(s => s is "face" or "hands" or "feet" or "perineum") : null,
            Chemical = Is("chemical"), Electrical = Is("electrical"), Friction = Is("friction"), Cold = Is("cold"),
            Inhalation = answers.YesNo("inhalation"), UnwellOrFebrile = answers.YesNo("unwell"), Comorbidity = answers.YesNo("comorbidity"),
        };

        bool? Is(string code) => cause is null ? null : string.Equals(cause, code, StringComparison.Ordinal);
    }

    private static decimal? Size(IReadOnlyDictionary<string, FormAnswer> answers, string depth) => answers.GetValueOrDefault(depth) is FormAnswer.Number number ? number.Value : null;

    /// <summary>Whole years on the day of the burn; null when either day is not known, and when the burn would lie before the birth.</summary>
    private static int? Age(IReadOnlyDictionary<string, FormAnswer> answers, DateOnly? born)
    {
        if (born is not { } day || answers.GetValueOrDefault("injury-at") is not FormAnswer.Moment { At: var at } || LondonTime.DateOf(at) < day) return null;
        var on = LondonTime.DateOf(at);
        return on.Year - day.Year - (on < day.AddYears(on.Year - day.Year) ? 1 : 0);
    }
}
