using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>Every version of a plan, and what differs between any two of them.</summary>
public static class VersionsPage
{
    public static string Link(PlanId id) => $"/plans/{id}/versions";

    /// <param name="From">The one to compare from.</param>
    /// <param name="To">The one to compare with.</param>
    public sealed record Model(Pathway Pathway, PlanFile File, PlanVersion From, PlanVersion To, IReadOnlyList<PlanChange> Changes);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/plans/{id:guid}/versions", Get).Allow(PlanPage.Readers);

    private static Task<IResult> Get(Guid id, int? from, int? to, ServiceDb db, CancellationToken ct) => PlanOpening.Get(db, id, "To compare versions of a plan", Link(new(id)), (pathway, file) =>
    {
        var last = file.Plan.Number;
        if (file.Version(from ?? Math.Max(1, last - 1)) is not { } first || file.Version(to ?? last) is not { } second) return Task.FromResult(Page.NotFound());
        return Task.FromResult(Page.Show<VersionsView, Model>(new(pathway, file, first, second, PlanDifference.Between(first.Read(), second.Read(), PlanBook.Names))));
    }, ct);
}
