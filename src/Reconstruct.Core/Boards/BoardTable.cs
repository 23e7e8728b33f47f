namespace Reconstruct.Core.Boards;

/// <summary>The boards of England and their successions, each with its dates. Data, never an enum: more mergers are expected.</summary>
/// <param name="Boards">Every board that the table knows, of any date.</param>
/// <param name="Successions">What became of those that ended.</param>
/// <param name="SubAreas">Parts of split boards, where they could be told.</param>
/// <param name="CoversFrom">First day the table speaks for; nothing is said of earlier days.</param>
/// <param name="Attribution">The words that the licence asks to be shown with the data.</param>
/// <param name="Source">Where the list of boards was read.</param>
public sealed record BoardTable(
    IReadOnlyList<Board> Boards,
    IReadOnlyList<BoardSuccession> Successions,
    IReadOnlyList<SubAreaSuccession> SubAreas,
    DateOnly CoversFrom,
    string Attribution,
    Source Source)
{
    /// <summary>Code of a file that is not JSON of the right shape.</summary>
    public const string FileCode = "board-file";

    /// <summary>Code of a file whose parts disagree: a code twice on one day, or a succession to a board that is not there.</summary>
    public const string DisagreesCode = "board-file-disagrees";

    /// <summary>Makes the table from the text of <c>content/boards.json</c>, or gives every fault of it.</summary>
    public static Result<BoardTable> Parse(string json) => BoardFile.Read(json).Then(Check);

    /// <summary>The boards in force on a day, by code.</summary>
    public IReadOnlyList<Board> On(DateOnly date) => [.. Boards.Where(b => b.InForceOn(date)).OrderBy(b => b.Code, StringComparer.Ordinal)];

    /// <summary>The board with this code on this day; null when there is none.</summary>
    public Board? Find(string code, DateOnly date) => Boards.FirstOrDefault(b => string.Equals(b.Code, code, StringComparison.Ordinal) && b.InForceOn(date));

    /// <summary>True when the table knows the code, on whatever day.</summary>
    public bool Knows(string code) => Boards.Any(b => string.Equals(b.Code, code, StringComparison.Ordinal));

    private static Result<BoardTable> Check(BoardTable table)
    {
        var refusals = new List<Refusal>();
        foreach (var board in table.Boards)
        {
            if (board.To < board.From) refusals.Add(Disagrees($"Board {board.Code} ends before it starts"));
            if (table.Boards.Any(other => !ReferenceEquals(other, board) && string.Equals(other.Code, board.Code, StringComparison.Ordinal) && other.InForceOn(board.From)))
                refusals.Add(Disagrees($"Board {board.Code} is there twice on {board.From:yyyy-MM-dd}"));
        }

        foreach (var (from, to, on) in table.Successions.SelectMany(s => s.To.Select(to => (s.From, to, s.On)))
            .Concat(table.SubAreas.Select(s => (s.Board, s.To, s.On))))
        {
            if (table.Find(from, on.AddDays(-1)) is null) refusals.Add(Disagrees($"Board {from} is not in force on the day before {on:yyyy-MM-dd}"));
            if (table.Find(to, on) is null) refusals.Add(Disagrees($"Board {to} is not in force on {on:yyyy-MM-dd}"));
        }

        return refusals.Count > 0 ? refusals : table;
    }

    private static Refusal Disagrees(string message) => new(DisagreesCode, message);
}
