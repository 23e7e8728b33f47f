using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Planning.Grafts;

/// <summary>What was entered of one look at a skin graft and its donor site; nothing is checked yet.</summary>
/// <param name="On">London day of the look.</param>
/// <param name="TakenPercent">Part of the graft that has taken, in percent; null when it was not seen, <see cref="double.NaN"/> when it could not be read.</param>
/// <param name="DonorHealed">Whether the donor site has healed; not known when it was not seen.</param>
public sealed record GraftLookDraft(DateOnly? On, double? TakenPercent, YesNo? DonorHealed)
{
    /// <summary>The look, or every reason why not: no day, one to come or before the operation, nothing seen, a part that is none, a day that has a look, and a donor site that would be open after it had healed.</summary>
    /// <param name="areaCm2">Area of the graft, cm².</param>
    /// <param name="operatedOn">London day of the operation.</param>
    /// <param name="others">The looks that stand, in any order.</param>
    /// <param name="today">Today in London.</param>
    public Result<GraftLook> Make(double areaCm2, DateOnly operatedOn, IEnumerable<GraftLook> others, DateOnly today)
    {
        List<GraftLook> stand = [.. others];
        List<Refusal> refusals = [];
        if (On is not { } day) refusals.Add(new("graft-look-day", "Enter the day", "on"));
        else if (day > today || day < operatedOn) refusals.Add(new("graft-look-day", "The day must be from the operation to today", "on"));
        else if (stand.Exists(l => l.On == day)) refusals.Add(new("graft-look-twice", "There is a look of that day: withdraw it first", "on"));
        if (DonorHealed is null) refusals.Add(new("graft-donor-answer", "Select yes, no or not seen for the donor site", "donorHealed"));
        if (TakenPercent is { } percent && !(percent is >= 0 and <= 100)) refusals.Add(new("graft-taken", "The part that has taken must be 0 to 100%, or empty when it was not seen", "takenPercent"));
        else if (TakenPercent is null && DonorHealed is YesNo.NotKnown) refusals.Add(new("graft-look-empty", "Enter the part that has taken, or what was seen of the donor site", "takenPercent"));
        if (refusals.Count > 0) return refusals;

        GraftLook look = new(On!.Value, TakenPercent * areaCm2 / 100, DonorHealed switch { YesNo.Yes => true, YesNo.No => false, _ => null });
        var whole = GraftRecord.Make(areaCm2, operatedOn, [.. stand.Append(look).OrderBy(l => l.On)]);
        return whole.Ok ? look : whole.Refusals.Select(r => r with { Field = "donorHealed" }).ToList();
    }
}
