using System.Text.Json;

namespace Reconstruct.Core.Boards;

/// <summary>The file of boards as it is written: read here, checked in <see cref="BoardTable"/>.</summary>
internal static class BoardFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The table as written, or one refusal that says where the file is wrong.</summary>
    public static Result<BoardTable> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Document>(json, Options) is { } file ? Build(file) : Refuse("it is empty");
        }
        catch (JsonException fault)
        {
            return Refuse($"line {fault.LineNumber + 1}, at {fault.Path}");
        }
    }

    private static Result<BoardTable> Build(Document file)
    {
        var sources = file.Sources.ToDictionary(s => s.Id, s => new Source(s.Citation, Standing: Standing(s.Standing)), StringComparer.Ordinal);
        var asked = file.Successions.Select(s => s.Source).Concat(file.SubAreas.Select(s => s.Source)).Append("boards");
        if (asked.FirstOrDefault(id => !sources.ContainsKey(id)) is { } missing) return Refuse($"there is no source '{missing}'");
        return new BoardTable(
            file.Boards,
            [.. file.Successions.Select(s => new BoardSuccession(s.From, s.To, s.On, sources[s.Source]))],
            [.. file.SubAreas.Select(s => new SubAreaSuccession(s.Board, s.SubArea, s.To, s.On, sources[s.Source]))],
            file.CoversFrom,
            file.Attribution,
            sources["boards"]);
    }

    private static SourceStanding Standing(string word) =>
        Enum.TryParse<SourceStanding>(word, ignoreCase: true, out var standing) ? standing : throw new JsonException($"Standing '{word}'");

    private static Refusal Refuse(string where) => new(BoardTable.FileCode, $"The file of boards cannot be read: {where}");

    private sealed record Document(
        string Attribution,
        DateOnly CoversFrom,
        IReadOnlyList<SourceEntry> Sources,
        IReadOnlyList<Board> Boards,
        IReadOnlyList<SuccessionEntry> Successions,
        IReadOnlyList<SubAreaEntry> SubAreas);

    private sealed record SourceEntry(string Id, string Citation, string Standing);

    private sealed record SuccessionEntry(string From, IReadOnlyList<string> To, DateOnly On, string Source);

    private sealed record SubAreaEntry(string Board, string SubArea, string To, DateOnly On, string Source);
}
