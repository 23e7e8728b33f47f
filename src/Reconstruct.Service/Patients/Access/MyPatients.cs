using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Patients;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Patients.Access;

/// <summary>Whose "my" pages somebody sees: their own record, and those of the people they act for.</summary>
public static class MyPatients
{
    /// <summary>Own record first, then by name. Empty for somebody who is no patient and acts for none.</summary>
    public static async Task<IReadOnlyList<Patient>> MyRecords(this ServiceDb db, CancellationToken ct)
    {
        var who = db.Acting;
        if (who.Person is not { } person) return [];
        var own = who is { OwnPatient: { } id } && who.Is(Role.Patient) ? await db.Survivor(new(id), ct) : null;
        var proxied = who.Is(Role.Proxy)
            ? await db.Proxies().Where(x => x.Person == person).Select(x => x.PatientId).ToListAsync(ct)
            : [];
        List<PatientId> ids = [];
        foreach (var patient in proxied)
            ids.Add((await db.Survivor(patient, ct))!.Value);
        if (own is { } self) ids.Add(self);
        var mine = await db.VisiblePatients().Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        return [.. mine.OrderByDescending(p => p.Id == own).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }
}
