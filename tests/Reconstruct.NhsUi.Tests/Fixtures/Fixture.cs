using System.Text.Json;

namespace Reconstruct.NhsUi.Tests.Fixtures;

/// <summary>One published example: the options given to the upstream template and the HTML it made.</summary>
public sealed record Fixture(string Component, int Index, string Name, JsonElement Context, string Html, string? CallBlock);
