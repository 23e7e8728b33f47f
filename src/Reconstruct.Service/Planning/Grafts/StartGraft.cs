using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Grafts;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Grafts;

/// <summary>Records that a skin graft was put on.</summary>
public static class StartGraft
{
    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<SkinGraft>> Run(ServiceDb db, PathwayId id, SkinGraftId made, GraftStart start, CancellationToken ct)
    {
        SkinGraft graft = new()
        {
            Id = made, PathwayId = id, Site = start.Site, Kind = start.Kind, Form = start.Form, ClaimedRatio = start.ClaimedRatio, AreaMm2 = start.AreaCm2 * 100, OperatedOn = start.OperatedOn,
            Region = start.Region, Donor = start.Donor, DonorAreaMm2 = start.DonorCm2 * 100, RecordedBy = db.Acting.Person, RecordedByName = db.Acting.Name, RecordedAt = db.Clock.Now,
        };
        return await db.Start(graft, [], "Recorded a skin graft", ct);
    }
}
