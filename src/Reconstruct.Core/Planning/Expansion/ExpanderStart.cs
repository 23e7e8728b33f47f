using Reconstruct.Core.Planning.Devices;
using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>An expander as it was put in. One that exists is complete; what is not known says so.</summary>
public sealed record ExpanderStart
{
    /// <summary>Longest text in characters.</summary>
    public const int MostLetters = 200;

    /// <summary>Greatest volume in mL that is taken.</summary>
    public const decimal MostMl = 3000;

    private ExpanderStart(Draft draft, DeviceIdentity? device) => (Site, Side, Shape, BaseDiameterCm, WidthCm, LengthCm, Volumes, PlacedMl, Pale, Device) = (
        draft.Site!.Trim(), draft.Side!.Value, draft.Shape!.Value, draft.BaseDiameterCm, draft.WidthCm, draft.LengthCm,
        new(draft.TargetMl!.Value, draft.LimitMl!.Value, draft.NominalMl, draft.PlacedOn!.Value), draft.PlacedMl!.Value, draft.Pale!.Value, device);

    /// <summary>Where it lies.</summary>
    public string Site { get; }

    /// <summary>The side.</summary>
    public ExpanderSide Side { get; }

    /// <summary>The shape of its base.</summary>
    public ExpanderShape Shape { get; }

    /// <summary>Diameter of a round base in cm, 1 to 40; null when it is not known or not round.</summary>
    public double? BaseDiameterCm { get; }

    /// <summary>Width of a rectangular base in cm, 0.5 to 30; null when it is not known or not rectangular.</summary>
    public double? WidthCm { get; }

    /// <summary>Length of a rectangular base in cm, 0.5 to 40; null when it is not known or not rectangular.</summary>
    public double? LengthCm { get; }

    /// <summary>Wanted, allowed and nominal volume, and the day of the operation.</summary>
    public ExpanderVolumes Volumes { get; }

    /// <summary>What was put in at the operation, in mL, 0 to the maker's limit.</summary>
    public decimal PlacedMl { get; }

    /// <summary>Whether the skin over it stayed pale at the end of the operation.</summary>
    public YesNo Pale { get; }

    /// <summary>The device as its label says; null when it is not known.</summary>
    public DeviceIdentity? Device { get; }

    /// <summary>What was entered; nothing is checked yet. A number that could not be read is <see cref="decimal.MinValue"/> or <see cref="double.NaN"/>.</summary>
    /// <param name="Site">Where it lies.</param>
    /// <param name="Side">The side.</param>
    /// <param name="Shape">The shape of its base.</param>
    /// <param name="BaseDiameterCm">Diameter of a round base in cm; null when not known.</param>
    /// <param name="WidthCm">Width of a rectangular base in cm; null when not known.</param>
    /// <param name="LengthCm">Length of a rectangular base in cm; null when not known.</param>
    /// <param name="NominalMl">The volume by which the maker names it; null when not known.</param>
    /// <param name="LimitMl">The most that the maker allows, in mL.</param>
    /// <param name="TargetMl">What is wanted in all, in mL.</param>
    /// <param name="PlacedOn">London day of the operation.</param>
    /// <param name="PlacedMl">What was put in at the operation, in mL.</param>
    /// <param name="Pale">Whether the skin stayed pale at the end of the operation.</param>
    /// <param name="Label">The label of the device as scanned or typed; empty when not known.</param>
    public sealed record Draft(
        string? Site, ExpanderSide? Side, ExpanderShape? Shape, double? BaseDiameterCm, double? WidthCm, double? LengthCm, decimal? NominalMl, decimal? LimitMl, decimal? TargetMl,
        DateOnly? PlacedOn, decimal? PlacedMl, YesNo? Pale, string? Label);

