using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Funding.Requests;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Requests;

/// <summary>One request as the patient, who referred and the team see it: where it is, who has it, what is next, all that was said. Those who may apply answer, appeal and close here.</summary>
public static class RequestPage
{
    public static string Link(FundingCaseId id) => $"/funding/requests/{id}";

    /// <param name="Steps">What this person may do now.</param>
    /// <param name="Form">What was typed at the step that was refused.</param>
    public sealed record Model(
        FundingCase Row, string Reference, string Procedure, IReadOnlyList<FundingCaseEventRow> Events, IReadOnlyList<Step> Steps, FundingReader Reader, bool MayWrite, FundingTimes Times,
        DateTimeOffset Now, Form Form, string Back, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record Form(string? Code, string? Text)
    {
        public static readonly Form Blank = new(null, null);
    }

    /// <summary>A step that takes one text.</summary>
    /// <param name="Code">Its name in the form and the field of its refusals.</param>
    public sealed record Step(string Code, string Label, string Button, Func<DateTimeOffset, string, FundingCaseEvent> Event);

    private static readonly IReadOnlyList<Step> All =
    [
        new("answer", "The answer to the board's question", "Send the answer", (at, text) => new FundingCaseEvent.InformationGiven(at, text)),
        new("grounds", "Why you do not agree", "Appeal", (at, text) => new FundingCaseEvent.Appealed(at, text)),
        new("next", "What happens with the patient now", "Close the request", (at, text) => new FundingCaseEvent.Closed(at, text)),
        new("reason", "Why the request is taken back", "Take the request back", (at, text) => new FundingCaseEvent.Withdrawn(at, text)),
    ];

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/funding/requests/{id:guid}", Get).Allow(RequestAccess.Readers);
        app.MapPost("/funding/requests/{id:guid}", Post).Allow(RequestAccess.Applicants);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, DecideRequest decide, FundingClocks clocks, CancellationToken ct)
    {
        var opened = await RequestAccess.Open(db, new(id), "To see where a request for funding is", ct);
        return opened.Ok ? await Show(db, decide, clocks, opened.Value, Form.Blank, [], ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, DecideRequest decide, FundingClocks clocks, TellAboutRequest tell, CancellationToken ct)
    {
        var opened = await RequestAccess.Open(db, new(id), "To go on with a request for funding", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var (row, pathway, mayAct) = opened.Value;
        var step = All.FirstOrDefault(s => s.Code == typed.Text("step"));
        if (!mayAct || step is null) return Page.NotAllowed("this page");

        Form form = new(step.Code, typed.Text(step.Code));
        var done = await StepRequest.Run(db, clocks, tell, row, pathway, typed.Whole("version"), step.Event(db.Clock.Now, form.Text ?? ""), ct);
        if (done.Ok) return Page.SeeOther(Link(new(id)));
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        var again = await RequestAccess.Open(db, new(id), "To go on with a request for funding", ct);
        return again.Ok ? await Show(db, decide, clocks, again.Value, form, done.Refusals, ct) : Page.Refused(again.Refusals);
    }

    private static async Task<IResult> Show(ServiceDb db, DecideRequest decide, FundingClocks clocks, RequestAccess.Opened opened, Form form, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var (row, pathway, mayAct) = opened;
        var position = row.Position!;
        IReadOnlyList<Step> steps = mayAct ? [.. All.Where(s => FundingCaseRules.Move(position.State, s.Event(db.Clock.Now, ""), position.Facts) is not null)] : [];
        return Page.Show<RequestView, Model>(new(
            row, pathway.Reference, decide.Book.Procedure(row.Procedure)?.Name ?? row.Procedure, await Events(db, row, ct), steps, RequestSteps.Reader(db.Acting), mayAct && row.State is FundingCaseState.Draft,
            clocks.Of(row.Board), db.Clock.Now, form, AskPage.Link(pathway.Id), refusals));
    }

    public static async Task<IReadOnlyList<FundingCaseEventRow>> Events(ServiceDb db, FundingCase row, CancellationToken ct) =>
        await db.Set<FundingCaseEventRow>().AsNoTracking().Where(e => e.CaseId == row.Id).OrderByDescending(e => e.Number).ToListAsync(ct);
}
