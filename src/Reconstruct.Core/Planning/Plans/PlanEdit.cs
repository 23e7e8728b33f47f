using System.Globalization;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>Puts what was typed for one part of a plan in place of what that part said. Nothing else changes.</summary>
/// <param name="Section">The part.</param>
/// <param name="Values">What was typed, by field id.</param>
/// <param name="Kit">Lines of the kit list as typed; asked with <see cref="PlanSection.Needs"/> alone.</param>
public sealed record PlanEdit(PlanSection Section, IReadOnlyDictionary<string, string?> Values, IReadOnlyList<PlanEdit.KitTyped> Kit)
{
    /// <summary>Most of one item.</summary>
    public const int MostOfOne = 999;

    /// <summary>How much more an area may be than length times width, since each was rounded.</summary>
    private const double Slack = 1.01;

    /// <summary>A line of the kit list as typed.</summary>
    /// <param name="Name">Name of the form's fields: <c>Name.item</c> and <c>Name.quantity</c>.</param>
    /// <param name="Item">What is needed.</param>
    /// <param name="Quantity">How many.</param>
    /// <param name="Suggested">True for a suggestion of the option: without a number it is not wanted.</param>
    public sealed record KitTyped(string Name, string? Item, string? Quantity, bool Suggested = false);

    /// <summary>The plan with this part as typed; or every reason why not, each with its field.</summary>
    public Result<PlanContent> Apply(PlanContent now, PlanNames names)
    {
        List<Refusal> refusals = [];
        var values = now.Values.ToDictionary(StringComparer.Ordinal);
        foreach (var field in PlanFields.Of(Section))
        {
            if (field.Retired)
            {
                if (Answered(values)) values.Remove(field.Id);
                continue;
            }
            var read = field.Read(Values.GetValueOrDefault(field.Id), names);
            refusals.AddRange(read.Refusals);
            values.Remove(field.Id);
            if (read is { Ok: true, Value: { } value }) values[field.Id] = value;
        }

        var kit = Section is PlanSection.Needs ? ReadKit(refusals) : now.Kit;
        var content = now with { Values = values, Kit = kit };
        refusals.AddRange(Checks(content).Where(c => refusals.TrueForAll(r => r.Field != c.Field)));
        return refusals.Count > 0 ? refusals : content;
    }

    /// <summary>True when both questions that took the place of a retired one are answered; they come before it. Until then its answer stays.</summary>
    private static bool Answered(Dictionary<string, string> values) => values.ContainsKey(PlanFields.SiteOperated) && values.ContainsKey(PlanFields.DonorUsed);

    private List<KitLine> ReadKit(List<Refusal> refusals)
    {
        List<KitLine> kit = [];
        foreach (var line in Kit.Where(k => !string.IsNullOrWhiteSpace(k.Quantity) || (!k.Suggested && !string.IsNullOrWhiteSpace(k.Item))))
        {
            var item = line.Item?.Trim() ?? "";
            if (item.Length is 0 or > PlanField.MostLetters) refusals.Add(new("kit-item", $"Enter what is needed, in {PlanField.MostLetters} characters or fewer", line.Name + ".item"));
            else if (kit.Exists(k => k.Item == item)) refusals.Add(new("kit-twice", $"{item} is on the list twice", line.Name + ".item"));
            if (!int.TryParse(line.Quantity, NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) || quantity is < 1 or > MostOfOne)
                refusals.Add(new("kit-quantity", $"Enter how many, from 1 to {MostOfOne}", line.Name + ".quantity"));
            kit.Add(new(item, quantity));
        }
        return kit;
    }

    private IEnumerable<Refusal> Checks(PlanContent plan) => Section switch
    {
        PlanSection.Defect => Defect(plan),
        PlanSection.Patient => PlanFields.Of(Section).Where(f => f.NeedsOrigin && plan[f.Id] is not (null or PlanField.Unknown) && plan[f.Origin] is null)
            .Select(f => new Refusal("plan-origin-missing", $"Select where it is known from: {f.Label.TrimEnd('?')}", f.Origin)),
        PlanSection.Choice => Choice(plan),
        _ => Needs(plan),
    };

    private static IEnumerable<Refusal> Defect(PlanContent plan)
    {
        if (plan[PlanFields.Aim] is null) yield return new("plan-aim-missing", "Enter what is to be reconstructed", PlanFields.Aim);
        if (plan[PlanFields.LengthMm] is null != plan[PlanFields.WidthMm] is null)
            yield return new("plan-size-half", "Enter both length and width, or neither", plan[PlanFields.LengthMm] is null ? PlanFields.LengthMm : PlanFields.WidthMm);
        if (plan.Number(PlanFields.DefectAreaMm2) > Slack * plan.Number(PlanFields.LengthMm) * plan.Number(PlanFields.WidthMm))
            yield return new("plan-area-large", "Area cannot be more than length times width. Check them, and that it is in mm²", PlanFields.DefectAreaMm2);
    }

    private static IEnumerable<Refusal> Choice(PlanContent plan)
    {
        if (plan[PlanFields.Main] is null && plan.Alternates.Count > 0) yield return new("plan-main-missing", "Select what is planned", PlanFields.Main);
        if (plan[PlanFields.Main] is not null && plan[PlanFields.Why] is null) yield return new("plan-why-missing", "Enter why this one", PlanFields.Why);
        var seen = new HashSet<string>(StringComparer.Ordinal) { plan[PlanFields.Main] ?? "" };
        foreach (var field in PlanFields.Alternates.Where(a => plan[a] is { } option && !seen.Add(option)))
            yield return new("plan-alternate-twice", "Select another option: this one is named already", field);
    }

    private static IEnumerable<Refusal> Needs(PlanContent plan)
    {
        var minutes = new[] { PlanFields.MinutesLow, PlanFields.MinutesLikely, PlanFields.MinutesHigh };
        foreach (var refusal in Rising(plan, minutes, "plan-minutes", "Enter all three times or none, from the shortest to the longest")) yield return refusal;
        foreach (var refusal in Rising(plan, [PlanFields.NightsLow, PlanFields.NightsHigh], "plan-nights", "Enter both numbers of nights or neither, the fewest first")) yield return refusal;
    }

    private static IEnumerable<Refusal> Rising(PlanContent plan, string[] fields, string code, string message)
    {
        var known = fields.Select(plan.Number).OfType<double>().ToList();
        if (known.Count > 0 && (known.Count < fields.Length || !known.SequenceEqual(known.Order())))
            yield return new(code, message, fields.FirstOrDefault(f => plan[f] is null) ?? fields[0]);
    }
}
