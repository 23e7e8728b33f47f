using System.Text.Json;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Funding.Availability;

namespace Reconstruct.Service.Funding.Compare;

/// <summary>An invented patient who gets opposite answers from different boards.</summary>
/// <param name="First">Id of a policy version to lay beside <paramref name="Second"/>.</param>
/// <param name="Facts">What is known, by fact, as the interface takes it.</param>
/// <param name="Expect">Outcomes by policy version: the build runs them.</param>
public sealed record WorkedPatient(string Id, string Title, string Text, string Procedure, string First, string Second, IReadOnlyDictionary<string, JsonElement> Facts, IReadOnlyDictionary<string, string> Expect)
{
    private static readonly Lazy<IReadOnlyList<WorkedPatient>> Shipped = new(() => Read(File.ReadAllText(Path.Combine(PolicyFiles.Folder, "examples.json")), PolicyFiles.Book));

    /// <summary>Those that the program carries.</summary>
    public static IReadOnlyList<WorkedPatient> All => Shipped.Value;

    /// <summary>What somebody would have entered to say the same.</summary>
    public AvailabilityState State => AvailabilityState.Blank with
    {
        Procedure = Procedure,
        Facts = Facts.ToDictionary(f => f.Key, f => f.Value.ValueKind switch { JsonValueKind.True => "yes", JsonValueKind.False => "no", _ => f.Value.ToString() }, StringComparer.Ordinal),
    };

    /// <summary>Reads them; throws, with every fault, when one names a procedure, fact or version that is not there.</summary>
    public static IReadOnlyList<WorkedPatient> Read(string json, PolicyBook book)
    {
        var all = JsonSerializer.Deserialize<Shape>(json, JsonSerializerOptions.Web)?.Examples ?? throw new InvalidOperationException("examples.json is empty");
        var faults = all.SelectMany(p => Faults(p, book).Select(f => $"{p.Id}: {f}")).ToList();
        return faults.Count == 0 ? all : throw new InvalidOperationException($"examples.json cannot be used:\n{string.Join('\n', faults)}");
    }

    private static IEnumerable<string> Faults(WorkedPatient patient, PolicyBook book)
    {
        if (book.Procedure(patient.Procedure) is null) yield return $"there is no procedure '{patient.Procedure}'";
        foreach (var id in patient.Expect.Keys.Append(patient.First).Append(patient.Second).Where(id => book.Find(id) is null)) yield return $"there is no policy '{id}'";
        foreach (var outcome in patient.Expect.Values.Where(o => !Enum.GetValues<FundingOutcome>().Select(EnumText.Kebab).Contains(o))) yield return $"there is no outcome '{outcome}'";
        foreach (var refusal in Core.Funding.Facts.Read(book.Facts, patient.State.Inputs).Refusals) yield return $"{refusal.Field}: {refusal.Message}";
    }

    private sealed record Shape(IReadOnlyList<WorkedPatient> Examples);
}
