using System.Text.Json;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>All letter texts, read and checked when the service starts: a faulty one stops it.</summary>
public sealed class LetterTemplates
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private readonly Dictionary<string, LetterTemplate> _byId;

    private LetterTemplates(IReadOnlyList<LetterTemplate> all) => (All, _byId) = (all, all.ToDictionary(t => t.Id, StringComparer.Ordinal));

    public IReadOnlyList<LetterTemplate> All { get; }

    public LetterTemplate Of(string id) =>
        _byId.TryGetValue(id, out var template) ? template : throw new InvalidOperationException($"There is no letter text '{id}'");

    /// <summary>Reads every file of a folder. Throws with every fault of every file at once.</summary>
    public static LetterTemplates Load(string folder)
    {
        List<LetterTemplate> all = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];
        List<string> faults = [.. all.SelectMany(t => t.Faults())];
        return faults.Count == 0 ? new(all) : throw new InvalidDataException(string.Join(Environment.NewLine, faults));
    }

    private static LetterTemplate Read(string file)
    {
        var template = JsonSerializer.Deserialize<LetterTemplate>(File.ReadAllText(file), Reading)!;
        return template.Id == Path.GetFileNameWithoutExtension(file) ? template : throw new InvalidDataException($"{file}: its id is {template.Id}");
    }
}
