namespace Reconstruct.Core.Planning.Grafts;

/// <summary>A skin graft as it was put on, and where it came from. One that exists is complete.</summary>
public sealed record GraftStart
{
    /// <summary>Longest text in characters.</summary>
    public const int MostLetters = 200;

    /// <summary>Largest area in cm² that is taken.</summary>
    public const double MostCm2 = 20_000;

    /// <summary>Largest ratio of a mesh or of micrografts that is taken.</summary>
    public const double MostRatio = 12;

    private GraftStart(Draft draft) => (Site, Kind, Form, ClaimedRatio, AreaCm2, OperatedOn, Region, Donor, DonorCm2) = (
        draft.Site!.Trim(), draft.Kind!.Value, draft.Form!.Value, draft.ClaimedRatio, draft.AreaCm2!.Value, draft.OperatedOn!.Value, draft.Region!.Trim(), draft.Donor!.Value, draft.DonorCm2!.Value);

    /// <summary>Where it was put.</summary>
    public string Site { get; }

    /// <summary>Its thickness.</summary>
    public GraftKind Kind { get; }

    /// <summary>How it was put on.</summary>
    public GraftForm Form { get; }

    /// <summary>The ratio that the device claims, 1 to <see cref="MostRatio"/>; null of a sheet.</summary>
    public double? ClaimedRatio { get; }

    /// <summary>Area that was covered, cm², over 0 to <see cref="MostCm2"/>.</summary>
    public double AreaCm2 { get; }

    /// <summary>London day of the operation.</summary>
    public DateOnly OperatedOn { get; }

    /// <summary>Where it was taken from, such as "left thigh, front".</summary>
    public string Region { get; }

    /// <summary>The kind of that site, for the published healing.</summary>
    public DonorSite Donor { get; }

    /// <summary>Area that was taken, cm², over 0 to <see cref="MostCm2"/>.</summary>
    public double DonorCm2 { get; }

    /// <summary>What was entered; nothing is checked yet. A number that could not be read is <see cref="double.NaN"/>.</summary>
    /// <param name="Site">Where it was put.</param>
    /// <param name="Kind">Its thickness.</param>
    /// <param name="Form">How it was put on.</param>
    /// <param name="ClaimedRatio">The ratio that the device claims; null when none.</param>
    /// <param name="AreaCm2">Area that was covered, cm².</param>
    /// <param name="OperatedOn">London day of the operation.</param>
    /// <param name="Region">Where it was taken from.</param>
    /// <param name="Donor">The kind of that site.</param>
    /// <param name="DonorCm2">Area that was taken, cm².</param>
    public sealed record Draft(string? Site, GraftKind? Kind, GraftForm? Form, double? ClaimedRatio, double? AreaCm2, DateOnly? OperatedOn, string? Region, DonorSite? Donor, double? DonorCm2);

    /// <summary>The start, or every reason why it is not complete. <paramref name="today"/> is today in London.</summary>
    public static Result<GraftStart> Make(Draft draft, DateOnly today)
    {
        List<Refusal> refusals = [.. Text(draft.Site, "site", "Enter where the graft was put"), .. Text(draft.Region, "region", "Enter where it was taken from")];
        if (draft.Kind is null) refusals.Add(new("graft-kind-missing", "Select full thickness or split skin", "kind"));
        if (draft.Form is null) refusals.Add(new("graft-form-missing", "Select how it was put on", "form"));
        if (draft.Donor is null) refusals.Add(new("graft-donor-missing", "Select the kind of donor site", "donor"));
        refusals.AddRange(Ratio(draft));
        refusals.AddRange(Area(draft.AreaCm2, "areaCm2", "Enter the area that was covered"));
        refusals.AddRange(Area(draft.DonorCm2, "donorCm2", "Enter the area that was taken"));
        if (draft.OperatedOn is not { } day) refusals.Add(new("graft-day-missing", "Enter the day of the operation", "operatedOn"));
        else if (day > today) refusals.Add(new("graft-day-future", "The day of the operation must be today or in the past", "operatedOn"));
        return refusals.Count > 0 ? refusals : new GraftStart(draft);
    }

    private static IEnumerable<Refusal> Ratio(Draft draft)
    {
        if (draft.Form is GraftForm.Sheet && draft.ClaimedRatio is not null) yield return new("graft-ratio-sheet", "A sheet has no ratio: leave it empty", "ratio");
        else if (draft.Form is GraftForm.Mesh or GraftForm.Meek && !(draft.ClaimedRatio is >= 1 and <= MostRatio)) yield return new("graft-ratio", $"Enter the ratio of the device, 1 to {MostRatio:0}, such as 3 for 1 to 3", "ratio");
        else if (draft is { Form: GraftForm.Meek, Kind: GraftKind.FullThickness }) yield return new("graft-meek", "Micrografts are cut from split skin", "kind");
    }

    private static IEnumerable<Refusal> Area(double? cm2, string field, string ask)
    {
        if (!(cm2 is > 0 and <= MostCm2)) yield return new("graft-area", $"{ask}, over 0 to {MostCm2:0} cm²", field);
    }

    private static IEnumerable<Refusal> Text(string? text, string field, string missing)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new("graft-text-missing", missing, field);
        else if (text.Length > MostLetters) yield return new("graft-text-long", $"This must be {MostLetters} characters or fewer", field);
    }
}
