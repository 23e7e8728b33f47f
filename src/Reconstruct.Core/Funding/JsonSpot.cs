namespace Reconstruct.Core.Funding;

/// <summary>A value of a JSON file with the place where it stands.</summary>
internal sealed class JsonSpot
{
    public required string File { get; init; }

    public required string Path { get; init; }

    public required int Line { get; init; }

    public required JsonSpotKind Kind { get; init; }

    /// <summary>The characters of a text.</summary>
    public string Text { get; init; } = "";

    public double Number { get; init; }

    public bool Flag { get; init; }

    public List<(string Name, JsonSpot Spot)> Members { get; } = [];

    public List<JsonSpot> Items { get; } = [];
}
