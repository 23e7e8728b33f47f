using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Plans;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>
/// Saves a changed drawing whole, or nothing of it, together with the next version of each plan that holds it. The version before stays in the record's chain. Hazards: HAZ-101, HAZ-103, HAZ-122, HAZ-123.
/// </summary>
public static class SaveDrawing
{
    public static async Task<Result<Drawing>> Run(ServiceDb db, DrawingId id, int seenVersion, string? title, BoardDrawing board, CancellationToken ct)
    {
        if (await db.Drawing(id, ct) is not { } drawing) return Refusals.NotFound("drawing");
        if (drawing.SetAsideAt is not null) return new Refusal("drawing-set-aside", "This drawing was entered in error and cannot be changed. Start another", "title");
        if (drawing.Version != seenVersion) return Changed;
        var named = DrawingTitle.Of(title);
        var before = drawing.Read();
        var read = BoardReader.Read(BoardJson.Write(board), before); // whatever put it together, what is stored has been read
        List<Refusal> refusals = [.. named.Refusals, .. read.Refusals, .. BoardCheck.Change(before, board), .. LowRiskGround.Outgrown(before, board)];
        if (refusals.Count > 0) return refusals;

        if (named.Value == drawing.Title && read.Value == before) return drawing; // nothing to save, and nothing that a plan would have to follow
        var text = BoardJson.Store(BoardKeep.Pin(read.Value, db.Clock.Today));
        (drawing.Title, drawing.Board, drawing.ChangedAt, drawing.ChangedBy, drawing.ChangedByName) = (named.Value, text, db.Clock.Now, db.Acting.Person, db.Acting.Name);
        await FollowDrawing.Add(db, drawing, drawing.Version + 1, ct);
        return await db.Save(drawing, "Changed a drawing", ct);
    }

    /// <summary>Somebody else saved first: what was drawn is shown again and nothing is stored.</summary>
    private static Refusal Changed => Refusals.ChangedSince("drawing") with
    {
        Message = "Someone saved this drawing after you opened it. What you drew is below and is not saved. Look at theirs on a page of its own first: saving again puts yours in its place",
    };
}
