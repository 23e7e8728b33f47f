namespace Reconstruct.Core.Funding;

/// <summary>Reads a tree of criteria against the catalogue of facts.</summary>
internal sealed class CriterionReader(FactCatalogue catalogue, List<PolicyFault> faults, bool clauses = true)
{
    private static readonly string[] Properties = ["kind", "fact", "value", "min", "max", "values", "unit", "count", "of", "clause"];

    /// <summary>The criterion; a rule that is never decided stands in where there is a fault.</summary>
    public Criterion Read(JsonSpot spot, string id)
    {
        var node = new SpotObject(spot, faults, Properties);
        var (kind, clause) = (node.Text("kind"), node.MaybeText("clause"));
        return kind switch
        {
            "all-of" or "any-of" or "at-least-of" or "not" => Group(node, kind, id, clause),
            "not-read" => NotRead(node, id, clause),
            "at-most" or "below" or "at-least" or "above" or "in-range" or "is-true" or "is-one-of" or "stable-for-months" => Rule(node, kind, id, clause),
            "" => new Criterion.NotRead(id, clause),
            _ => Unknown(node, kind, id, clause),
        };
    }

    private static Criterion Unknown(SpotObject node, string kind, string id, string? clause)
    {
        node.Fault(node.At("kind")!, PolicyFaultCodes.WrongKind, $"There is no criterion of kind '{kind}'");
        return new Criterion.NotRead(id, clause);
    }

    private Criterion Group(SpotObject node, string kind, string id, string? clause)
    {
        Only(node, kind is "at-least-of" ? ["kind", "count", "of", "clause"] : ["kind", "of", "clause"]);
        if (node.At("of") is null) node.Missing("of");
        var parts = node.Items("of").Select((part, i) => Read(part, $"{id}.{i + 1}")).ToList();
        if (node.At("of") is { } of && (parts.Count == 0 || (kind is "not" && parts.Count != 1)))
            node.Fault(of, PolicyFaultCodes.CountWrong, kind is "not" ? "'not' takes exactly one" : "The list is empty");
        if (kind is not "at-least-of") return parts.Count == 0 ? new Criterion.NotRead(id, clause) : kind switch
        {
            "all-of" => new Criterion.AllOf(id, clause, parts),
            "any-of" => new Criterion.AnyOf(id, clause, parts),
            _ => new Criterion.Not(id, clause, parts[0]),
        };

        var count = node.Number("count");
        var fits = count >= 1 && count <= parts.Count && count == Math.Floor(count);
        if (!fits && node.At("count") is { } at) node.Fault(at, PolicyFaultCodes.CountWrong, $"The count must be a whole number from 1 to {parts.Count}");
        return fits ? new Criterion.AtLeastOf(id, clause, (int)count, parts) : new Criterion.NotRead(id, clause);
    }

    private Criterion NotRead(SpotObject node, string id, string? clause)
    {
        Only(node, ["kind", "clause"]);
        NeedClause(node, clause);
        return new Criterion.NotRead(id, clause);
    }

    private Criterion Rule(SpotObject node, string kind, string id, string? clause)
    {
        Only(node, kind switch
        {
            "in-range" => ["kind", "fact", "min", "max", "unit", "clause"],
            "is-true" => ["kind", "fact", "clause"],
            "is-one-of" => ["kind", "fact", "values", "clause"],
            _ => ["kind", "fact", "value", "unit", "clause"],
        });
        NeedClause(node, clause);
        if (node.Text("fact") is not { Length: > 0 } name) return new Criterion.NotRead(id, clause);
        if (catalogue.Find(name) is not { } fact)
        {
            node.Fault(node.At("fact")!, PolicyFaultCodes.FactUnknown, $"There is no fact '{name}'");
            return new Criterion.NotRead(id, clause);
        }

        return kind switch
        {
            "is-true" => Fits(node, fact, FactKind.YesNo) ? new Criterion.IsTrue(id, clause, fact) : new Criterion.NotRead(id, clause),
            "is-one-of" => OneOf(node, fact, id, clause),
            "stable-for-months" => Stable(node, fact, id, clause),
            _ => Numeric(node, kind, fact, id, clause),
        };
    }

