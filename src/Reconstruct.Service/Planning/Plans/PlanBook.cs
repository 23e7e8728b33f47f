using Reconstruct.Core.Funding;
using Reconstruct.Core.Guides;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Guide.Topics;
using Reconstruct.Service.Planning.Flaps;

namespace Reconstruct.Service.Planning.Plans;

/// <summary>The reconstructive ladder that the program carries, and the names that plans point at. With any fault in any file the program does not start, and says every one.</summary>
public static class PlanBook
{
    private static readonly Lazy<TechniqueLadder> Whole = new(() => Read(Path.Combine(AppContext.BaseDirectory, "content")));

    private static readonly Lazy<PlanNames> All = new(() => new(
        Whole.Value.Options.ToDictionary(o => o.Id, o => o.Name, StringComparer.Ordinal),
        FlapFiles.Atlas.Flaps.ToDictionary(f => f.Id, FlapWords.Named, StringComparer.Ordinal)));

    public static TechniqueLadder Ladder => Whole.Value;

    public static PlanNames Names => All.Value;

    private static TechniqueLadder Read(string content)
    {
        var folder = Path.Combine(content, TechniqueLadder.Folder);
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(f => new PolicyFile(TechniqueLadder.Folder + Path.GetFileName(f), File.ReadAllText(f)))
            : [];
        var (ladder, faults) = TechniqueLadder.Parse(files, [.. GuideFiles.Book.Of(GuideKind.Technique).Select(t => t.Id)]);
        return ladder ?? throw new InvalidOperationException($"The options of the ladder cannot be used:\n{string.Join('\n', faults.Select(f => f.AsRefusal().Message))}");
    }
}
