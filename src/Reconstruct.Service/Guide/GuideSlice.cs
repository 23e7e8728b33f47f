using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Guide.Evidence;
using Reconstruct.Service.Guide.Topics;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide;

/// <summary>What plastic surgery is, its techniques and conditions, and what can be calculated: pages and JSON that need no record. Hazards: HAZ-094, HAZ-111.</summary>
public sealed class GuideSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings)
    {
        _ = GuideFiles.Book; // a broken file stops the start
        _ = EvidenceFiles.Shelf;
        services.AddScoped<KnownFacts>();
    }

    public override void Routes(IEndpointRouteBuilder app)
    {
        CalculatorListPage.Map(app);
        CalculatorPage.Map(app);
        CalculatorApi.Map(app);
        TopicListPage.Map(app);
        TopicPage.Map(app);
        EvidencePage.Map(app);
    }

    public override void Doors(DoorTable doors) => TopicListPage.Doors(doors);
}
