using Reconstruct.Core.Funding.Requests;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>The letters that follow when a board has decided or asked a question. This service writes them, not the board. Hazard: HAZ-087.</summary>
/// <param name="Template">The id of the text.</param>
public sealed record RequestLetter(string Template, FundingCase Row, FundingCaseEvent Happened)
{
    /// <summary>What follows from an event by letter; null where a message is enough.</summary>
    public static RequestLetter? Of(FundingCase row, FundingCaseEvent happened) => happened switch
    {
        FundingCaseEvent.InformationAsked => new("funding-question", row, happened),
        FundingCaseEvent.Decided decided => new($"funding-{(row.OnAppeal ? "appeal-" : "")}{Code(decided.Ruling.Kind)}", row, happened),
        _ => null,
    };

    public async Task<Outcome> Outcome(ServiceDb db, Pathway pathway, CancellationToken ct)
    {
        var position = Row.Position!;
        Dictionary<string, string> values = new(StringComparer.Ordinal)
        {
            ["board"] = Row.BoardName, ["procedure"] = PolicyFiles.Book.Procedure(Row.Procedure)?.Name ?? Row.Procedure, ["kind"] = FundingStepWords.Asked(Row.Kind),
            ["next"] = Next(position, FundingReader.Patient), ["nextForReferrer"] = Next(position, FundingReader.Referrer),
            ["appeal"] = FundingStepWords.Appeal(position.Facts.Applicant, Row.BoardName, FundingReader.Patient),
            ["appealForReferrer"] = FundingStepWords.Appeal(position.Facts.Applicant, Row.BoardName, FundingReader.Referrer),
        };
        if (Happened is FundingCaseEvent.InformationAsked asked) values["question"] = asked.Question;
        if (Happened is FundingCaseEvent.Decided { Ruling: var ruling })
        {
            values["conditions"] = ruling.Conditions ?? "";
            values["reasons"] = string.Join('\n', TellAboutRequest.Reasons(Row, ruling).Select(r => $"{OneLine(r.Criterion)}: {OneLine(r.Reason)}"));
        }
        return new(Template, await Addressee.Of(db, pathway, ct), values) { SignedBy = "The team" };
    }

    private string Next(FundingCasePosition position, FundingReader reader)
    {
        var words = reader is FundingReader.Patient
            ? FundingStepWords.Next(position, Row.BoardName, reader)
            : $"Who has it now: {FundingStepWords.WhoHas(position.Duty!.Owner, Row.BoardName, reader)}. Next: {FundingStepWords.Next(position, Row.BoardName, reader)}";
        return $"{words} This is due by {Words.Date(Core.Clocks.LondonTime.DateOf(position.Duty!.DueAt))}.";
    }

    private static string Code(FundingRulingKind kind) => kind switch
    {
        FundingRulingKind.Approved => "approved",
        FundingRulingKind.ApprovedWithConditions => "approved-with-conditions",
        _ => "refused",
    };

    private static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
