using Reconstruct.Core.Calculators;
using Reconstruct.Core.Clocks;

namespace Reconstruct.Core.Boards;

/// <summary>The board of the practice where a patient is registered, on a day. The patient's home does not override it.</summary>
/// <remarks>
/// Source: NHS England, Who Pays? (version 3, March 2024, in force 1 April 2024). Only its core rule was read: exceptions (visitors from abroad,
/// section 117, services that NHS England commissions) are not applied here.
/// </remarks>
public static class ResponsibleBoard
{
    /// <summary>Reason: the practice had closed by that day.</summary>
    public const string PracticeClosedCode = "practice-closed";

    /// <summary>Reason: the practice is dormant or was not open yet.</summary>
    public const string PracticeNotOpenCode = "practice-not-open";

    /// <summary>Reason: the practice is not in England.</summary>
    public const string NotInEnglandCode = "not-in-england";

    /// <summary>Reason: the practice, or its board's code, is not among what was loaded.</summary>
    public const string NotLoadedCode = "not-loaded";

    /// <summary>Reason: the day lies before the first that the table speaks for.</summary>
    public const string BeforeTableCode = "before-table";

    /// <summary>Reason: the file names one board and the table of successions leads to another.</summary>
    public const string DisagreesCode = "board-disagrees";

    private static readonly Source WhoPays = new("NHS England, Who Pays? version 3, March 2024 (in force 1 April 2024): core rule only");
    private static readonly Source OdsFile = new("ODS epraccur: status, region and board columns");

    private static readonly RuleStep CoreRule = new("board-of-registered-practice",
        "The responsible board is that of the GP practice where the patient is registered. Home address does not override it.", WhoPays);

    /// <summary>The board for a practice on a day. <paramref name="practice"/> is null when no such practice is loaded.</summary>
    public static ResponsibleBoardAnswer On(DateOnly date, PracticeRow? practice, BoardTable table)
    {
        if (practice is null) return Unknown(date, NotLoadedCode, "This practice is not among those that are loaded.", OdsFile);
        if (NotOpen(date, practice) is { } notOpen) return notOpen;
        if (practice.IsInWales) return Unknown(date, NotInEnglandCode, "This practice is in Wales, which has no integrated care boards.", OdsFile);
        if (date < table.CoversFrom) return BeforeTable(date, table);
        var derived = BoardTrail.Follow(practice.BoardCode, practice.SubBoardCode, date, table);
        return practice.Stated is { Code: { } code } stated && stated.From <= date
            ? FromStated(date, code, stated, derived, table)
            : Answer(date, practice.BoardCode, derived, practice.Stated is { } open && open.From <= date ? StatedStep(open) : null);
    }

    /// <summary>The board for a board's code on a day: itself while it lasts, then what became of it.</summary>
    public static ResponsibleBoardAnswer On(DateOnly date, string boardCode, BoardTable table)
    {
        if (boardCode is "Q99") return Unknown(date, NotInEnglandCode, "Q99 stands for Wales, which has no integrated care boards.", OdsFile);
        return date < table.CoversFrom
            ? BeforeTable(date, table)
            : Answer(date, boardCode, BoardTrail.Follow(boardCode, subArea: "", date, table), stated: null);
    }

    private static ResponsibleBoardAnswer? NotOpen(DateOnly date, PracticeRow practice) => practice switch
    {
        { Status: PracticeStatus.Closed, Closed: null } =>
            Unknown(date, PracticeClosedCode, "This practice is closed. Ask where the patient is registered now.", OdsFile),
        { Closed: { } closed } when closed < date =>
            Unknown(date, PracticeClosedCode, $"This practice closed on {closed.InWords()}. Ask where the patient is registered now.", OdsFile),
        { Status: PracticeStatus.Dormant } =>
            Unknown(date, PracticeNotOpenCode, "This practice is dormant. Ask where the patient is registered now.", OdsFile),
        { Status: PracticeStatus.Proposed } => Unknown(date, PracticeNotOpenCode, "This practice has not opened yet.", OdsFile),
        { Opened: { } opened } when date < opened =>
            Unknown(date, PracticeNotOpenCode, $"This practice opened on {opened.InWords()}, after the date asked about.", OdsFile),
        _ => null,
    };

    private static ResponsibleBoardAnswer FromStated(DateOnly date, string code, StatedBoard stated, BoardTrail derived, BoardTable table)
    {
        // a board that was itself succeeded after the file was made is followed on from the file's answer
        var trail = BoardTrail.Follow(code, subArea: "", date, table);
        var agrees = derived.Ends.Count == 0 || derived.Ends.Intersect(trail.Ends).Any();
        return agrees
            ? Answer(date, code, trail, StatedStep(stated))
            : Unknown(date, DisagreesCode, "The file of practices and the table of boards lead to different boards. Ask the board.", StatedStep(stated).Source);
    }

    private static ResponsibleBoardAnswer Answer(DateOnly date, string code, BoardTrail trail, RuleStep? stated)
    {
        List<RuleStep> steps = [CoreRule, .. stated is null ? [] : new[] { stated }, .. trail.Steps];
        var standing = steps.Skip(1).Select(s => s.Source.Standing).Append(SourceStanding.Primary).Max();
        return trail.Ends switch
        {
            [] => Unknown(date, NotLoadedCode, code.Length == 0
                ? "The file of practices gives no board for this practice." : $"Board {code} is not in the table of boards on {date.InWords()}.", OdsFile),
            [var board] => new(ResponsibleBoardOutcome.Board, date, board, [], null, $"{board.Name} ({board.Code}) on {date.InWords()}.", standing, steps),
            var many => new(ResponsibleBoardOutcome.Ambiguous, date, null, many, null,
                $"Not certain: one of {string.Join(", ", many.Select(b => $"{b.Name} ({b.Code})"))} on {date.InWords()}.", standing, steps),
        };
    }

    private static RuleStep StatedStep(StatedBoard stated) => new("board-stated-by-file",
        $"The file of practices says from {stated.From.InWords()}: {stated.Code ?? "no board"}. Basis: {stated.Basis}.",
        new($"Compact list of GP practices, column icb_2026_basis: {stated.Basis}", Standing: stated.Standing));

    private static ResponsibleBoardAnswer BeforeTable(DateOnly date, BoardTable table) =>
        Unknown(date, BeforeTableCode, $"The table of boards starts on {table.CoversFrom.InWords()}.", table.Source);

    private static ResponsibleBoardAnswer Unknown(DateOnly date, string code, string words, Source source) =>
        new(ResponsibleBoardOutcome.Unknown, date, null, [], code, words, source.Standing, [CoreRule, new(code, words, source)]);
}
