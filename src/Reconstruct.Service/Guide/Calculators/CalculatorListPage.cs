using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide.Calculators;

/// <summary>Every calculation, in groups.</summary>
public static class CalculatorListPage
{
    public const string Address = "/calculators";

    public sealed record Model(IReadOnlyList<CalculatorGroup> Groups);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(Address, () => Page.Show<CalculatorListView, Model>(new(CalculatorGroup.All))).AllowAnyone();
}
