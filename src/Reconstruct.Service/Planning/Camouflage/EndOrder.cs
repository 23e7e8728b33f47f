using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Camouflage;

/// <summary>Says that an order needs no supply after it: it was ordered again, or is used no more.</summary>
public static class EndOrder
{
    public static async Task<Result<CamouflageOrder>> Run(ServiceDb db, CamouflageOrderId id, int seenVersion, string? why, CancellationToken ct)
    {
        if (await db.Order(id, ct) is not { } order) return Refusals.NotFound("order");
        if (order.Version != seenVersion) return Refusals.ChangedSince("order");
        if (order.EndedAt is not null) return new Refusal("camouflage-ended", "This was done already", "why");
        if (why is null) return new Refusal("camouflage-why-missing", "Enter what was done", "why");
        if (why.Length > 300) return new Refusal("camouflage-why-long", "What was done must be 300 characters or fewer", "why");
        (order.EndedAt, order.EndedByName, order.EndedWhy) = (db.Clock.Now, db.Acting.Name, why);
        return await db.Save(order, "Ended an order of camouflage", ct);
    }
}
