using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Opens the record that a plan belongs to: first in every page of one plan.</summary>
public static class PlanOpening
{
    /// <summary>Shows a page of a plan, or the answer to somebody who may not see it.</summary>
    /// <param name="link">The page that wanted it.</param>
    public static async Task<IResult> Get(ServiceDb db, Guid id, string purpose, string link, Func<Pathway, PlanFile, Task<IResult>> show, CancellationToken ct)
    {
        if (await PlanFile.Read(db, new(id), ct) is not { } file) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, file.Plan.PathwayId, purpose, ct);
        return opened.Ok ? await show(opened.Value, file) : await OpenPathwayRecord.Refused(db, file.Plan.PathwayId, opened.Refusals, link, ct);
    }

    /// <summary>The same for a form.</summary>
    public static async Task<IResult> Post(ServiceDb db, Guid id, string purpose, Func<Pathway, PlanFile, Task<IResult>> work, CancellationToken ct)
    {
        if (await PlanFile.Read(db, new(id), ct) is not { } file) return Page.NotFound();
        var opened = await OpenPathwayRecord.Run(db, file.Plan.PathwayId, purpose, ct);
        return opened.Ok ? await work(opened.Value, file) : Page.Refused(opened.Refusals);
    }

    /// <summary>The plan as it is stored now, after something was refused: somebody else may have changed it.</summary>
    public static async Task<PlanFile> Again(ServiceDb db, PlanFile file, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        return (await PlanFile.Read(db, file.Plan.Id, ct))!;
    }

    /// <summary>The plan as it was seen; or that somebody changed it since.</summary>
    public static Result<OperationPlan> Seen(PlanFile? file, int seenVersion) =>
        file is null ? Refusals.NotFound("plan") : file.Plan.Version != seenVersion ? Refusals.ChangedSince("plan") : file.Plan;
}