    /// <summary>The start, or every reason why it is not complete. <paramref name="today"/> is today in London.</summary>
    public static Result<ExpanderStart> Make(Draft draft, DateOnly today)
    {
        List<Refusal> refusals = [];
        if (string.IsNullOrWhiteSpace(draft.Site)) refusals.Add(new("expander-site-missing", "Enter where the expander lies", "site"));
        else if (draft.Site.Length > MostLetters) refusals.Add(new("expander-site-long", $"Where it lies must be {MostLetters} characters or fewer", "site"));
        if (draft.Side is null) refusals.Add(new("expander-side-missing", "Select the side, or that it has none", "side"));
        if (draft.Shape is null) refusals.Add(new("expander-shape-missing", "Select the shape of its base", "shape"));
        refusals.AddRange(Dimensions(draft));
        refusals.AddRange(Volume(draft.NominalMl, draft.LimitMl, draft.TargetMl));
        refusals.AddRange(Placed(draft));
        if (draft.PlacedOn is not { } day) refusals.Add(new("expander-day-missing", "Enter the day on which it was put in", "placedOn"));
        else if (day > today) refusals.Add(new("expander-day-future", "The day on which it was put in must be today or in the past", "placedOn"));
        if (draft.Pale is null) refusals.Add(new("expander-pale-missing", "Select yes, no or not known for pale skin", "pale"));
        Result<DeviceIdentity>? device = string.IsNullOrWhiteSpace(draft.Label) ? (Result<DeviceIdentity>?)null : DeviceIdentity.Parse(draft.Label, today, "label");
        if (device is { Ok: false } unread) refusals.AddRange(unread.Refusals);
        return refusals.Count > 0 ? refusals : new ExpanderStart(draft, device?.Value);
    }

    private static IEnumerable<Refusal> Dimensions(Draft draft)
    {
        foreach (var (cm, field, name, shape, least, most) in new[]
        {
            (draft.BaseDiameterCm, "baseDiameterCm", "Diameter of the base", ExpanderShape.Round, 1.0, 40.0), (draft.WidthCm, "widthCm", "Width of the base", ExpanderShape.Rectangular, 0.5, 30.0),
            (draft.LengthCm, "lengthCm", "Length of the base", ExpanderShape.Rectangular, 0.5, 40.0),
        })
        {
            if (cm is not { } value) continue;
            if (!(value >= least && value <= most)) yield return new("expander-dimension", FormattableString.Invariant($"{name} must be {least} to {most} cm, or empty when it is not known"), field);
            else if (draft.Shape is { } chosen && chosen != shape) yield return new("expander-dimension-shape", $"{name} is for a {(shape == ExpanderShape.Round ? "round" : "rectangular")} one: leave it empty", field);
        }
        if (draft.WidthCm is null != draft.LengthCm is null)
            yield return new("expander-dimension-half", "Enter both width and length, or neither", draft.WidthCm is null ? "widthCm" : "lengthCm");
    }

    /// <summary>Every reason why three volumes do not go together: one that is no volume, nominal or wanted over what the maker allows.</summary>
    /// <param name="nominalMl">The volume by which the maker names it, in mL; null when it is not known.</param>
    /// <param name="limitMl">The most that the maker allows, in mL.</param>
    /// <param name="targetMl">What is wanted in all, in mL.</param>
    public static IEnumerable<Refusal> Volume(decimal? nominalMl, decimal? limitMl, decimal? targetMl)
    {
        var limit = limitMl is { } most && IsOver0(most) ? most : (decimal?)null;
        if (limit is null) yield return new("expander-limit", $"Enter the most that the maker allows, over 0 to {MostMl:0} mL with at most one decimal place", "limitMl");
        if (nominalMl is { } nominal)
        {
            if (!IsOver0(nominal)) yield return new("expander-nominal", $"Nominal volume must be over 0 to {MostMl:0} mL with at most one decimal place, or empty when it is not known", "nominalMl");
            else if (nominal > limit) yield return new("expander-nominal", "Nominal volume is more than the maker allows: check both", "nominalMl");
        }
        if (targetMl is not { } target || !IsOver0(target)) yield return new("expander-target", $"Enter the volume that is wanted, over 0 to {MostMl:0} mL with at most one decimal place", "targetMl");
        else if (target > limit) yield return new("expander-over-limit", "The wanted volume is more than the maker allows", "targetMl");
    }

    private static IEnumerable<Refusal> Placed(Draft draft)
    {
        if (draft.PlacedMl is not { } placed || placed < 0 || placed > MostMl || !FillingDraft.IsVolume(placed))
            yield return new("expander-placed", $"Enter what was put in at the operation, 0 to {MostMl:0} mL with at most one decimal place", "placedMl");
        else if (draft.LimitMl is { } limit && IsOver0(limit) && placed > limit) yield return new("expander-placed", "That is more than the maker allows. Check both; if it is so, enter here what the maker allows, and a surgeon records the rest as a filling with the reason", "placedMl");
    }

    private static bool IsOver0(decimal ml) => ml > 0 && ml <= MostMl && FillingDraft.IsVolume(ml);
}
