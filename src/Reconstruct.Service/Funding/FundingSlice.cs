using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Funding.Api;
using Reconstruct.Service.Funding.Availability;
using Reconstruct.Service.Funding.Cds;
using Reconstruct.Service.Funding.Compare;
using Reconstruct.Service.Funding.Decisions;
using Reconstruct.Service.Funding.Fhir;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Funding.Policies;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Funding.WhatIf;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Beside;

namespace Reconstruct.Service.Funding;

/// <summary>
/// Will the NHS fund it where I live: the decision by a board's own dated policy, as pages, as JSON and as a card in a GP's system. Nothing that is asked about a
/// person there is stored. Requests to boards, which are, stand in Requests/; policies that boards write and publish here in WhatIf/ and Policies/. Hazards: HAZ-050, HAZ-051, HAZ-052, HAZ-060, HAZ-061, HAZ-062, HAZ-063, HAZ-080, HAZ-081, HAZ-082, HAZ-083, HAZ-084, HAZ-085, HAZ-086.
/// </summary>
public sealed class FundingSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings)
    {
        (_, _) = (BoardMap.Whole, WorkedPatient.All); // a broken file stops the start
        services.AddSingleton(at => ActivatorUtilities.CreateInstance<PolicyShelf>(at, PolicyFiles.Book)).AddSingleton(_ => new OrderWords(PolicyFiles.Book)).AddSingleton<AvailabilityPdf>();
        services.AddScoped(at => at.GetRequiredService<PolicyShelf>().Now(at.GetRequiredService<ServiceDb>()).Book); // one book for the whole of a request
        services.AddScoped<FundingQuestion>().AddScoped<AvailabilityJourney>();
        ApiDocument.Services(services);
        RequestSetup.Services(services, settings);
        FundingFhir.Services(services, settings);
    }

    public override void Routes(IEndpointRouteBuilder app)
    {
        FundingApi.Map(app);
        AvailabilityPage.Map(app);
        ComparePage.Map(app);
        ApiPage.Map(app);
        ApiDocument.Map(app);
        CdsHooks.Map(app);
        CdsCardPage.Map(app);
        CdsFeedbackPage.Map(app);
        RequestSetup.Routes(app);
        WhatIfSetup.Routes(app);
        KeptDecisionPage.Map(app);
    }

    public override void Beside(BesideTable beside) => beside.Add(RequestsBeside.Source);

    public override void Fhir(FhirTable fhir) => FundingFhir.Add(fhir);

    public override void Jobs(JobTable jobs) => RequestSetup.Jobs(jobs);

    public override void Doors(DoorTable doors)
    {
        AvailabilityPage.Doors(doors);
        doors.AddMenu(CdsFeedbackPage.Address, "Funding cards", Role.Governance);
        RequestSetup.Doors(doors);
        WhatIfSetup.Doors(doors);
        KeptDecisionPage.Doors(doors);
    }
}
