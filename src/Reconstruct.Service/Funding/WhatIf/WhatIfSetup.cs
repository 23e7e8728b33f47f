using Reconstruct.Core.People;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.WhatIf;

/// <summary>What writing policies here adds to the slice of funding. Hazards: HAZ-080, HAZ-081, HAZ-082, HAZ-083.</summary>
public static class WhatIfSetup
{
    public static void Routes(IEndpointRouteBuilder app)
    {
        PoliciesPage.Map(app);
        DifferencesPage.Map(app);
        DraftsPage.Map(app);
        DraftPage.Map(app);
        DraftFieldsPage.Map(app);
        DraftFilePage.Map(app);
        EffectPage.Map(app);
    }

    public static void Doors(DoorTable doors) => doors.AddMenu(DraftsPage.Address, "Policies", Role.Commissioner);
}
