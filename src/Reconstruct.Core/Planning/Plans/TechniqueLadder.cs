using Reconstruct.Core.Funding;
using Reconstruct.Core.Guides;

namespace Reconstruct.Core.Planning.Plans;

/// <summary>The reconstructive ladder: every option in the order of its rungs. It is read from files; with any fault there is none.</summary>
public sealed class TechniqueLadder
{
    /// <summary>Folder of the options, one file each.</summary>
    public const string Folder = "options/";

    private TechniqueLadder(IReadOnlyList<TechniqueOption> options) => Options = options;

    /// <summary>Every option, by rung.</summary>
    public IReadOnlyList<TechniqueOption> Options { get; }

    /// <summary>The option with this id; null when there is none.</summary>
    public TechniqueOption? Find(string? id) => Options.FirstOrDefault(o => string.Equals(o.Id, id, StringComparison.Ordinal));

    /// <summary>Every option beside these known facts, by rung. Nothing is chosen or left out.</summary>
    public IReadOnlyList<WeighedOption> Weigh(IReadOnlyDictionary<string, string> facts) => [.. Options.Select(o => o.Weigh(facts))];

    /// <summary>Reads the files, each named below <c>content</c>; refuses them all with every fault when there is one.</summary>
    /// <param name="files">The files.</param>
    /// <param name="topics">Ids of the public pages about techniques.</param>
    public static (TechniqueLadder? Ladder, IReadOnlyList<PolicyFault> Faults) Parse(IEnumerable<PolicyFile> files, IReadOnlyCollection<string> topics)
    {
        List<PolicyFault> faults = [];
        List<TechniqueOption> options = [];
        foreach (var file in files)
        {
            if (JsonSpots.Read(file, faults) is not { } spot) continue;
            var option = TechniqueFileReader.Read(spot, faults);
            Check(option, spot, topics, options, faults);
            options.Add(option);
        }
        if (options.Count == 0) faults.Add(new(Folder, "$", 1, PolicyFaultCodes.FileMissing, "There is no option"));
        return faults.Count > 0
            ? (null, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
            : (new([.. options.OrderBy(o => o.Rung)]), []);
    }

    private static void Check(TechniqueOption option, JsonSpot spot, IReadOnlyCollection<string> topics, List<TechniqueOption> before, List<PolicyFault> faults)
    {
        void Fault(string code, string message) => faults.Add(new(spot.File, "$", spot.Line, code, message));
        if (spot.File != $"{Folder}{option.Id}.json") Fault(TechniqueFaultCodes.IdNotFile, $"The id '{option.Id}' must be the name of the file");
        if (before.Exists(o => o.Rung == option.Rung || o.Name == option.Name)) Fault(PolicyFaultCodes.IdTwice, "Another option has this rung or this name");
        if (option.Topic is { } topic && !topics.Contains(topic)) Fault(TechniqueFaultCodes.TopicUnknown, $"There is no page '{topic}'");
        var plain = string.Join('\n', [.. option.PatientWhat, .. option.Statements.Select(s => s.ForPatient).OfType<string>()]);
        if (plain.Length > 0 && ReadingLevel.Grade(plain) > ReadingLevel.MostForPublic) Fault(TechniqueFaultCodes.TooHard, "The words for the patient are too hard to read");
        foreach (var number in option.PatientWhat.Concat(option.Statements.Where(s => s.Source is null).SelectMany(s => new[] { s.Text, s.ForPatient ?? "" })).Where(GuideNumbers.In))
            Fault(TechniqueFaultCodes.NumberWithoutSource, $"A number needs a source: '{number}'");
        foreach (var (code, message) in SizeChecks.Of(option)) Fault(code, message);
        foreach (var twice in option.Statements.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            Fault(PolicyFaultCodes.IdTwice, $"The statement '{twice.Key}' is there twice");
        foreach (var example in option.Examples.Where(e => !Holds(option, e))) Fault(TechniqueFaultCodes.ExampleWrong, $"The example '{example.Title}' does not come out so: {Came(option, example)}");
    }

    private static bool Holds(TechniqueOption option, TechniqueExample example) => option.Statements.All(s => s.When.Of(example.Facts) switch
    {
        Kleene.Met => example.Holds.Contains(s.Id) && !example.NotKnown.Contains(s.Id),
        Kleene.NotKnown => example.NotKnown.Contains(s.Id) && !example.Holds.Contains(s.Id),
        _ => !example.Holds.Contains(s.Id) && !example.NotKnown.Contains(s.Id),
    }) && example.Holds.Concat(example.NotKnown).All(id => option.Statements.Any(s => s.Id == id));

    private static string Came(TechniqueOption option, TechniqueExample example) =>
        string.Join(", ", option.Statements.Select(s => $"{s.Id} {s.When.Of(example.Facts)}"));
}
