using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>Asks for a prosthesis.</summary>
public static class RequestProsthesis
{
    public static async Task<Result<Prosthesis>> Run(ServiceDb db, PathwayId id, ProsthesisRequest request, CancellationToken ct)
    {
        Prosthesis row = new()
        {
            Id = db.NewId<ProsthesisId>(), PathwayId = id, Kind = request.Kind, Side = request.Side, Why = request.Why, RequestedAt = db.Clock.Now, RequestedBy = db.Acting.Person, RequestedByName = db.Acting.Name,
        };
        db.Add(row);
        return await db.Save(row, "Asked for a prosthesis", ct);
    }
}
