using Reconstruct.Core.Funding.Requests;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Core.People;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>What has happened to a request and where it is, as lines of a page.</summary>
public static class RequestSteps
{
    /// <summary>For whom a page is made: a patient's words win, for they are the plain ones.</summary>
    public static FundingReader Reader(Acting who) => who.Is(Role.Patient) || who.Is(Role.Proxy) ? FundingReader.Patient
        : who.Roles.Any(r => r is not Role.Referrer) ? FundingReader.Staff : FundingReader.Referrer;

    /// <summary>Where it is, who has it, what is next, by when.</summary>
    public static IReadOnlyList<SummaryRow> Where(FundingCase row, FundingReader reader, DateTimeOffset now)
    {
        var position = row.Position!;
        return
        [
            new("Where is it?", FundingCaseWords.Where(position, row.BoardName)),
            new("Who has it?", FundingStepWords.WhoHas(position.Duty?.Owner, row.BoardName, reader)),
            new("What is next?", FundingStepWords.Next(position, row.BoardName, reader)),
            new("By when?", ByWhen(position.Duty, now)),
        ];
    }

    /// <summary>All that was said and done, newest first, with who did it as far as a reader is told: a board not who works with the patient, nobody outside this service who works at the board.</summary>
    /// <param name="reader">Null for the board.</param>
    public static IReadOnlyList<TimelineItem> Of(FundingCase row, IReadOnlyList<FundingCaseEventRow> newestFirst, FundingReader? reader)
    {
        var steps = newestFirst.Select(step => (Step: step, Happened: step.Read())).ToList();
        var appealed = steps.Find(s => s.Happened is FundingCaseEvent.Appealed).Step?.Number ?? int.MaxValue;
        return [.. steps.Select(s => new TimelineItem(Heading(row, s.Happened, s.Step.Number > appealed), Words.Time(s.Step.At), s.Step.At.ToUniversalTime().ToString("O"))
        {
            By = IsNamed(s.Happened, reader) ? s.Step.ByName : null, Text = Said(row, s.Happened), State = s.Step.Number == row.Events ? TimelineState.Now : TimelineState.Done,
        })];
    }

    private static bool IsNamed(FundingCaseEvent happened, FundingReader? reader) => reader switch
    {
        null => happened.ByBoard,
        FundingReader.Staff => true,
        _ => !happened.ByBoard,
    };

    private static string Heading(FundingCase row, FundingCaseEvent happened, bool onAppeal) => happened switch
    {
        FundingCaseEvent.Drafted => "The request was begun",
        FundingCaseEvent.Sent sent => $"Sent to {row.BoardName}: {FundingCaseWords.Of(sent.Request)}, {FundingCaseWords.Of(sent.Urgency)}",
        FundingCaseEvent.InformationAsked => $"{row.BoardName} asked a question",
        FundingCaseEvent.InformationGiven => "The question was answered",
        FundingCaseEvent.Decided decided => $"{row.BoardName} decided{(onAppeal ? " on the appeal" : "")}: {FundingCaseWords.Of(decided.Ruling.Kind)}",
        FundingCaseEvent.Appealed => "Appealed: the board was asked to look at its decision again",
        FundingCaseEvent.Withdrawn => "Taken back",
        _ => "Closed",
    };

    private static string? Said(FundingCase row, FundingCaseEvent happened) => happened switch
    {
        FundingCaseEvent.InformationGiven given => given.Answer,
        FundingCaseEvent.Appealed appealed => appealed.Grounds,
        _ => TellAboutRequest.Detail(row, happened) is { Length: > 0 } detail ? detail.Trim() : null,
    };

    private static string ByWhen(FundingDuty? duty, DateTimeOffset now) => duty switch
    {
        null => "Nothing is due",
        _ when duty.OverdueAt(now) => $"{Words.Time(duty.DueAt)}. This is late",
        _ => Words.Time(duty.DueAt),
    };
}
