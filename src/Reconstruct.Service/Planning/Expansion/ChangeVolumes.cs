using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Expansion;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Expansion;

/// <summary>
/// Changes what is wanted, or the most that the maker allows where it was entered wrongly, with a reason. Every filling is held against the new limit at once; what was before stays in the history. Hazard: HAZ-114.
/// </summary>
public static class ChangeVolumes
{
    public static async Task<Result<TissueExpander>> Run(ServiceDb db, TissueExpanderId id, int seenVersion, decimal? targetMl, decimal? limitMl, string? why, CancellationToken ct)
    {
        if (await db.Expander(id, ct) is not { } row) return Refusals.NotFound("expander");
        if (row.Version != seenVersion) return Refusals.ChangedSince("expander");
        if (row.EndedOn is not null) return new Refusal("expander-ended", "This expander has ended. Its volumes stay as they are", "volumesWhy");
        List<Refusal> refusals = [.. ExpanderStart.Volume(row.Volumes.NominalMl, limitMl, targetMl).Select(r => r.Field == "nominalMl" ? r with { Field = "limitMl" } : r)];
        if (string.IsNullOrWhiteSpace(why)) refusals.Add(new("expander-volumes-why", "Enter why they are changed", "volumesWhy"));
        else if (why.Length > FillingDraft.MostLetters) refusals.Add(new(FillingRefusals.TextCode, $"Reason must be {FillingDraft.MostLetters} characters or fewer", "volumesWhy"));
        if (refusals.Count > 0) return refusals;

        (row.TargetUl, row.LimitUl, row.VolumesWhy, row.VolumesByName) = (TissueExpander.Ul(targetMl!.Value), TissueExpander.Ul(limitMl!.Value), why!.Trim(), db.Acting.Name);
        if (row.NextUl > 0 && !NextFilling.Make(row.NextOn, TissueExpander.Ml(row.NextUl.Value), row.Ledger(await db.Fillings(id, ct)), row.NextOn!.Value).Ok) (row.NextOn, row.NextUl, row.DueOn) = (null, null, db.Clock.Today);
        return await db.Save(row, "Changed the volumes of a tissue expander", ct);
    }
}
