using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Clocks;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Clocks;

/// <summary>Whether a pathway is a cancer pathway, and the dates of its standards.</summary>
public static class CancerPage
{
    public static string Link(PathwayId id) => $"/pathways/{id}/clocks/cancer";

    public sealed record Model(PathwayId Id, string Reference, Form Form, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public sealed record Form(
        string? Route, TypedDate ReceivedOn, TypedDate ToldOn, TypedDate DecisionToTreatOn, TypedDate EarliestAppropriateOn, TypedDate TreatedOn, int SeenVersion)
    {
        public const string None = "None";

        public static Form Of(CancerClock? clock, DateOnly clockStart) => clock is null
            ? new(null, TypedDate.From(clockStart), TypedDate.Blank, TypedDate.Blank, TypedDate.Blank, TypedDate.Blank, 0)
            : new(clock.Route?.ToString() ?? None, TypedDate.From(clock.ReceivedOn), TypedDate.From(clock.ToldOn), TypedDate.From(clock.DecisionToTreatOn),
                TypedDate.From(clock.EarliestAppropriateOn), TypedDate.From(clock.TreatedOn), clock.Version);

        public static Form Read(IFormCollection f) => new(
            f.Text("route"), f.Date("receivedOn"), f.Date("toldOn"), f.Date("decisionToTreatOn"), f.Date("earliestClinicallyAppropriateOn"), f.Date("treatedOn"),
            f.Whole("version"));

        public Result<SetCancerDates.Dates> Parse()
        {
            var refusals = new List<Refusal>();
            if (Route != None && Route.As<CancerRoute>() is null) refusals.Add(new("cancer-route-missing", "Select how the patient came", "route"));
            foreach (var (date, field) in new[]
            {
                (ReceivedOn, "receivedOn"), (ToldOn, "toldOn"), (DecisionToTreatOn, "decisionToTreatOn"), (EarliestAppropriateOn, "earliestClinicallyAppropriateOn"),
                (TreatedOn, "treatedOn"),
            })
            {
                if (!date.IsBlank && date.AsDate() is null) refusals.Add(new("date-not-real", "Enter a real date, or leave it empty", field));
            }
            if (refusals.Count > 0) return refusals;
            return new SetCancerDates.Dates(Route.As<CancerRoute>(), ReceivedOn.AsDate(), ToldOn.AsDate(), DecisionToTreatOn.AsDate(),
                EarliestAppropriateOn.AsDate(), TreatedOn.AsDate());
        }
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/clocks/cancer", Get).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
        app.MapPost("/pathways/{id:guid}/clocks/cancer", Post).Allow(Role.Coordinator, Role.Surgeon, Role.Nurse);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To see the cancer standards", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var clock = await db.Set<CancerClock>().AsNoTracking().FirstOrDefaultAsync(c => c.PathwayId == opened.Value.Id, ct);
        return Show(opened.Value, Form.Of(clock, opened.Value.ClockStartOn), []);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct)
    {
        var opened = await OpenPathwayRecord.Run(db, new(id), "To record the cancer standards", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = Form.Read(typed);
        var dates = form.Parse();
        if (!dates.Ok) return Show(opened.Value, form, dates.Refusals);

        var saved = await SetCancerDates.Run(db, opened.Value.Id, form.SeenVersion, dates.Value, ct);
        return saved.Ok ? Page.SeeOther(ClocksPage.Link(new(id))) : Show(opened.Value, form, saved.Refusals);
    }

    private static IResult Show(Pathway pathway, Form form, IReadOnlyList<Refusal> refusals) =>
        Page.Show<CancerView, Model>(new(pathway.Id, pathway.Reference, form, refusals));
}
