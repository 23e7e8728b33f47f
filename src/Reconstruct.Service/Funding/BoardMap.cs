using System.Text.Json;
using Reconstruct.Core.Boards;

namespace Reconstruct.Service.Funding;

/// <summary>England as one hexagon a board, in layouts with their dates, each hexagon with some towns by which to find the board. The GP practice still decides.</summary>
public sealed record BoardMap(string Title, string Note, IReadOnlyList<BoardMap.Layout> Layouts)
{
    private static readonly Lazy<BoardMap> Shipped = new(() => Read(File.ReadAllText(Path.Combine(PolicyFiles.Folder, "tiles.json")), Patients.Reference.BoardFile.Read()));

    /// <summary>The map that the program carries.</summary>
    public static BoardMap Whole => Shipped.Value;

    /// <summary>The layout for a day.</summary>
    public Layout On(DateOnly day) => Layouts.First(l => l.From <= day && (l.To is null || day <= l.To));

    /// <summary>Reads it; throws, with every fault, when a board of a day has not exactly one hexagon or two boards have the same.</summary>
    public static BoardMap Read(string json, BoardTable boards)
    {
        var map = JsonSerializer.Deserialize<BoardMap>(json, JsonSerializerOptions.Web) ?? throw new InvalidOperationException("tiles.json is empty");
        var faults = map.Layouts.SelectMany(l => Faults(l, boards)).ToList();
        return faults.Count == 0 ? map : throw new InvalidOperationException($"tiles.json cannot be used:\n{string.Join('\n', faults)}");
    }

    private static IEnumerable<string> Faults(Layout layout, BoardTable boards)
    {
        var inForce = boards.On(layout.From).Select(b => b.Code).ToList();
        foreach (var code in inForce.Where(c => layout.Tiles.Count(t => t.Board == c) != 1)) yield return $"{layout.From:yyyy-MM-dd}: {code} must have one hexagon";
        foreach (var tile in layout.Tiles.Where(t => !inForce.Contains(t.Board))) yield return $"{layout.From:yyyy-MM-dd}: {tile.Board} is not a board of that day";
        foreach (var twice in layout.Tiles.GroupBy(t => (t.Column, t.Row)).Where(g => g.Skip(1).Any())) yield return $"{layout.From:yyyy-MM-dd}: two hexagons at column {twice.Key.Column}, row {twice.Key.Row}";
    }

    /// <summary>One map, from a day to a day.</summary>
    public sealed record Layout(DateOnly From, DateOnly? To, IReadOnlyList<Tile> Tiles);

    /// <summary>One hexagon. A row whose number is odd stands half a hexagon further right.</summary>
    public sealed record Tile(string Board, int Column, int Row, IReadOnlyList<string> Places);
}
