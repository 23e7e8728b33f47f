using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>One family of techniques on the reconstructive ladder.</summary>
public sealed record TechniqueOption
{
    /// <summary>Stable kebab-case id; the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Name for staff.</summary>
    public required string Name { get; init; }

    /// <summary>Its place on the ladder, 1 the simplest. The order says nothing of which is right.</summary>
    public required int Rung { get; init; }

    /// <summary>Name for the patient, as in "What is planned: a thin skin graft".</summary>
    public required string PatientName { get; init; }

    /// <summary>What is done, for the patient.</summary>
    public required IReadOnlyList<string> PatientWhat { get; init; }

    /// <summary>Id of the public page about it; null when there is none.</summary>
    public string? Topic { get; init; }

    /// <summary>The flaps of the catalogue whose paddles are held beside the defect; null when none are.</summary>
    public FlapKind? Flaps { get; init; }

    /// <summary>Id of the calculation that says how much tissue it needs; null when there is none.</summary>
    public string? Calculator { get; init; }

    /// <summary>The day on which the file was written or last looked through.</summary>
    public required DateOnly WrittenOn { get; init; }

    /// <summary>Names of things that are often wanted. A suggestion: how many is for the surgeon to say.</summary>
    public required IReadOnlyList<string> Kit { get; init; }

    /// <summary>Reasons for and against.</summary>
    public required IReadOnlyList<TechniqueStatement> Statements { get; init; }

    /// <summary>Worked examples; at least one.</summary>
    public required IReadOnlyList<TechniqueExample> Examples { get; init; }

    /// <summary>What a plan says about the patient and no reason of this option with a source asks about. It can matter all the same.</summary>
    public IReadOnlyList<PlanField> NothingReadAbout
    {
        get
        {
            var read = Statements.Where(s => s.Source is not null).SelectMany(s => s.When.Facts).ToHashSet(StringComparer.Ordinal);
            return [.. PlanFields.Of(PlanSection.Patient).Where(f => f.IsFact && !read.Contains(f.Id))];
        }
    }

    /// <summary>The statements that hold, do not hold or are not known, for these known facts.</summary>
    public WeighedOption Weigh(IReadOnlyDictionary<string, string> facts)
    {
        var answers = Statements.Select(s => (Statement: s, Answer: s.When.Of(facts))).ToList();
        return new(
            this,
            [.. answers.Where(a => a is { Answer: Kleene.Met, Statement.Side: StatementSide.For }).Select(a => a.Statement)],
            [.. answers.Where(a => a is { Answer: Kleene.Met, Statement.Side: StatementSide.Against }).Select(a => a.Statement)],
            [.. answers.Where(a => a.Answer is Kleene.NotKnown)
                .Select(a => new UndecidedStatement(a.Statement, [.. a.Statement.When.Facts.Distinct(StringComparer.Ordinal).Where(f => !facts.ContainsKey(f)).Select(f => PlanFields.Find(f)!)]))]);
    }

    /// <summary>Two are the same when the id is.</summary>
    public bool Equals(TechniqueOption? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
