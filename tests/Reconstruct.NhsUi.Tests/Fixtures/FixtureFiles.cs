using System.Text.Json;

namespace Reconstruct.NhsUi.Tests.Fixtures;

/// <summary>The fixtures.json files of the nhsuk-frontend package, as npm ci puts them down.</summary>
public static class FixtureFiles
{
    public static IReadOnlyList<Fixture> Of(string component)
    {
        var path = Path.Combine(Root(), "src/Reconstruct.Service/client/node_modules/nhsuk-frontend/dist/nhsuk/components", component, "fixtures.json");
        if (!File.Exists(path)) throw new FileNotFoundException($"No fixtures of {component}: run 'npm ci' in src/Reconstruct.Service/client first.", path);
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.GetProperty("fixtures").EnumerateArray().Select((f, i) => Read(component, f.Clone(), i))];
    }

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Reconstruct.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No Reconstruct.slnx above the tests.");
    }

    private static Fixture Read(string component, JsonElement fixture, int index) => new(
        component,
        index,
        fixture.GetProperty("name").GetString()!,
        fixture.TryGetProperty("context", out var context) ? context : default,
        fixture.GetProperty("html").GetString()!,
        fixture.TryGetProperty("callBlock", out var block) ? Joined(block) : null);

    private static string Joined(JsonElement block) =>
        block.ValueKind == JsonValueKind.Array ? string.Join("\n", block.EnumerateArray().Select(b => b.GetString())) : block.GetString()!;
}
