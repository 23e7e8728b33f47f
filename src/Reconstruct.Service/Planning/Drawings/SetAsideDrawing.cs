using Reconstruct.Core;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>Says that a drawing was entered in error. Refused while a plan that is not done holds it: a plan must not lose what it shows in silence. Hazard: HAZ-122.</summary>
public static class SetAsideDrawing
{
    public static async Task<Result<Drawing>> Run(ServiceDb db, DrawingId id, int seenVersion, string? reason, CancellationToken ct)
    {
        if (await db.Drawing(id, ct) is not { } drawing) return Refusals.NotFound("drawing");
        if (!await May(db, drawing, ct)) return new Refusal("drawing-not-yours", "Only a surgeon, or whoever drew it, can say that it was entered in error", SetAside.ReasonField);
        if (drawing.SetAsideAt is not null) return new Refusal("drawing-set-aside", "It was said to be entered in error already", SetAside.ReasonField);
        if (drawing.Version != seenVersion) return Refusals.ChangedSince("drawing");
        var why = SetAside.Reason(reason);
        List<Refusal> refusals = [.. why.Refusals];
        foreach (var plan in await FollowDrawing.Holders(db, drawing, ct))
            refusals.Add(new("drawing-held", $"The plan started on {Words.Time(plan.StartedAt)} by {plan.StartedByName} holds this drawing. Take it off the plan first", SetAside.ReasonField));
        if (refusals.Count > 0) return refusals;

        (drawing.SetAsideAt, drawing.SetAsideByName, drawing.SetAsideReason) = (db.Clock.Now, db.Acting.Name, why.Value);
        return await db.Save(drawing, "Said that a drawing was entered in error", ct);
    }

    /// <summary>A surgeon, who started it, and who changed it last.</summary>
    public static async Task<bool> May(ServiceDb db, Drawing drawing, CancellationToken ct) => db.Acting.Is(Role.Surgeon)
        || (db.Acting.Person is { } me && (drawing.ChangedBy == me || (await db.Drawing(drawing.Id, 1, ct))?.ChangedBy == me));
}
