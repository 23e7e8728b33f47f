namespace Reconstruct.Core.Funding;

/// <summary>The values of one fact cut into regions by the limits of a tree: within a region every rule of the tree gives one answer.</summary>
internal sealed class FactRegions
{
    /// <summary>The most limits on one fact: twice as many regions and one fit into 64 bits.</summary>
    public const int MostLimits = 31;

    private readonly double[] _limits;

    private FactRegions(Fact fact, double[] limits)
    {
        (Fact, _limits) = (fact, limits);
        Count = fact.IsNumeric ? (2 * limits.Length) + 1 : (int)fact.Max + 1;
        for (var region = 0; region < Count; region++)
        {
            if (Exists(region)) Possible |= 1UL << region;
        }
    }

    public Fact Fact { get; }

    /// <summary>How many there are: for a number one at each limit and one on each side; for the rest one a value.</summary>
    public int Count { get; }

    /// <summary>Those that hold a value which the fact can have.</summary>
    public ulong Possible { get; }

    public static FactRegions Of(Fact fact, IEnumerable<Criterion.Rule> rules) => new(fact, [.. rules.SelectMany(Limits).Distinct().Order()]);

    /// <summary>The regions in which a rule is met.</summary>
    public ulong Met(Criterion.Rule rule)
    {
        var met = 0UL;
        for (var region = 0; region < Count; region++)
        {
            if ((Possible >> region & 1) != 0 && rule.Holds(Sample(region, double.NaN))) met |= 1UL << region;
        }

        return met;
    }

    /// <summary>The region of a known value.</summary>
    public int Region(double value)
    {
        if (!Fact.IsNumeric) return (int)value;
        for (var i = 0; i < _limits.Length; i++)
        {
            if (value < _limits[i]) return 2 * i;
            if (value == _limits[i]) return (2 * i) + 1;
        }

        return 2 * _limits.Length;
    }

    /// <summary>The value of a region that lies nearest to <paramref name="current"/>; the one beside a limit when that is not known.</summary>
    public double Sample(int region, double current)
    {
        if (!Fact.IsNumeric) return region;
        if (region % 2 == 1) return _limits[region / 2];
        if (!double.IsNaN(current) && Region(current) == region) return current;
        var (low, high) = Bounds(region);
        if (low is null && high is null) return Fact.Min;
        var fromBelow = low is { } l && (high is null || !(current >= high)) ? Math.Min(Fact.Max, l + Fact.Step) : Math.Max(Fact.Min, (high ?? 0) - Fact.Step);
        return Math.Round(fromBelow, 6);
    }

    /// <summary>The value nearest to <paramref name="current"/> in any of several regions.</summary>
    public double Nearest(ulong regions, double current)
    {
        var best = double.NaN;
        for (var region = 0; region < Count; region++)
        {
            if ((regions >> region & 1) == 0) continue;
            var sample = Sample(region, current);
            if (double.IsNaN(best) || Math.Abs(sample - current) < Math.Abs(best - current)) best = sample;
        }

        return best;
    }

    /// <summary>Several regions in words, such as "at most 27 kg/m²" or "yes".</summary>
    public string Words(ulong regions)
    {
        var parts = new List<string>();
        for (var region = 0; region < Count; region++)
        {
            if ((regions >> region & 1) == 0) continue;
            var last = region;
            while (Fact.IsNumeric && last + 1 < Count && ((regions >> (last + 1) & 1) != 0 || (Possible >> (last + 1) & 1) == 0)) last++;
            parts.Add(Fact.IsNumeric ? Words(region, last) : Fact.Words(region));
            region = last;
        }

        return string.Join(" or ", parts);
    }

    internal static IEnumerable<double> Limits(Criterion.Rule rule) => rule switch
    {
        Criterion.AtMost r => [r.Limit],
        Criterion.Below r => [r.Limit],
        Criterion.AtLeast r => [r.Limit],
        Criterion.Above r => [r.Limit],
        Criterion.InRange r => [r.From, r.To],
        Criterion.StableForMonths r => [r.Months],
        _ => [],
    };

    private string Words(int first, int last)
    {
        var low = first == 0 ? null : first % 2 == 1 ? $"at least {Fact.Words(_limits[first / 2])}" : $"above {Fact.Words(_limits[(first / 2) - 1])}";
        var high = last == Count - 1 ? null : last % 2 == 1 ? $"at most {Fact.Words(_limits[last / 2])}" : $"below {Fact.Words(_limits[last / 2])}";
        return low is null ? high ?? "any value" : high is null ? low : $"{low} and {high}";
    }

    private (double? Low, double? High) Bounds(int region) =>
        (region == 0 ? null : _limits[(region / 2) - 1], region / 2 == _limits.Length ? null : _limits[region / 2]);

    private bool Exists(int region)
    {
        if (!Fact.IsNumeric) return true;
        if (region % 2 == 1) return _limits[region / 2] >= Fact.Min && _limits[region / 2] <= Fact.Max;
        var (low, high) = Bounds(region);
        const double tolerance = 1e-9;
        return (low ?? (Fact.Min - Fact.Step)) + Fact.Step < (high ?? (Fact.Max + Fact.Step)) - tolerance;
    }
}
