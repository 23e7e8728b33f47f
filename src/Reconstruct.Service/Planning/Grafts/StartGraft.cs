using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>Records that a skin graft was put on.</summary>
public static class StartGraft
{
    public static async Task<Result<SkinGraft>> Run(ServiceDb db, PathwayId id, GraftStart start, CancellationToken ct)
    {
        SkinGraft graft = new()
        {
            Id = db.NewId<SkinGraftId>(), PathwayId = id, Site = start.Site, Kind = start.Kind, Form = start.Form, ClaimedRatio = start.ClaimedRatio, AreaMm2 = start.AreaCm2 * 100, OperatedOn = start.OperatedOn,
            Region = start.Region, Donor = start.Donor, DonorAreaMm2 = start.DonorCm2 * 100, RecordedBy = db.Acting.Person, RecordedByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        };
        db.Add(graft);
        return await db.Save(graft, "Recorded a skin graft", ct);
    }
}
