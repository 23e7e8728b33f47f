using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Cds;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding;

/// <summary>Will the NHS fund it where I live: the decision by a board's own dated policy, as pages and as JSON. Nothing that is asked here is stored. Hazards: HAZ-050, HAZ-051, HAZ-052.</summary>
public sealed class FundingSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) => services.AddSingleton(PolicyFiles.Book).AddSingleton<FundingQuestion>().AddSingleton<OrderWords>();

    public override void Routes(IEndpointRouteBuilder app)
    {
        FundingApi.Map(app);
        CdsHooks.Map(app);
        CdsFeedbackPage.Map(app);
    }

    public override void Doors(DoorTable doors) => doors.AddMenu(CdsFeedbackPage.Address, "Funding cards", Role.Governance);
}
