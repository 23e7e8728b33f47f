using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Planning;

/// <summary>What nurses and surgeons of a care team have to do by a day, as their lists show it.</summary>
public static class CareTeamDuty
{
    /// <summary>True for those who open the pages of such work.</summary>
    public static bool Opens(ServiceDb db) => db.Acting.Is(Role.Surgeon) || db.Acting.Is(Role.Nurse);

    /// <summary>Pathways of the patients whom the person who acts may see.</summary>
    public static IQueryable<PathwayId> VisiblePathways(ServiceDb db)
    {
        var visible = db.VisiblePatients();
        return db.Set<Pathway>().Where(pathway => visible.Any(p => p.Id == pathway.PatientId)).Select(pathway => pathway.Id);
    }

    /// <summary>One duty. On the day itself it is not late.</summary>
    public static BesideDuty By(ServiceDb db, PathwayId pathway, string what, string address, string next, DateOnly day) =>
        new(pathway, what, Opens(db) ? address : null, "Nurses and surgeons of the care team", next, LondonTime.StartOf(day.AddDays(1)).AddMinutes(-1), Alerted: false);
}
