using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;

namespace Reconstruct.Core.Funding;

/// <summary>A question about funding that can be answered: every input has been read and checked.</summary>
public sealed record FundingRequest
{
    private FundingRequest(Procedure procedure, DateOnly on, Facts facts, ResponsibleBoardAnswer place, PracticeRow? practice, string? board) =>
        (Procedure, On, Facts, Place, Practice, Board) = (procedure, on, facts, place, practice, practice is null ? board : null);

    /// <summary>What is asked for.</summary>
    public Procedure Procedure { get; }

    /// <summary>The day of the referral.</summary>
    public DateOnly On { get; }

    /// <summary>What is known.</summary>
    public Facts Facts { get; }

    /// <summary>The board on that day, or those that it may be.</summary>
    public ResponsibleBoardAnswer Place { get; }

    /// <summary>The practice where the patient is registered; null when a board was named instead.</summary>
    public PracticeRow? Practice { get; }

    /// <summary>ODS code of the board that was named, which may have ended before that day; null when a practice was named.</summary>
    public string? Board { get; }

    /// <summary>Checks a question, or gives every refusal at once: unknown procedure, board or fact, unit, range, contradiction, a day before any policy, a practice that
    /// is closed or not open.</summary>
    /// <param name="book">The policies.</param>
    /// <param name="boards">The boards.</param>
    /// <param name="procedure">Id of the procedure.</param>
    /// <param name="on">The day of the referral.</param>
    /// <param name="facts">Value by fact id, as sent or typed.</param>
    /// <param name="board">ODS code of a board; it is not looked at when there is a practice.</param>
    /// <param name="practice">The practice where the patient is registered.</param>
    /// <param name="origin">Where the facts came from.</param>
    public static Result<FundingRequest> Read(
        PolicyBook book, BoardTable boards, string? procedure, DateOnly on, IReadOnlyDictionary<string, InputValue> facts,
        string? board = null, PracticeRow? practice = null, string? origin = null)
    {
        var read = Facts.Read(book.Facts, facts, origin, "facts.");
        var made = Make(book, boards, procedure, on, read.Ok ? read.Value : Facts.None(book.Facts), board, practice);
        return read.Ok ? made : made.Refusals.Concat(read.Refusals).ToList();
    }

    /// <summary>Checks a question whose facts were checked before.</summary>
    public static Result<FundingRequest> Make(
        PolicyBook book, BoardTable boards, string? procedure, DateOnly on, Facts facts, string? board = null, PracticeRow? practice = null)
    {
        var refusals = new List<Refusal>();
        var found = book.Procedure(procedure ?? "");
        if (found is null) refusals.Add(new(FundingRefusals.ProcedureCode, "Select what the operation or treatment is: there is no such procedure", "procedure"));
        if (on < boards.CoversFrom)
            refusals.Add(new(FundingRefusals.DateCode, $"The date must be {Clocks.DateWords.InWords(boards.CoversFrom)} or later: no policies are kept for days before it", "on"));
        var place = Find(boards, on, board, practice, refusals);
        return refusals.Count > 0 ? refusals : new FundingRequest(found!, on, facts, place!, practice, board);
    }

    private static ResponsibleBoardAnswer? Find(BoardTable boards, DateOnly on, string? board, PracticeRow? practice, List<Refusal> refusals)
    {
        if (practice is null && string.IsNullOrWhiteSpace(board))
        {
            refusals.Add(new(FundingRefusals.PlaceCode, "Enter a GP practice or a board", "board"));
            return null;
        }

        if (practice is null && !boards.Knows(board!) && board is not "Q99")
        {
            refusals.Add(new(FundingRefusals.BoardCode, "There is no board with this code", "board"));
            return null;
        }

        var place = practice is null ? ResponsibleBoard.On(on, board!, boards) : ResponsibleBoard.On(on, practice, boards);
        if (place.Outcome is ResponsibleBoardOutcome.Unknown && place.ReasonCode is not ResponsibleBoard.BeforeTableCode)
            refusals.Add(new(place.ReasonCode!, place.Words, practice is null ? "board" : "practice"));
        return place;
    }
}
