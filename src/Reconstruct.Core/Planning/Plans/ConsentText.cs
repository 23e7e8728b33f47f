using System.Globalization;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>The plan in plain words for the patient, made from the plan alone. Of the reasons it says those that were read in a source. It gives no chance of anything and comforts nobody: that belongs to the talk and to pages with sources.</summary>
public static class ConsentText
{
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["groin"] = "groin", ["buttock"] = "bottom", ["mouth"] = "mouth", ["finger"] = "hand, at a finger or the thumb", ["abdomen"] = "belly",
    };

    /// <summary>The text; null while nothing is chosen, because there is nothing to agree to.</summary>
    public static IReadOnlyList<ConsentPart>? Of(PlanContent plan, TechniqueLadder ladder)
    {
        if (ladder.Find(plan[PlanFields.Main]) is not { } main) return null;
        var weighed = main.Weigh(plan.Facts);
        List<ConsentPart> parts =
        [
            new("What is planned", [$"The plan is: {main.PatientName}.", .. main.PatientWhat, .. Tissue(plan)]),
            new("Where", [Where(plan)]),
            new("What it brings and what it costs", Always(main)),
            new("What is different for you", Different(weighed, plan)),
            new("What we do not know yet", Unknown(weighed)),
            new("What else could be done", Others(plan, ladder)),
            new("On the day", Day(plan)),
        ];
        if (plan[PlanFields.Wishes] is { } wishes) parts.Insert(0, new("What you told us you want", wishes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        parts.Add(new("If you change your mind", ["You can say no at any time, also after you agreed.", "If the plan changes, we ask you again before the operation, unless it is an emergency.", "Ask us anything that you want to know."]));
        return parts;
    }

    /// <summary>The text as one string, as it is kept with the agreement.</summary>
    public static string Joined(IEnumerable<ConsentPart> parts) => string.Join("\n\n", parts.Select(p => $"{p.Heading}\n{string.Join('\n', p.Lines)}"));

    /// <summary>The parts of a kept text.</summary>
    public static IReadOnlyList<ConsentPart> Split(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('\n')).Select(lines => new ConsentPart(lines[0], [.. lines.Skip(1)]))];

    private static IEnumerable<string> Tissue(PlanContent plan)
    {
        if (plan[PlanFields.DonorSite] is { } donor) yield return $"We take what we need from: {OneLine(donor)}.";
    }

    private static string Where(PlanContent plan)
    {
        if (plan[PlanFields.Site] is not { } site || site is PlanField.Unknown) return "Where exactly is not recorded yet. Ask before you agree.";
        var place = Places.GetValueOrDefault(site, PlanFields.Find(PlanFields.Site)!.Choices.First(c => c.Value == site).Words.ToLowerInvariant());
        var paired = PlanSites.IsPaired(site);
        var side = paired ? plan[PlanFields.Side] switch { "left" => "left ", "right" => "right ", _ => "" } : "";
        var after = plan[PlanFields.Side] switch { "middle" => ", in the middle", "both" => ", on both sides", "left" when !paired => ", on the left", "right" when !paired => ", on the right", _ => "" };
        var which = plan[PlanFields.Side] is null ? " The side is not recorded." : "";
        return site is "other" ? $"{plan[PlanFields.Aim]}{after}.{which}" : $"Your {side}{place}{after}.{which}";
    }

    private static List<string> Always(TechniqueOption main) =>
        [.. main.Statements.Where(s => s.When is FactCondition.Always).OrderBy(s => s.Side).Select(s => s.ToldPatient).OfType<string>(), "Your surgeon talks with you about what else speaks for it and against it. Ask what can go wrong, and how likely it is here."];

    private static List<string> Different(WeighedOption weighed, PlanContent plan)
    {
        List<TechniqueStatement> hold = [.. weighed.Against.Concat(weighed.For).Where(s => s.When is not FactCondition.Always && s.ToldPatient is not null)];
        List<string> lines = [.. hold.Select(s => s.ToldPatient!)];
        if (plan[PlanFields.SizeFrom] is PlanFields.Estimate && hold.Exists(s => s.AboutSize)) lines.Add("We judged the size by eye. It can come out bigger or smaller.");
        return [.. lines, "Other things about you can matter that are not written here. Your surgeon goes through them with you. Tell us about your health, even if you think we know."];
    }

    private static List<string> Unknown(WeighedOption weighed)
    {
        var facts = weighed.NotKnown.SelectMany(n => n.Missing).ToList();
        List<string> missing = [.. facts.Select(f => f.ForPatient).OfType<string>().Distinct(StringComparer.Ordinal).Select(m => $"We do not know yet {m}.")];
        if (facts.Exists(f => f.ForPatient is null)) missing.Add("Your surgeon still has to see what lies open there.");
        return missing.Count > 0 ? missing : ["We asked about all that we know can matter for this. Nobody can know how it will heal."];
    }

    private static List<string> Others(PlanContent plan, TechniqueLadder ladder) =>
    [
        .. plan.Alternates.Select(ladder.Find).OfType<TechniqueOption>().Select((o, i) => i == 0 ? $"If it cannot be done as planned: {o.PatientName}." : $"If that cannot be done: {o.PatientName}."),
        "You can choose to have no operation. Ask what is likely to happen then.",
    ];

    private static List<string> Day(PlanContent plan)
    {
        List<string> lines = [plan[PlanFields.Anaesthetic] switch
        {
            "local" => "The part is made numb. You stay awake.",
            "regional" => "A whole part of your body is made numb. You stay awake.",
            "sedation" => "The part is made numb, and you get medicine that makes you calm and sleepy.",
            "general" => "You are put to sleep for it.",
            _ => "How you are kept from pain is not decided yet.",
        }];
        lines.Add(plan.Number(PlanFields.MinutesLikely) is { } likely
            ? string.Create(CultureInfo.InvariantCulture, $"Your surgeon thinks that it takes about {likely} minutes. It can be between {plan.Number(PlanFields.MinutesLow)} and {plan.Number(PlanFields.MinutesHigh)}.")
            : "How long it takes is not recorded yet.");
        lines.Add((plan.Number(PlanFields.NightsLow), plan.Number(PlanFields.NightsHigh)) switch
        {
            (0, 0) => "You can expect to go home on the same day.",
            ({ } low, { } high) when low == high => string.Create(CultureInfo.InvariantCulture, $"You can expect to stay {low} {(low == 1 ? "night" : "nights")}."),
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"You can expect to stay {low} to {high} nights."),
            _ => "How long you stay is not recorded yet.",
        });
        return lines;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').TrimEnd('.');
}
