using Reconstruct.Core.Boards;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Funding;

/// <summary>The policies that the program carries. They are read once; with any fault in any file the program does not start, and says every one.</summary>
public static class PolicyFiles
{
    private static readonly Lazy<PolicyBook> Whole = new(() => Read(Folder, BoardFile.Read()));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content", "funding");

    /// <summary>The book of this program, warm and shared.</summary>
    public static PolicyBook Book => Whole.Value;

    /// <summary>Reads a folder; throws with every fault, each with file, line and place, when there is one.</summary>
    public static PolicyBook Read(string folder, BoardTable boards)
    {
        var read = PolicyBook.Parse(Files(folder), boards);
        return read.Book ?? throw new InvalidOperationException(
            $"The funding policies cannot be used:\n{string.Join('\n', read.Faults.Select(f => f.AsRefusal().Message))}");
    }

    private static IEnumerable<PolicyFile> Files(string folder)
    {
        string[] shared = [PolicyBook.FactsFile, PolicyBook.ProceduresFile, PolicyBook.CommissioningFile];
        var policies = Path.Combine(folder, PolicyBook.PoliciesFolder);
        foreach (var name in shared.Where(n => File.Exists(Path.Combine(folder, n)))) yield return new(name, File.ReadAllText(Path.Combine(folder, name)));
        if (!Directory.Exists(policies)) yield break;
        foreach (var file in Directory.EnumerateFiles(policies, "*.json").Order(StringComparer.Ordinal))
            yield return new(PolicyBook.PoliciesFolder + Path.GetFileName(file), File.ReadAllText(file));
    }
}
