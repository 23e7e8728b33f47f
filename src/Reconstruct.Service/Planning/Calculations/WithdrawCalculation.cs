using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Calculations;

/// <summary>Says that a kept calculation was an error: of another patient, or with wrong inputs. It stays, and says so. Hazard: HAZ-107.</summary>
public static class WithdrawCalculation
{
    public const int MostLetters = 500;

    public static async Task<Result<KeptCalculation>> Run(ServiceDb db, KeptCalculationId id, int seenVersion, string? reason, CancellationToken ct)
    {
        if (await db.Calculation(id, ct) is not { } row) return Refusals.NotFound("calculation");
        if (row.Version != seenVersion) return Refusals.ChangedSince("calculation");
        if (row.WithdrawnAt is not null) return new Refusal("calculation-withdrawn", "It was withdrawn already", "reason");
        if (reason is null) return new Refusal("calculation-reason-missing", "Enter why it is withdrawn", "reason");
        if (reason.Length > MostLetters) return new Refusal("calculation-reason-long", $"Reason must be {MostLetters} characters or fewer", "reason");

        (row.WithdrawnAt, row.WithdrawnByName, row.WithdrawnReason) = (db.Clock.Now, db.Acting.Name, reason);
        return await db.Save(row, "Withdrew a calculation", ct);
    }
}
