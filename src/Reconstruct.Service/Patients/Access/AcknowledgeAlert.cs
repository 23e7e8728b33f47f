using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Patients;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Ends an alert: somebody has looked into it and says what they found.</summary>
public static class AcknowledgeAlert
{
    public static async Task<Result<Alert>> Run(ServiceDb db, AlertId id, int seenVersion, string? finding, CancellationToken ct)
    {
        if (await (await db.AlertsToMe(ct)).FirstOrDefaultAsync(a => a.Id == id, ct) is not { } alert) return Refusals.NotFound("alert");
        if (alert.Version != seenVersion || alert.AcknowledgedAt is not null) return Refusals.ChangedSince("alert");
        if (finding is null) return new Refusal("finding-missing", "Enter what you found", "finding");

        alert.Acknowledge(db, finding);
        return await db.Save(alert, "Alert acknowledged", ct);
    }
}
