using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>Reads one file of <c>content/options</c>.</summary>
internal static class TechniqueFileReader
{
    public static TechniqueOption Read(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "name", "rung", "patientName", "patientWhat", "topic", "flaps", "calculator", "writtenOn", "kit", "statements", "examples");
        if (read.Items("patientWhat").Count == 0) read.Missing("patientWhat");
        if (read.Items("statements").Count == 0) read.Missing("statements");
        if (read.Items("examples").Count == 0) read.Missing("examples");
        if (read.At("rung") is null) read.Missing("rung");
        var written = read.Date("writtenOn");
        if (written is not { IsDay: true }) read.Fault(spot, PolicyFaultCodes.DateWrong, "'writtenOn' must be a day");
        return new()
        {
            Id = read.Text("id"), Name = read.Text("name"), Rung = AtlasSpots.Whole(read, "rung", 1) ?? 1, PatientName = read.Text("patientName"), PatientWhat = read.Texts("patientWhat"),
            Topic = read.MaybeText("topic"), Flaps = read.At("flaps") is null ? null : read.Word<FlapKind>("flaps"), Calculator = read.MaybeText("calculator"), WrittenOn = written?.First ?? default, Kit = read.Texts("kit"),
            Statements = [.. read.Items("statements").Select(s => Statement(s, faults))], Examples = [.. read.Items("examples").Select(e => Example(e, faults))],
        };
    }

    private static TechniqueStatement Statement(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "id", "side", "text", "forPatient", "when", "people", "source");
        if (read.At("source") is null) read.Missing("source"); // null says that none was read
        var source = read.At("source") is { Kind: JsonSpotKind.Object } ? AtlasSpots.Source(read, faults) : null;
        var when = read.At("when") is { } condition ? Condition(condition, faults) : new FactCondition.Always();
        return new(read.Text("id"), read.Word<StatementSide>("side"), read.Text("text"), read.MaybeText("forPatient"), when, source) { People = read.MaybeText("people") };
    }

    private static FactCondition Condition(JsonSpot spot, List<PolicyFault> faults)
    {
        if (spot.Members.Exists(m => m.Name == SizeConditionReader.Measure)) return SizeConditionReader.Read(spot, faults);
        var read = new SpotObject(spot, faults, "fact", "is", "all", "any", "not");
        if (read.At("all") is not null && Parts(read, "all", faults) is { Count: > 0 } all) return new FactCondition.All(all);
        if (read.At("any") is not null && Parts(read, "any", faults) is { Count: > 0 } any) return new FactCondition.Any(any);
        if (read.At("not") is { } not) return new FactCondition.Not(Condition(not, faults));
        var (fact, values) = (read.MaybeText("fact") ?? "", read.Texts("is"));
        if (PlanFields.Find(fact) is not { IsFact: true } field) read.Fault(spot, PolicyFaultCodes.FactUnknown, $"There is no fact '{fact}'");
        else if (values.Count == 0 || values.Any(v => field.Choices.All(c => c.Value != v))) read.Fault(spot, PolicyFaultCodes.ChoiceUnknown, $"'{fact}' must be one of: {string.Join(", ", field.Choices.Select(c => c.Value))}");
        return new FactCondition.Is(fact, values);
    }

    private static List<FactCondition> Parts(SpotObject owner, string name, List<PolicyFault> faults)
    {
        var parts = owner.Items(name).Select(p => Condition(p, faults)).ToList();
        if (parts.Count == 0) owner.Fault(owner.Spot, TechniqueFaultCodes.ConditionWrong, $"'{name}' must hold a condition");
        return parts;
    }

    private static TechniqueExample Example(JsonSpot spot, List<PolicyFault> faults)
    {
        var read = new SpotObject(spot, faults, "title", "facts", "holds", "notKnown");
        Dictionary<string, string> facts = new(StringComparer.Ordinal);
        foreach (var (name, value) in read.At("facts")?.Members ?? [])
        {
            if (PlanFields.Measures.FirstOrDefault(m => m.Id == name) is { } measure)
            {
                facts[name] = SizeConditionReader.Number(measure, value, faults);
                continue;
            }
            if (PlanFields.Find(name) is not { IsFact: true } field || field.Choices.All(c => c.Value != value.Text)) read.Fault(value, PolicyFaultCodes.FactUnknown, $"There is no fact '{name}' with this value");
            facts[name] = value.Text;
        }
        return new(read.Text("title"), facts, read.Texts("holds"), read.Texts("notKnown"));
    }
}
