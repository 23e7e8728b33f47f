using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Requests;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients.Reference;

namespace Reconstruct.Service.Synthetic;

/// <summary>
/// Requests for funding in every state, as further steps of stories whose operation boards have rules for. Only the board of the invented commissioner answers; the others' requests wait.
/// Nothing is drawn, so that the stories stay as they are.
/// </summary>
public sealed class FundingStories(ServiceDb db, DecideRequest decide, FundingClocks clocks, TellAboutRequest tell, Cast cast)
{
    private const int MostElsewhere = 8;

    /// <summary>The procedure that boards have rules for, by what the story is about.</summary>
    public static readonly IReadOnlyDictionary<string, string> Procedures = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Dupuytren's contracture"] = "dupuytrens", ["Carpal tunnel syndrome"] = "carpal-tunnel", ["Painful raised scar on the chest"] = "scar-revision", ["Skin lump on the shoulder"] = "lipoma",
    };

    /// <summary>What happens after sending, in turn; each a day and what the board or the applicant does.</summary>
    private static readonly (int Day, bool Board, Func<DateTimeOffset, FundingCaseEvent> Event)[][] Ways =
    [
        [(9, true, Approve)],
        [(11, true, Refuse)],
        [],
        [(8, true, Ask)],
        [(8, true, Ask), (12, false, Answer)],
        [(10, true, Refuse), (14, false, Appeal)],
        [(10, true, Approve), (12, false, Close)],
        [(10, true, Refuse), (14, false, Appeal), (25, true, Condition), (27, false, Close)],
    ];

    /// <summary>Adds the steps.</summary>
    public void AddTo(IReadOnlyList<Story> stories, DateTimeOffset end)
    {
        var board = cast.With(Role.Commissioner)[0];
        var (here, elsewhere) = (0, 0);
        foreach (var story in stories.Where(s => s is { Known: null, Twist: Twist.None or Twist.Missed } && Procedures.ContainsKey(s.Condition.Title) && s.Arrives < end.AddDays(-2)))
        {
            var answered = story.Patient.PracticeCode is "DEMO01" or "DEMO02"; // the commissioner's own board
            if (!answered && elsewhere++ >= MostElsewhere) continue;
            story.Steps.Add(new(story.Arrives.AddDays(1), story.Referrer, (_, s, ct) => Send(s, ct)));
            if (!answered) continue;
            foreach (var (day, byBoard, happened) in Ways[here++ % Ways.Length])
            {
                if (story.Arrives.AddDays(day) is var at && at < end) story.Steps.Add(new(at, byBoard ? board : story.Referrer, (_, s, ct) => Go(s, happened, ct)));
            }
        }
    }

    private async Task Send(Story story, CancellationToken ct)
    {
        if (await db.Pathway(story.Pathway, ct) is not { State: not PathwayState.Closed, IdentityConfirmed: true } pathway) return;
        var place = await db.ResponsibleBoard(decide.Boards, story.Patient.PracticeCode, pathway.ClockStartOn, ct);
        var begun = await StartRequest.Run(db, decide, clocks, pathway, Procedures[story.Condition.Title], (place.Board ?? place.Candidates.FirstOrDefault())?.Code, ct);
        var row = Must(begun, story);
        Dictionary<string, string?> facts = new(StringComparer.Ordinal)
        {
            ["mcpContractureDegrees"] = "15", ["pipContractureDegrees"] = "10", ["handFunctionImpaired"] = "yes", ["carpalActivitiesAndSleep"] = "yes", ["lipomaPainful"] = "yes", ["scarPainSignificant"] = "yes",
        };
        Must(await SaveRequestFacts.Run(db, decide, row, row.Version, facts, ct), story);
        var answer = decide.Decide(FundingInputs.Read(row.Inputs)).Value;
        if (FundingCaseKinds.After(answer.Outcome) is not [.., var kind]) return; // nothing has to be asked: the draft shows why
        var open = FundingPoints.Of(answer, kind).Where(p => p.Open).ToDictionary(p => p.Id, _ => (string?)"It keeps the patient from work, and other treatment was tried.", StringComparer.Ordinal);
        Must(await SendRequest.Run(db, decide, clocks, tell, row, pathway, row.Version, new(kind, FundingUrgency.Routine, open, []), ct), story);
    }

    private async Task Go(Story story, Func<DateTimeOffset, FundingCaseEvent> happened, CancellationToken ct)
    {
        var row = await db.Set<FundingCase>().FirstOrDefaultAsync(c => c.PathwayId == story.Pathway && c.SentAt != null, ct);
        if (row is null || await db.Pathway(story.Pathway, ct) is not { } pathway) return;
        var does = happened(db.Clock.Now);
        if (does is FundingCaseEvent.Decided { Ruling.Kind: FundingRulingKind.Refused }) does = Refusal(row, db.Clock.Now);
        Must(await StepRequest.Run(db, clocks, tell, row, pathway, row.Version, does, ct), story);
    }

    private static FundingCaseEvent Approve(DateTimeOffset at) => new FundingCaseEvent.Decided(at, FundingRuling.Approved);

    private static FundingCaseEvent Condition(DateTimeOffset at) => new FundingCaseEvent.Decided(at, new(FundingRulingKind.ApprovedWithConditions, "One operation, with a photograph before and after", []));

    private static FundingCaseEvent Refuse(DateTimeOffset at) => new FundingCaseEvent.Decided(at, new(FundingRulingKind.Refused, null, []));

    private static FundingCaseEvent.Decided Refusal(FundingCase row, DateTimeOffset at) =>
        new(at, new(FundingRulingKind.Refused, null, [new(row.PointList.First(p => p.Point.Open).Point.Id, "What was sent does not show it")]));

    private static FundingCaseEvent Ask(DateTimeOffset at) => new FundingCaseEvent.InformationAsked(at, "Which treatment was tried, and for how long?");

    private static FundingCaseEvent Answer(DateTimeOffset at) => new FundingCaseEvent.InformationGiven(at, "A splint for four months and one injection.");

    private static FundingCaseEvent Appeal(DateTimeOffset at) => new FundingCaseEvent.Appealed(at, "It was measured again in clinic, and it is worse.");

    private static FundingCaseEvent Close(DateTimeOffset at) => new FundingCaseEvent.Closed(at, "The operation is planned.");

    private static T Must<T>(Result<T> done, Story story) =>
        done.Ok ? done.Value : throw new InvalidOperationException($"Funding of story {story.Number} ({story.Condition.Title}): {string.Join("; ", done.Refusals.Select(r => r.Code))}");
}
