using Reconstruct.Core.People;
using Reconstruct.Service.Pathways.Clocks;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways;

/// <summary>One patient's way through: owner, next action, due date, clocks, timeline. Hazards: HAZ-001.</summary>
public sealed class PathwaysSlice : Slice
{
    public override void Routes(IEndpointRouteBuilder app)
    {
        PathwayPage.Map(app);
        ClocksPage.Map(app);
        CancerPage.Map(app);
    }
}
