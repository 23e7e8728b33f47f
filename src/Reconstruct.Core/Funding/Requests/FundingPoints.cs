namespace Reconstruct.Core.Funding.Requests;

/// <summary>What a request has to answer, made from the decision itself: the criteria that are not met or not known.</summary>
public static class FundingPoints
{
    /// <summary>Id of the first question that a panel asks about an exceptional case.</summary>
    public const string DifferentId = "exceptional.different";

    /// <summary>Id of the second.</summary>
    public const string BenefitId = "exceptional.benefit";

    /// <summary>The two questions of a panel for exceptional cases.</summary>
    /// <remarks>Source: Leicester, Leicestershire and Rutland ICB, labiaplasty policy: the questions that its panel asks. One area's; other boards may ask others.</remarks>
    private static readonly FundingPoint[] Panel =
    [
        new(DifferentId, "Significantly different from others with this condition at the same stage", "Asked of every exceptional case by the panel whose policy was read", null, null, Kleene.NotKnown, Open: true),
        new(BenefitId, "Likely to gain significantly more benefit than others with this condition", "Asked of every exceptional case by the panel whose policy was read", null, null, Kleene.NotKnown, Open: true),
    ];

    /// <summary>Every rule of the decision's policies, in their order, and for an exceptional case the panel's two questions after them. Fast tracks are no part: they skip the board.</summary>
    public static IReadOnlyList<FundingPoint> Of(FundingAnswer answer, FundingCaseKind kind)
    {
        var policies = answer.Decisions.SelectMany(d => d.Policies).DistinctBy(p => p.Policy.Id, StringComparer.Ordinal).ToList();
        var points = policies.SelectMany(p => OfPolicy(p, policies.Count > 1 ? p.Policy.Id + ":" : "")).ToList();
        return kind is FundingCaseKind.Exceptional ? [.. points, .. Panel] : points.Count > 0 ? points : [Whole(answer)];
    }

    private static FundingPoint Whole(FundingAnswer answer) => new("decision", answer.Words, null, null, null, Kleene.NotKnown, Open: true);

    private static IEnumerable<FundingPoint> OfPolicy(PolicyDecision decision, string prefix)
    {
        var open = OpenIds(decision.Criteria);
        return decision.Criteria.Where(c => c.IsRule && !c.Id.StartsWith("fast-track", StringComparison.Ordinal))
            .Select(c => new FundingPoint(prefix + c.Id, c.Text, c.Clause, c.Comparison, c.ValueWords, c.Answer, open.Contains(c.Id)));
    }

    /// <summary>Rules below a node that fails, followed down through failing nodes only: a rule that is not met under a list of which another is met stands in nobody's way.</summary>
    private static HashSet<string> OpenIds(IReadOnlyList<CriterionAnswer> criteria)
    {
        var wanted = new Dictionary<string, Kleene>(StringComparer.Ordinal); // failing nodes, with the answer that would not fail
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in criteria.Where(c => !c.Id.StartsWith("fast-track", StringComparison.Ordinal)))
        {
            Kleene good;
            if (node.Depth == 0) good = node.Id.StartsWith("scope", StringComparison.Ordinal) ? Kleene.NotMet : Kleene.Met;
            else if (!wanted.TryGetValue(node.Id[..node.Id.LastIndexOf('.')], out good)) continue;
            if (node.Answer == good) continue;
            if (node.IsRule) open.Add(node.Id);
            else wanted[node.Id] = node.Kind is "not" ? Opposite(good) : good;
        }

        return open;
    }

    private static Kleene Opposite(Kleene answer) => answer is Kleene.Met ? Kleene.NotMet : Kleene.Met;
}
