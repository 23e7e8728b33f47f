using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>Opens the record that a pathway belongs to: decides whether the person may, and logs that they did. First in every page of one pathway.</summary>
public static class OpenPathwayRecord
{
    public static async Task<Result<Pathway>> Run(ServiceDb db, PathwayId id, string purpose, CancellationToken ct)
    {
        if (await db.Pathway(id, ct) is not { } pathway) return Refusals.NotFound("pathway");
        var patient = await PatientAccess.Open(db, pathway.PatientId, purpose, pathway.Id, ct);
        return patient.Ok ? pathway : patient.As<Pathway>();
    }

    /// <summary>The answer when it was not opened: the question why it is needed, where that would help.</summary>
    /// <param name="back">The page that wanted it.</param>
    public static async Task<IResult> Refused(ServiceDb db, PathwayId id, IReadOnlyList<Refusal> refusals, string back, CancellationToken ct) =>
        await db.Pathway(id, ct) is { } pathway ? BreakGlassPage.Refused(pathway.PatientId, refusals, back) : Page.Refused(refusals);
}
