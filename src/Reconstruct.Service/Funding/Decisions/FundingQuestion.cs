using Reconstruct.Core;
using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Funding.Decisions;

/// <summary>Puts a question to the policies: looks up the practice, checks everything, decides. It stores nothing.</summary>
public sealed class FundingQuestion(PolicyBook book, BoardTable boards)
{
    public const string PracticeUnknownCode = "practice-unknown";
    public const string PlaceTwiceCode = "place-twice";

    /// <summary>The question, checked, or every fault of it. It names a board or a practice, not both.</summary>
    public async Task<Result<FundingRequest>> Read(ServiceDb db, string? board, string? practice, string? procedure, DateOnly? on, IReadOnlyDictionary<string, InputValue> facts,
        string? origin, CancellationToken ct)
    {
        List<Refusal> faults = [];
        var day = on ?? db.Clock.Today;
        if (board is not null && practice is not null) faults.Add(new(PlaceTwiceCode, "Send a board or a practice, not both", "practice"));
        var found = practice is null ? null : (await db.Practice(practice, ct))?.Row;
        if (practice is not null && found is null) faults.Add(new(PracticeUnknownCode, "There is no practice with this code among those that are loaded", "practice"));

        var read = FundingRequest.Read(book, boards, procedure, day, facts, board, found, origin);
        if (read.Ok && faults.Count == 0) return read;
        faults.AddRange(read.Refusals.Where(r => r.Code != FundingRefusals.PlaceCode || practice is null).Select(r => Explained(r, found, day)));
        return faults;
    }

    public FundingAnswer Decide(FundingRequest request) => FundingEngine.Decide(book, boards, request);

    private Refusal Explained(Refusal refusal, PracticeRow? practice, DateOnly day) =>
        refusal.Code == ResponsibleBoard.PracticeClosedCode && practice is not null && LastBoards(practice, day) is { Count: > 0 } last
            ? refusal with { Message = $"{refusal.Message} The board that last had it is now {string.Join(" or ", last.Select(b => $"{b.Name} ({b.Code})"))}: send that board if the patient still lives there." }
            : refusal;

    /// <summary>What has become of the board that a closed practice belonged to. Which practice took its patients on is not in the files that are loaded.</summary>
    public IReadOnlyList<Board> LastBoards(PracticeRow practice, DateOnly day) =>
        practice.BoardCode.Length == 0 || practice.IsInWales ? [] : ResponsibleBoard.On(day, practice.BoardCode, boards) is { Board: { } one } ? [one] : ResponsibleBoard.On(day, practice.BoardCode, boards).Candidates;
}
