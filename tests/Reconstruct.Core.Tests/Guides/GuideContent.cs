using Reconstruct.Core.Guides;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Guides;

/// <summary>The shipped guide, and a small one of its own to break.</summary>
public static class GuideContent
{
    private static readonly string Folder = Path.GetDirectoryName(BoardContent.Find("content/guide.json") ?? throw new InvalidOperationException("content/guide.json is missing"))!;

    public static IReadOnlyList<GuideFile> Files { get; } = [Read(GuideBook.SharedFile), .. Names("techniques"), .. Names("conditions")];

    public static GuideBook Book { get; } = GuideBook.Parse(Files) is { Ok: true } read ? read.Value : throw new InvalidOperationException(string.Join("\n", GuideBook.Parse(Files).Refusals.Select(r => r.Message)));

    public const string Shared = """
        {
          "sources": [
            { "id": "paper", "citation": "A paper of 2020", "standing": "primary", "readOn": null },
            { "id": "leaflet", "citation": "A leaflet of 2024", "standing": "primary", "readOn": "2026-11-23" }
          ],
          "generalRisks": [ "It can hurt." ], "riskDrivers": [ "Size." ], "emergency": [ "You faint." ], "helpNow": [ "It swells." ]
        }
        """;

    public const string Topic = """
        {
          "id": "patch", "title": "Patch", "summary": "A patch.", "reviewedBy": null, "reviewDate": null,
          "pictures": [], "calculators": [], "related": [],
          "whatItIs": [ "It is a patch." ],
          "whenUsed": [ "There is a hole." ],
          "howDone": [ { "text": "It took in 9 of 10.", "source": "paper", "who": "90 people", "interval": "8 to 10" } ],
          "recovery": [ { "when": "Later", "what": [ "It heals." ] } ],
          "risks": [ "It can come off." ],
          "questions": [ "Why?" ],
          "helpNow": [ "It comes off." ]
        }
        """;

    /// <summary>What is wrong with the small guide after one change of its page.</summary>
    public static IReadOnlyList<Refusal> Faults(string old, string changed)
    {
        Assert.Contains(old, Topic, StringComparison.Ordinal);
        return GuideBook.Parse([new(GuideBook.SharedFile, Shared), new("techniques/patch.json", Topic.Replace(old, changed, StringComparison.Ordinal))]).Refusals;
    }

    private static IEnumerable<GuideFile> Names(string kind) =>
        Directory.EnumerateFiles(Path.Combine(Folder, kind), "*.json").Order(StringComparer.Ordinal).Select(path => Read($"{kind}/{Path.GetFileName(path)}"));

    private static GuideFile Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));
}
