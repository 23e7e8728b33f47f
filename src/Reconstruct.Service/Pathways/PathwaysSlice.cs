using Reconstruct.Core.Boards;
using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Pathways.Lists;
using Reconstruct.Service.Pathways.My;
using Reconstruct.Service.Pathways.Returns;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>One patient's way through: owner, next action, due date, clocks, timeline. Hazards: HAZ-001.</summary>
public sealed class PathwaysSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) => LetterSetup.Services(services, settings);

    public override void Routes(IEndpointRouteBuilder app)
    {
        PathwayPage.Map(app);
        ClocksPage.Map(app);
        CancerPage.Map(app);
        WorklistPage.Map(app);
        ReferredPage.Map(app);
        InboxPage.Map(app);
        FindPage.Map(app);
        StalledPage.Map(app);
        LetterSetup.Routes(app);
        DocumentPage.Map(app);
        AddFilesPage.Map(app);
        MyPage.Map(app);
        ReturnPage.Map(app);
    }

    public override void Jobs(JobTable jobs)
    {
        jobs.Every(TimeSpan.FromMinutes(1), EscalateDue.Job, (_, db, ct) => EscalateDue.Run(db, ct));
        jobs.Every(TimeSpan.FromMinutes(10), MakeReturn.Job, (services, db, ct) =>
            MakeReturn.RunDue(db, services.GetRequiredService<BoardTable>(), ReturnSettings.Of(services.GetRequiredService<IConfiguration>()), ct));
        LetterSetup.Jobs(jobs);
    }

    public override void Doors(DoorTable doors)
    {
        doors.AddMenu(WorklistPage.Address, "Worklist", Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);
        doors.AddMenu(InboxPage.Address, "Inbox", Role.Coordinator, Role.Governance);
        doors.AddMenu(FindPage.Address, "Find", Role.Surgeon, Role.Nurse);
        doors.AddMenu(StalledPage.Address, "Stalled", Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);
        doors.AddMenu(ReturnPage.Address, "Waiting times", Role.Governance, Role.Commissioner, Role.Coordinator);
        doors.AddMenu(MyPage.Address, "Where things are", Role.Patient, Role.Proxy);
        doors.AddMenu(ReferredPage.Address, "Referrals you sent", Role.Referrer);
        doors.AddPathway("See or correct the 18-week clock", at => ClocksPage.Link(new(at.Pathway)), _ => true,
            Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);
        doors.AddPathway("Record the cancer dates", at => CancerPage.Link(new(at.Pathway)), _ => true, Role.Coordinator, Role.Surgeon, Role.Nurse);
        AddFilesPage.Doors(doors);
        LetterSetup.Doors(doors);
    }
}
