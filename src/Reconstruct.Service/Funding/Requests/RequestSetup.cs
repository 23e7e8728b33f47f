using Reconstruct.Core.People;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>What prior approval and exceptional requests add to the slice of funding. Hazards: HAZ-060, HAZ-061, HAZ-062, HAZ-063.</summary>
public static class RequestSetup
{
    public static void Services(IServiceCollection services, IConfiguration settings) =>
        services.AddScoped<DecideRequest>().AddSingleton<TellAboutRequest>().AddSingleton(RequestSettings.Read(settings));

    public static void Routes(IEndpointRouteBuilder app)
    {
        AskPage.Map(app);
        RequestFactsPage.Map(app);
        WritePage.Map(app);
        RequestPage.Map(app);
        QueuePage.Map(app);
        RulingPage.Map(app);
        LedgerPage.Map(app);
    }

    public static void Jobs(JobTable jobs) => jobs.Every(TimeSpan.FromMinutes(10), AlertOverdueRequests.Job, (_, db, ct) => AlertOverdueRequests.Run(db, ct));

    public static void Doors(DoorTable doors)
    {
        doors.AddMenu(QueuePage.Address, "Funding requests", Role.Commissioner, Role.Governance);
        doors.AddPathway("Ask for funding", at => AskPage.Link(new(at.Pathway)), CanAsk, OfTheService);
        doors.AddPathway("Ask for funding", at => AskPage.Link(new(at.Pathway)), at => at.Referred && CanAsk(at), Role.Referrer);
        doors.AddPathway("See requests for funding", at => AskPage.Link(new(at.Pathway)), at => !CanAsk(at), OfTheService);
        doors.AddPathway("See requests for funding", at => AskPage.Link(new(at.Pathway)), at => at.Referred && !CanAsk(at), Role.Referrer);
        doors.AddPathway("See requests for funding", at => AskPage.Link(new(at.Pathway)), _ => true, Role.Nurse, Role.Governance, Role.Patient, Role.Proxy);
    }

    private static Role[] OfTheService => [.. RequestAccess.Applicants.Where(r => r is not Role.Referrer)];

    /// <summary>Funding is asked for while a pathway is open and it is known who the patient is: their practice decides the board.</summary>
    private static bool CanAsk(PathwayStand at) => at.State != PathwayState.Closed && at.IdentityConfirmed;
}
