using Reconstruct.Core.People;
using Reconstruct.Service.Planning.Flaps;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning;

/// <summary>What the operation will be, and the techniques it draws on: the flap catalogue.</summary>
public sealed class PlanningSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) => services.AddSingleton(FlapFiles.Atlas); // a broken file stops the start

    public override void Routes(IEndpointRouteBuilder app)
    {
        FlapsPage.Map(app);
        FlapPage.Map(app);
    }

    public override void Doors(DoorTable doors) => doors.AddMenu(FlapsPage.Address, "Flaps", Role.Surgeon, Role.Nurse);
}
