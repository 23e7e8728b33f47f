using Reconstruct.Service.Guide.Calculators;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide;

/// <summary>What plastic surgery is and what can be calculated: pages and JSON that need no record.</summary>
public sealed class GuideSlice : Slice
{
    public override void Services(IServiceCollection services, IConfiguration settings) => services.AddScoped<KnownFacts>();

    public override void Routes(IEndpointRouteBuilder app)
    {
        CalculatorListPage.Map(app);
        CalculatorPage.Map(app);
        CalculatorApi.Map(app);
    }
}
