using Reconstruct.Core.Planning.Plans;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    public static readonly IReadOnlyList<Option> Ways =
        [new(nameof(ConfirmedHow.InPerson), "In person"), new(nameof(ConfirmedHow.Video), "By video"), new(nameof(ConfirmedHow.Telephone), "By telephone"), new(nameof(ConfirmedHow.OnPaper), "Signed on paper")];

    public static string Of(PlanSection section) => section switch
    {
        PlanSection.Defect => "The defect",
        PlanSection.Patient => "About the patient",
        PlanSection.Choice => "What is planned",
        _ => "What theatre and the ward need",
    };

    /// <summary>What an option says about the size of the defect, in a line of its own: silence is never read as "size does not matter". Hazard: HAZ-116.</summary>
    public static string Of(SizeSaid said) => said switch
    {
        SizeSaid.Here => "Reasons by size stand above. Each holds for the site and the people it names, and is no limit for anybody else.",
        SizeSaid.ElsewhereOnly => "No limit of size with a source was read for a defect like this one. Measure and weigh.",
        _ => "No limit of size with a source was read. Measure and weigh.",
    };

    public static string Of(ConfirmedHow how) => Ways.First(w => w.Value == how.ToString()).Text;

    public static string Of(ConsentStanding standing) => standing switch
    {
        ConsentStanding.Confirmed => "Confirmed by the patient",
        ConsentStanding.NeedsConfirmingAgain => "Needs confirming again",
        _ => "Not confirmed by the patient",
    };

    public static TagColour Colour(ConsentStanding standing) => standing switch
    {
        ConsentStanding.Confirmed => TagColour.Green,
        ConsentStanding.NeedsConfirmingAgain => TagColour.Red,
        _ => TagColour.Yellow,
    };

    /// <summary>Who agreed which version, when and how.</summary>
    public static string Of(PlanConfirmation? agreed) => agreed is null
        ? "Nobody has"
        : $"Version {agreed.Number} on {Words.Time(agreed.At)}, {Of(agreed.How).ToLowerInvariant()}{(agreed.OnBehalf is { } who ? $", for the patient: {who}" : "")}, recorded by {agreed.ByName}";

    /// <summary>The fields of one part that say something, and those that every plan should show.</summary>
    public static IReadOnlyList<SummaryRow> Rows(PlanContent plan, PlanSection section) =>
        [.. PlanFields.Of(section).Where(f => !f.Id.EndsWith(".from", StringComparison.Ordinal)).Select(f => new SummaryRow(f.Label, WithOrigin(plan, f)))];

    /// <summary>The techniques and flaps to choose from.</summary>
    public static IReadOnlyList<Option> Choices(PlanField field) => field.Kind switch
    {
        PlanFieldKind.Technique or PlanFieldKind.Flap => [.. PlanBook.Names.Of(field.Kind).Select(n => new Option(n.Key, n.Value))],
        _ => [.. field.Choices.Select(c => new Option(c.Value, c.Words)), .. field.MayBeUnknown ? [Option.Divider(), new Option(PlanField.Unknown, "Not known")] : Array.Empty<Option>()],
    };

    public static string Minutes(PlanContent plan) => plan.Number(PlanFields.MinutesLikely) is { } likely
        ? $"About {likely.ToString(Words.British)} minutes, from {plan[PlanFields.MinutesLow]} to {plan[PlanFields.MinutesHigh]}: the surgeon's own estimate"
        : PlanField.NotRecorded;

    public static string Number(double? value, string unit) => value is { } number ? $"{number.ToString("#,0.###", Words.British)} {unit}" : PlanField.NotRecorded;

    public static string Difference(PlanMeasure measure) => measure.Difference is not { } difference
        ? "Cannot be worked out"
        : difference == 0 ? "None"
        : $"{Signed(difference)} {measure.Unit}{(measure.Percent is { } percent ? $" ({Signed(Math.Round(percent, 1))}%)" : "")}";

    private static string Signed(double value) => (value > 0 ? "+" : "−") + Math.Abs(value).ToString("#,0.###", Words.British);

    private static string WithOrigin(PlanContent plan, PlanField field)
    {
        var words = field.Words(plan[field.Id], PlanBook.Names);
        return field.NeedsOrigin && plan[field.Origin] is { } from ? $"{words} ({PlanFields.Find(field.Origin)!.Words(from, PlanBook.Names).ToLowerInvariant()})" : words;
    }
}
