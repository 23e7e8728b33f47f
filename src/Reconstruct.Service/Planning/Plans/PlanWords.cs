using Reconstruct.Core.Planning.Plans;
using Reconstruct.NhsUi;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    public static readonly IReadOnlyList<Option> Ways =
        [new(nameof(ConfirmedHow.InPerson), "In person"), new(nameof(ConfirmedHow.Video), "By video"), new(nameof(ConfirmedHow.Telephone), "By telephone"), new(nameof(ConfirmedHow.OnPaper), "Signed on paper")];

    public static readonly IReadOnlyList<Option> Grounds =
    [
        new(nameof(AgreementGround.Parent), "Parental responsibility, for a patient under 18"), new(nameof(AgreementGround.Attorney), "A lasting power of attorney for health and welfare"),
        new(nameof(AgreementGround.Deputy), "A deputy of the Court of Protection for health and welfare"), new(nameof(AgreementGround.BestInterests), "The patient cannot decide: a best-interests decision by the team"),
    ];

    public static readonly IReadOnlyList<Option> WaysOfNo =
        [new(nameof(WithdrawnHow.InPerson), "In person"), new(nameof(WithdrawnHow.Video), "By video"), new(nameof(WithdrawnHow.Telephone), "By telephone"), new(nameof(WithdrawnHow.InWriting), "In writing")];

    /// <summary>Who said no to which version, when, how and why.</summary>
    public static string Of(AgreementWithdrawal no)
    {
        var how = WaysOfNo.FirstOrDefault(w => w.Value == no.How.ToString())?.Text ?? "On their own page";
        var reason = no.Reason is { } why ? $"Reason: {why}" : "They gave no reason";
        return $"{(no.OnBehalf is { } who ? $"{who}, for the patient" : "The patient")} said no to version {no.Number} on {Words.Time(no.At)}, {how.ToLowerInvariant()}, recorded by {no.ByName}. {reason}";
    }

    public static string Of(AgreementGround ground) => ground switch
    {
        AgreementGround.Parent => "with parental responsibility",
        AgreementGround.Attorney => "by a lasting power of attorney for health and welfare",
        AgreementGround.Deputy => "as a deputy of the Court of Protection",
        _ => "asked for a best-interests decision by the team",
    };

    /// <summary>Where a plan stands, in a few words.</summary>
    public static string Of(PlanFile file) => file switch { { Withdrawn: not null } => "Withdrawn", { Closed: not null } => "Done", _ => Standing(file) };

    /// <summary>Whether the patient agreed, or somebody for them.</summary>
    public static string Standing(PlanFile file) => file is { Standing: ConsentStanding.Confirmed, Confirmed.OnBehalf: not null } ? "Confirmed for the patient, not by them" : Of(file.Standing);

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

    /// <summary>What about the patient no source was read on, in a line of its own: silence is never read as "it does not matter". Hazard: HAZ-104.</summary>
    public static string NothingRead(TechniqueOption option) => option.NothingReadAbout is { Count: > 0 } fields
        ? $"Nothing with a source was read about: {string.Join("; ", fields.Select(f => f.Label.TrimEnd('?').ToLowerInvariant()))}. Weigh them all the same."
        : "Reasons with a source are there for all that a plan asks about the patient.";

    public static string Of(ConfirmedHow how) => Ways.First(w => w.Value == how.ToString()).Text;

    public static string Of(ConsentStanding standing) => standing switch
    {
        ConsentStanding.Confirmed => "Confirmed by the patient",
        ConsentStanding.NeedsConfirmingAgain => "Needs confirming again",
        ConsentStanding.NeedsOwnAgreement => "Needs confirming again: the patient is 16 now",
        ConsentStanding.Withdrawn => "The patient said no",
        _ => "Not confirmed by the patient",
    };

    public static TagColour Colour(ConsentStanding standing) => standing switch
    {
        ConsentStanding.Confirmed => TagColour.Green,
        ConsentStanding.NotConfirmed => TagColour.Yellow,
        _ => TagColour.Red,
    };

    /// <summary>Who agreed which version, when and how.</summary>
    public static string Of(PlanConfirmation? agreed) => agreed is null
        ? "Nobody has"
        : $"Version {agreed.Number} on {Words.Time(agreed.At)}, {Of(agreed.How).ToLowerInvariant()}{(agreed.OnBehalf is { } who ? $", for the patient: {who}" : "")}, recorded by {agreed.ByName}";

    /// <summary>The fields of one part that say something, and those that every plan should show.</summary>
    public static IReadOnlyList<SummaryRow> Rows(PlanContent plan, PlanSection section) =>
        [.. PlanFields.Of(section).Where(f => !f.Id.EndsWith(".from", StringComparison.Ordinal) && !(f.Retired && plan[f.Id] is null)).Select(f => new SummaryRow(f.Label, WithOrigin(plan, f)))];

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
