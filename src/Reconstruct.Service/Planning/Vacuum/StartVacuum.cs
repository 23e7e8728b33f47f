using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Wounds;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Planning.Vacuum;

/// <summary>Records that a vacuum dressing was put on.</summary>
public static class StartVacuum
{
    /// <param name="made">The id that it gets; asked for again, the one that is there is given.</param>
    public static async Task<Result<VacuumDressing>> Run(ServiceDb db, PathwayId id, VacuumDressingId made, VacuumSettings settings, CancellationToken ct)
    {
        VacuumDressing dressing = new()
        {
            Id = made, PathwayId = id, Site = settings.Site, Device = settings.Device, PressureMmHg = settings.PressureMmHg, Mode = settings.Mode, NextChangeOn = settings.NextChangeOn,
            ExposedVesselOrOrgan = settings.Concerns[VacuumConcern.ExposedVesselOrOrgan], MalignancyInTheWound = settings.Concerns[VacuumConcern.MalignancyInTheWound],
            Eschar = settings.Concerns[VacuumConcern.Eschar], UntreatedOsteomyelitis = settings.Concerns[VacuumConcern.UntreatedOsteomyelitis],
            StartedAt = db.Clock.Now, StartedBy = db.Acting.Person, StartedByName = db.Acting.Name,
        };
        return await db.Start(dressing, [], "Recorded a vacuum dressing", ct);
    }
}
