namespace Reconstruct.Core.Funding.WhatIf;

/// <summary>Invented people to try a policy on: the same seed gives the same people, whatever the draft says. They say nothing about real people.</summary>
/// <remarks>
/// Everything is drawn independently. Numbers lie around the limits that the policies of the procedure set, because limits are what is tried; yes, no and choices are even; one fact in ten is not
/// known. Ages are even from 0 to 94; sex is even between female and male with one in a hundred recorded as other; ethnic groups and fifths of deprivation are even. Only age, where a policy asks for it, can
/// therefore differ between groups for another reason than chance. Source: none; these are choices of this product and no statistics of any place.
/// </remarks>
public sealed class InventedCohort
{
    /// <summary>How many people there are in a block.</summary>
    public const int BlockSize = 1000;

    private const double Unknown = 0.1;

    private readonly FactCatalogue _catalogue;
    private readonly Line[] _lines;
    private readonly Fact? _age;
    private readonly ulong _seed;

    private InventedCohort(FactCatalogue catalogue, Line[] lines, ulong seed) => (_catalogue, _lines, _age, _seed) = (catalogue, lines, catalogue.Find("ageYears"), seed);

    /// <summary>People for policies of one procedure.</summary>
    /// <param name="catalogue">The facts there are.</param>
    /// <param name="known">The versions that are held: their limits say where numbers lie.</param>
    /// <param name="draft">A draft: a fact that only it asks about gets its limits.</param>
    /// <param name="seed">Any number.</param>
    public static InventedCohort Of(FactCatalogue catalogue, IReadOnlyList<Policy> known, Policy draft, ulong seed)
    {
        var lines = known.SelectMany(p => p.Facts).Concat(draft.Facts).Distinct().OrderBy(f => f.Index).Select(fact =>
        {
            var held = Limits(known, fact);
            return new Line(fact, held.Count > 0 ? held : Limits([draft], fact));
        });
        return new(catalogue, [.. lines], seed);
    }

    /// <summary>The people, made as they are read. Reading a block again gives the same.</summary>
    /// <param name="people">How many; 0 or more.</param>
    public IEnumerable<IEnumerable<CohortMember>> Blocks(int people)
    {
        for (var first = 0; first < people; first += BlockSize) yield return Block(first, Math.Min(people, first + BlockSize));
    }

    private static List<double> Limits(IEnumerable<Policy> policies, Fact fact) => [.. policies
        .SelectMany(p => p.FastTracks.Select(f => f.When).Concat(p.ScopeExclusions.Select(s => s.When)).Concat(p.Criteria is { } criteria ? [criteria] : []))
        .SelectMany(c => c.Whole()).OfType<Criterion.Rule>().Where(r => r.Fact == fact).SelectMany(FactRegions.Limits).Distinct().Order()];

    private IEnumerable<CohortMember> Block(int first, int end)
    {
        for (var person = first; person < end; person++) yield return Person(person);
    }

    private CohortMember Person(int person)
    {
        var values = _catalogue.Blank();
        foreach (var line in _lines)
        {
            var draw = new Draw(_seed, person, 16 + line.Fact.Index);
            if (draw.Next() >= Unknown) values[line.Fact.Index] = line.Value(ref draw);
        }

        var groups = new Draw(_seed, person, 0);
        int? age = groups.Next() < Unknown / 2 ? null : (int)(groups.Next() * 95);
        if (_age is not null && !double.IsNaN(values[_age.Index])) values[_age.Index] = age is { } years ? Math.Clamp(years, _age.Min, _age.Max) : Fact.NotKnown;
        foreach (var contradiction in _catalogue.Contradictions)
        {
            if (contradiction.Holds(values)) values[contradiction.Facts[0].Index] = Fact.NotKnown;
        }

        var sex = groups.Next() switch { < 0.01 => CohortSex.Other, < 0.02 => CohortSex.NotKnown, < 0.51 => CohortSex.Female, _ => CohortSex.Male };
        return new(values, CohortGroups.Band(age), sex, (EthnicGroup)(int)(groups.Next() * CohortBreakdown.Ethnicity.Count()), (DeprivationQuintile)(int)(groups.Next() * CohortBreakdown.Deprivation.Count()));
    }

    /// <summary>One fact and where its numbers lie.</summary>
    private sealed class Line(Fact fact, List<double> limits)
    {
        private readonly double _centre = limits.Count > 0 ? limits[limits.Count / 2] : (fact.Min + fact.Max) / 2;
        private readonly double _spread = limits.Count > 0
            ? Math.Max((limits[^1] - limits[0]) * 1.5, Math.Max(fact.Step * 4, Math.Abs(limits[limits.Count / 2]) * 0.4))
            : (fact.Max - fact.Min) / 2;

        public Fact Fact => fact;

        public double Value(ref Draw draw)
        {
            if (!fact.IsNumeric) return (int)(draw.Next() * ((int)fact.Max + 1));
            var bell = (draw.Next() + draw.Next() + draw.Next() - 1.5) / 1.5; // from -1 to 1, most near 0
            var step = fact.Kind is FactKind.Number ? fact.Step : 1;
            return Math.Clamp(Math.Round(Math.Round((_centre + (bell * _spread)) / step) * step, 6), fact.Min, fact.Max);
        }
    }

    /// <summary>Draws by counting (SplitMix64): each person's each fact has a row of numbers of its own, on every machine the same.</summary>
    private struct Draw(ulong seed, int person, int line)
    {
        private const ulong Gamma = 0x9E3779B97F4A7C15UL;
        private ulong _state = Mix(Mix(seed + Gamma) ^ (((ulong)person << 16) | (uint)line));

        /// <summary>From 0 to below 1.</summary>
        public double Next() => (Mix(_state += Gamma) >> 11) * (1.0 / (1UL << 53));

        private static ulong Mix(ulong z)
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
