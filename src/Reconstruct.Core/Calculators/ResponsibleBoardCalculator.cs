using Reconstruct.Core.Boards;
using Reconstruct.Core.Identifiers;

namespace Reconstruct.Core.Calculators;

/// <summary>Which integrated care board is responsible on a day. Source: see <see cref="ResponsibleBoard"/>.</summary>
public static class ResponsibleBoardCalculator
{
    /// <summary>Code: neither a practice nor a board was given, or both.</summary>
    public const string OneOfTwoCode = "practice-or-board";

    /// <summary>Code: the service has no table of boards.</summary>
    public const string NoTableCode = "board-table-not-loaded";

    private static readonly TextInput Practice = new("practiceCode", "ODS code of the registered GP practice", MaxLength: 20)
    {
        Optional = true,
        Hint = "Like G82080. Give this or the board's code",
    };

    private static readonly TextInput BoardCode = new("boardCode", "ODS code of the practice's board", MaxLength: 20) { Optional = true, Hint = "Like QKS" };
    private static readonly DateInput OnDate = new("onDate", "On which day") { Hint = "Boards changed on 1 April 2026" };

    private static readonly ResultSpec Outcome = new("outcome", "Answer: board, ambiguous or unknown", "text");
    private static readonly ResultSpec Code = new("boardCode", "Board's ODS code", "text");
    private static readonly ResultSpec Name = new("boardName", "Board", "text");
    private static readonly ResultSpec Gss = new("gssCode", "Board's GSS code", "text");
    private static readonly ResultSpec Candidates = new("candidates", "Boards it may be", "rows");
    private static readonly ResultSpec Reason = new("reason", "Why it is not known", "text");
    private static readonly ResultSpec Standing = new("standing", "Weakest ground of the answer", "text");
    private static readonly ResultSpec Words = new("words", "In words", "text");

    /// <summary>The calculation.</summary>
    public static readonly Calculator Model = new()
    {
        Id = "responsible-board",
        Version = "1",
        Title = "Responsible integrated care board",
        Purpose = "To find the board of a patient's registered practice on a day.",
        MustNotBeUsedFor = "Patients who are not registered with a GP, visitors from abroad, aftercare under section 117, and services that NHS England commissions.",
        Inputs = [Practice, BoardCode, OnDate],
        Results = [Outcome, Code, Name, Gss, Candidates, Reason, Standing, Words],
        Sources = [],
        Warnings = ["Only the core rule of Who Pays? is applied."],
        Examples =
        [
            new("A board that went whole into another", """{ "boardCode": "QMM", "onDate": "2026-04-01" }""",
                """{ "outcome": "board", "boardCode": "T6Y0W", "gssCode": "E54000068", "reason": null }"""),
            new("The day before", """{ "boardCode": "QMM", "onDate": "2026-03-31" }""", """{ "outcome": "board", "boardCode": "QMM" }"""),
            new("A board that was split", """{ "boardCode": "QJG", "onDate": "2026-05-01" }""",
                """
                { "outcome": "ambiguous", "boardCode": null, "candidates": [
                    { "code": "D7T5G", "name": "NHS Essex Integrated Care Board" },
                    { "code": "T6Y0W", "name": "NHS Norfolk and Suffolk Integrated Care Board" } ] }
                """),
            new("Wales", """{ "boardCode": "Q99", "onDate": "2026-04-01" }""", """{ "outcome": "unknown", "reason": "not-in-england" }"""),
        ],
        Checks = [new([Practice, BoardCode], Codes)],
        Rule = Find,
    };

    private static Result<CalculatorOutcome> Find(GivenInputs given, CalculatorContext context)
    {
        if (context.Boards is not { } table) return new Refusal(NoTableCode, "The table of boards is not loaded. Tell the administrator");
        var code = OdsCode.Parse(given.Maybe(Practice) ?? given[BoardCode]).Value.Value;
        return Say(given.Has(Practice) ? ResponsibleBoard.On(given[OnDate], context.FindPractice(code), table) : ResponsibleBoard.On(given[OnDate], code, table));
    }

    private static IEnumerable<Refusal> Codes(GivenInputs given)
    {
        if (given.Has(Practice) == given.Has(BoardCode)) yield return new(OneOfTwoCode, "Enter the code of the practice or of its board, one of the two", Practice.Name);
        else if (!OdsCode.Parse(given.Maybe(Practice) ?? given[BoardCode]).Ok)
            yield return new(OdsCode.FormatCode, "ODS code must be 3 to 10 letters and numbers, like G82080", given.Has(Practice) ? Practice.Name : BoardCode.Name);
    }

    private static Result<CalculatorOutcome> Say(ResponsibleBoardAnswer answer) => new CalculatorOutcome(
        [
            Outcome.Is(EnumText.Kebab(answer.Outcome)),
            Code.Is(answer.Board?.Code),
            Name.Is(answer.Board?.Name),
            Gss.Is(answer.Board?.GssCode),
            Candidates.Is(ResultValue.Table(answer.Candidates, ("code", b => b.Code), ("name", b => b.Name))),
            Reason.Is(answer.ReasonCode),
            Standing.Is(EnumText.Kebab(answer.Standing)),
            Words.Is(answer.Words),
        ],
        answer.Steps,
        answer.Standing == SourceStanding.Inferred ? ["This board was worked out from the practice's area. It is not published: check before you rely on it."] : []);
}
