namespace Reconstruct.Core.Funding;

/// <summary>Reads <c>facts.json</c>.</summary>
internal static class FactFile
{
    private const int MostChoices = 64;

    public static FactCatalogue Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var file = new SpotObject(spot, faults, "facts", "contradictions");
        var facts = new List<Fact>();
        foreach (var item in file.Items("facts"))
        {
            var fact = One(item, facts.Count, faults);
            if (facts.Exists(f => string.Equals(f.Id, fact.Id, StringComparison.Ordinal)))
                file.Fault(item, PolicyFaultCodes.IdTwice, $"The fact '{fact.Id}' is there twice");
            else facts.Add(fact);
        }

        foreach (var stable in facts.Where(f => f.StabilityOf is { } of && !facts.Exists(o => string.Equals(o.Id, of, StringComparison.Ordinal))))
            file.Fault(spot, PolicyFaultCodes.FactUnknown, $"'{stable.Id}' tells the stability of '{stable.StabilityOf}', which is not there");
        var catalogue = new FactCatalogue(facts);
        catalogue.Contradictions = [.. file.Items("contradictions").Select(c => Contradiction(c, catalogue, faults)).OfType<FactContradiction>()];
        return catalogue;
    }

    private static Fact One(JsonSpot spot, int index, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "name", "kind", "unit", "min", "max", "step", "askPatient", "askClinician", "howToMeasure", "choices", "stabilityOf");
        var kind = read.Word<FactKind>("kind");
        var choices = read.Items("choices").Select(c => new SpotObject(c, faults, "value", "label"))
            .Select(c => new FactChoice(c.Text("value"), c.Text("label"))).ToList();
        var numeric = kind is FactKind.Number or FactKind.Whole or FactKind.Months;
        if (kind is FactKind.Choice != choices.Count > 0)
            read.Fault(spot, PolicyFaultCodes.CountWrong, "A choice needs choices, and only a choice has them");
        if (choices.Count > MostChoices) read.Fault(spot, PolicyFaultCodes.CountWrong, $"A choice has at most {MostChoices} values");
        foreach (var twice in choices.GroupBy(c => c.Value, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            read.Fault(spot, PolicyFaultCodes.IdTwice, $"The choice '{twice.Key}' is there twice");
        var (min, max) = numeric ? (read.Number("min"), read.Number("max")) : (0, kind is FactKind.Choice ? Math.Max(0, choices.Count - 1) : 1);
        var step = numeric ? read.Number("step") : 1;
        if (numeric && (min >= max || step <= 0)) read.Fault(spot, PolicyFaultCodes.LimitOutOfRange, "The range is empty, or the step is not above 0");
        return new(index, read.Text("id"), read.Text("name"), kind, read.MaybeText("unit"), min, max, step, read.Text("askPatient"), read.Text("askClinician"),
            read.MaybeText("howToMeasure"), choices, read.MaybeText("stabilityOf"));
    }

    private static FactContradiction? Contradiction(JsonSpot spot, FactCatalogue catalogue, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "words", "together", "fact", "cannotExceed");
        var (id, words) = (read.Text("id"), read.Text("words"));
        if (read.At("together") is not null)
        {
            var reader = new CriterionReader(catalogue, faults, clauses: false);
            return new(id, words, new Criterion.AllOf(id, words, [.. read.Items("together").Select((c, i) => reader.Read(c, $"{id}.{i + 1}"))]));
        }

        var (fact, limit) = (Named(read, "fact", catalogue), Named(read, "cannotExceed", catalogue));
        return fact is null || limit is null ? null : new(id, words, fact, limit);
    }

    private static Fact? Named(SpotObject read, string property, FactCatalogue catalogue)
    {
        var name = read.Text(property);
        var fact = catalogue.Find(name);
        if (fact is null && name.Length > 0) read.Fault(read.At(property)!, PolicyFaultCodes.FactUnknown, $"There is no fact '{name}'");
        return fact;
    }
}