    private static Criterion Numeric(SpotObject node, string kind, Fact fact, string id, string? clause)
    {
        if (!fact.IsNumeric)
        {
            node.Fault(node.At("fact")!, PolicyFaultCodes.FactWrongKind, $"'{fact.Id}' is not a number");
            return new Criterion.NotRead(id, clause);
        }

        Unit(node, fact);
        if (kind is "in-range")
        {
            var (from, to) = (Limit(node, "min", fact), Limit(node, "max", fact));
            if (from > to) node.Fault(node.At("min")!, PolicyFaultCodes.LimitOutOfRange, "The first limit is above the second");
            return new Criterion.InRange(id, clause, fact, from, to);
        }

        var limit = Limit(node, "value", fact);
        return kind switch
        {
            "at-most" => new Criterion.AtMost(id, clause, fact, limit),
            "below" => new Criterion.Below(id, clause, fact, limit),
            "at-least" => new Criterion.AtLeast(id, clause, fact, limit),
            _ => new Criterion.Above(id, clause, fact, limit),
        };
    }

    private static Criterion OneOf(SpotObject node, Fact fact, string id, string? clause)
    {
        if (!Fits(node, fact, FactKind.Choice)) return new Criterion.NotRead(id, clause);
        if (node.At("values") is null) node.Missing("values");
        var values = node.Texts("values");
        foreach (var item in node.Items("values").Where(i => fact.Choice(i.Text) < 0))
            node.Fault(item, PolicyFaultCodes.ChoiceUnknown, $"'{fact.Id}' has no choice '{item.Text}'");
        if (node.At("values") is { } list && values.Count == 0) node.Fault(list, PolicyFaultCodes.CountWrong, "The list is empty");
        return new Criterion.IsOneOf(id, clause, fact, [.. values.Where(v => fact.Choice(v) >= 0)]);
    }

    private Criterion Stable(SpotObject node, Fact fact, string id, string? clause)
    {
        if (catalogue.StabilityOf(fact) is not { } months)
        {
            node.Fault(node.At("fact")!, PolicyFaultCodes.FactWrongKind, $"No fact tells for how long '{fact.Id}' has been stable");
            return new Criterion.NotRead(id, clause);
        }

        Unit(node, months);
        return new Criterion.StableForMonths(id, clause, fact, months, Limit(node, "value", months));
    }

    private static bool Fits(SpotObject node, Fact fact, FactKind kind)
    {
        if (fact.Kind == kind) return true;
        node.Fault(node.At("fact")!, PolicyFaultCodes.FactWrongKind, $"'{fact.Id}' is not {(kind is FactKind.YesNo ? "a yes or no" : "a choice")}");
        return false;
    }

    private static double Limit(SpotObject node, string name, Fact fact)
    {
        var limit = node.Number(name);
        var whole = fact.Kind is not FactKind.Number;
        if (node.At(name) is { Kind: JsonSpotKind.Number } at && (!(limit >= fact.Min && limit <= fact.Max) || (whole && limit != Math.Floor(limit))))
            node.Fault(at, PolicyFaultCodes.LimitOutOfRange, $"'{fact.Id}' must be {Fact.Plain(fact.Min)} to {fact.Words(fact.Max)}{(whole ? ", a whole number" : "")}");
        return limit;
    }

    private static void Unit(SpotObject node, Fact fact)
    {
        if (node.MaybeText("unit") is { } unit && !FactReading.SameUnit(unit, fact.Unit))
            node.Fault(node.At("unit")!, PolicyFaultCodes.UnitWrong, $"The unit of '{fact.Id}' is {fact.Unit ?? "none"}");
    }

    private static void Only(SpotObject node, ReadOnlySpan<string> properties)
    {
        foreach (var (name, spot) in node.Spot.Members)
        {
            if (Properties.Contains(name, StringComparer.Ordinal) && !properties.Contains(name))
                node.Fault(spot, PolicyFaultCodes.PropertyUnknown, $"A criterion of this kind has no '{name}'");
        }
    }

    private void NeedClause(SpotObject node, string? clause)
    {
        if (clauses && string.IsNullOrWhiteSpace(clause)) node.Fault(node.Spot, PolicyFaultCodes.ClauseMissing, "A rule needs its clause in our own words");
    }
}
