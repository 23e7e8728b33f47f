using Reconstruct.Core.Funding;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>A criterion with those below it, as they nest on the page.</summary>
public sealed record CriterionNode(CriterionAnswer Answer, List<CriterionNode> Parts)
{
    /// <summary>Nests answers that come flat, each before its parts.</summary>
    public static IReadOnlyList<CriterionNode> Nest(IEnumerable<CriterionAnswer> answers)
    {
        var (roots, open) = (new List<CriterionNode>(), new List<CriterionNode>());
        foreach (var answer in answers)
        {
            CriterionNode node = new(answer, []);
            if (open.Count > answer.Depth) open.RemoveRange(answer.Depth, open.Count - answer.Depth);
            (open.Count == 0 ? roots : open[^1].Parts).Add(node);
            open.Add(node);
        }
        return roots;
    }
}
