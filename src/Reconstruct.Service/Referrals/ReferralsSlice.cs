using Reconstruct.Core.People;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Referrals.Form;
using Reconstruct.Service.Referrals.FundingStep;
using Reconstruct.Service.Referrals.Identity;
using Reconstruct.Service.Referrals.Messages;
using Reconstruct.Service.Referrals.Triage;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Referrals;

/// <summary>From the letter arriving to the decision at triage. Starts the RTT clock.</summary>
public sealed class ReferralsSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(OnCall.Read(settings));
        FundingPages.Services(services);
    }

    public override void Routes(IEndpointRouteBuilder app)
    {
        ReferralForm.Map(app);
        ProcessMessage.Map(app);
        IdentityCasePage.Map(app);
        UndoMergePage.Map(app);
        TriageSetup.Routes(app);
    }

    public override void Fhir(FhirTable fhir) => MessagesFhir.Add(fhir);

    public override void Doors(DoorTable doors)
    {
        doors.AddPublic(NewReferralPage.Address, "Refer a patient", "For GPs, specialists and other professionals. About 5 minutes, saved on every page.");
        doors.AddMenu(NewReferralPage.Address, "Refer a patient", Role.Referrer);
        doors.AddMenu(NewReferralPage.Address, "Enter a letter", Role.Coordinator);
        doors.AddMenu(DraftsPage.Address, "Drafts", Role.Referrer, Role.Coordinator);
        doors.AddAction("confirm-identity", IdentityCasePage.PathwayLink, Role.Coordinator);
        doors.AddAction("resolve-identity", IdentityCasePage.PathwayLink, Role.Coordinator);
        doors.AddPathway("Find out who the patient is", at => IdentityCasePage.PathwayLink(at.Pathway), at => at is { IdentityConfirmed: false, Open: true }, Role.Coordinator);
        TriageSetup.Doors(doors);
    }
}
