using Reconstruct.Core;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>The reader says that they have read a message: what shows others that it arrived.</summary>
public static class MarkRead
{
    public static async Task<Result<ServiceMessage>> Run(ServiceDb db, ServiceMessage message, CancellationToken ct)
    {
        if (message.ReadAt is not null) return message;
        message.ReadAt = db.Clock.Now;
        return await db.Save(message, "message read", ct);
    }
}
