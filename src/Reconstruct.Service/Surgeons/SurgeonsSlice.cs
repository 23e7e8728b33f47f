using Reconstruct.Core.People;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Surgeons.Recheck;

namespace Reconstruct.Service.Surgeons;

/// <summary>Who would operate, and what of it was checked: a record for each claim, with source, day and end. Hazards: HAZ-070, HAZ-071, HAZ-072, HAZ-089.</summary>
public sealed class SurgeonsSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) => services.AddSingleton(SurgeonSettings.Read(settings));

    public override void Routes(IEndpointRouteBuilder app)
    {
        SurgeonsPage.Map(app);
        SurgeonPage.Map(app);
        EditSurgeonPage.Map(app);
        NewCheckPage.Map(app);
        LeavePage.Map(app);
        AffectedPage.Map(app);
        RecheckPage.Map(app);
    }

    public override void Jobs(JobTable jobs) =>
        jobs.Every(TimeSpan.FromHours(1), KeepTasks.Job, (services, db, ct) => KeepTasks.Run(db, services.GetRequiredService<CheckIntervals>(), ct));

    public override void Doors(DoorTable doors)
    {
        doors.AddPublic(SurgeonsPage.Address, "Check a surgeon", "What was checked about a surgeon of this service, when, and how to check it yourself.");
        doors.AddMenu(SurgeonsPage.Address, "Surgeons", Role.Governance, Role.Administrator);
        doors.AddMenu(RecheckPage.Address, "Surgeon checks", Role.Governance, Role.Administrator, Role.Coordinator);
    }
}
