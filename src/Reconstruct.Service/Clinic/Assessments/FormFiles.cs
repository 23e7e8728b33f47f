using Reconstruct.Core;

namespace Reconstruct.Service.Clinic.Assessments;

/// <summary>The assessment forms that the program carries. They are read once; with any fault in any file the program does not start, and says every one.</summary>
public static class FormFiles
{
    private static readonly Lazy<IReadOnlyList<LoadedForm>> Whole = new(() => Read(Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content", "assessments");

    public static IReadOnlyList<LoadedForm> All => Whole.Value;

    /// <summary>The form with this id; null when there is none.</summary>
    public static LoadedForm? Find(string id) => All.FirstOrDefault(f => f.Form.Id == id);

    /// <summary>Reads a folder; throws with every fault, each with file and place, when there is one.</summary>
    /// <param name="ofTrust">True for the folder of a trust: each form says under which licence it is used, and none has the name of one that the program carries.</param>
    public static IReadOnlyList<LoadedForm> Read(string folder, bool ofTrust = false)
    {
        List<LoadedForm> forms = [];
        List<string> faults = [];
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var (name, read) = (Path.GetFileName(file), FormReader.Read(File.ReadAllBytes(file), ofTrust));
            if (!read.Ok) faults.AddRange(read.Refusals.Select(r => $"{name}, {r.Message}"));
            else if (read.Value.Form.Id + ".json" != name) faults.Add($"{name}, id: A file is named for its form");
            else if (ofTrust && Find(read.Value.Form.Id) is not null) faults.Add($"{name}, id: The program carries a form of this name");
            else forms.Add(read.Value);
        }
        return faults.Count == 0 ? [.. forms.OrderBy(f => f.Form.Title, StringComparer.Ordinal)] : throw new InvalidOperationException($"The assessment forms cannot be used:\n{string.Join('\n', faults)}");
    }
}
