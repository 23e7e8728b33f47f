using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Devices;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Prostheses;

/// <summary>Asks for a prosthesis.</summary>
public static class RequestProsthesis
{
    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<Prosthesis>> Run(ServiceDb db, PathwayId id, ProsthesisId made, ProsthesisRequest request, CancellationToken ct)
    {
        Prosthesis row = new()
        {
            Id = made, PathwayId = id, Kind = request.Kind, Side = request.Side, Why = request.Why, RequestedAt = db.Clock.Now, RequestedBy = db.Acting.Person, RequestedByName = db.Acting.Name,
        };
        return await db.Start(row, [], "Asked for a prosthesis", ct);
    }
}
