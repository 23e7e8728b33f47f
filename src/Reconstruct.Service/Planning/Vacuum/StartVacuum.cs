using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Records that a vacuum dressing was put on.</summary>
public static class StartVacuum
{
    public static async Task<Result<VacuumDressing>> Run(ServiceDb db, PathwayId id, VacuumSettings settings, CancellationToken ct)
    {
        VacuumDressing dressing = new()
        {
            Id = db.NewId<VacuumDressingId>(), PathwayId = id, Site = settings.Site, Device = settings.Device, PressureMmHg = settings.PressureMmHg, Mode = settings.Mode, NextChangeOn = settings.NextChangeOn,
            ExposedVesselOrOrgan = settings.Concerns[VacuumConcern.ExposedVesselOrOrgan], MalignancyInTheWound = settings.Concerns[VacuumConcern.MalignancyInTheWound],
            Eschar = settings.Concerns[VacuumConcern.Eschar], UntreatedOsteomyelitis = settings.Concerns[VacuumConcern.UntreatedOsteomyelitis],
            StartedAt = db.Clock.Now, StartedBy = db.Acting.Person, StartedByName = db.Acting.Name,
        };
        db.Add(dressing);
        return await db.Save(dressing, "Recorded a vacuum dressing", ct);
    }
}
