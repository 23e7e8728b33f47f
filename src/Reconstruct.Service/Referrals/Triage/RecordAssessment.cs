using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The patient was assessed; what was found is kept.</summary>
public static class RecordAssessment
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, PathwayId id, int seenVersion, string? found, CancellationToken ct)
    {
        var seen = await Case.Seen(db, id, seenVersion, ct);
        if (!seen.Ok) return seen.As<Pathway>();
        var pathway = seen.Value.Pathway;
        if (string.IsNullOrWhiteSpace(found)) return new Refusal("found-missing", "Enter what was found", "found");
        var moved = AdvancePathway.Add(db, pathway, new PathwayEvent.AssessmentDone(db.Clock.Now));
        if (!moved.Ok) return moved;

        db.Add(new AssessmentNote
        {
            Id = db.NewId<AssessmentNoteId>(), PathwayId = pathway.Id, At = db.Clock.Now, By = db.Acting.Person, ByName = db.Acting.Name, Found = found.Trim(),
        });
        return await db.Save(pathway, "patient assessed", ct);
    }
}
