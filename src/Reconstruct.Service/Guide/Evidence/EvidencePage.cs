using Reconstruct.Core.Evidence;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Guide.Evidence;

/// <summary>Published comparisons and disputed numbers, those that are not used as well. Hazard: HAZ-111.</summary>
public static class EvidencePage
{
    public const string Address = "/evidence";

    public sealed record Model(IReadOnlyList<PublishedStudy> Studies, IReadOnlyList<DisputedNumber> Disputed);

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(Address, () => Page.Show<EvidenceView, Model>(new(EvidenceFiles.Shelf.Studies, EvidenceFiles.Shelf.Disputed))).AllowAnyone();
}
