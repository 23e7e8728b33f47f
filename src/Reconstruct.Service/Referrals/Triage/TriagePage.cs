using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Referrals;
using Reconstruct.Service.Data;
using Reconstruct.Service.Funding.Kept;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>Triage on one page: the referral, the photographs, what has happened, the clocks, and the decision.</summary>
public static class TriagePage
{
    public static string Link(Guid pathway) => $"/pathways/{pathway}/triage";

    /// <param name="MayDecide">False where the pathway stands at something that a triage decision does not fit.</param>
    /// <param name="Surgeons">Who can be named, what to know first, and who cannot be.</param>
    public sealed record Model(
        Case Case, PathwayFile File, DateTimeOffset Now, ResponsibleNow Responsible, bool MayDecide, SurgeonChoice Surgeons, TriageForm Form,
        IReadOnlyList<Refusal> Refusals) : FormModel(Refusals)
    {
        public DateOnly Today => Clock.DateIn(Now);

        /// <summary>The funding answer that the referral came with; null when it came without.</summary>
        public KeptDecision? Funding { get; init; }
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/pathways/{id:guid}/triage", Get).Allow(Role.Surgeon);
        app.MapPost("/pathways/{id:guid}/triage", Post).Allow(Role.Surgeon);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await Case.Open(db, new(id), "To decide about your referral", ct);
        return opened.Ok ? await Show(opened.Value, TriageForm.Blank(opened.Value.Pathway.Version), [], db, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Guid id, IFormCollection typed, ServiceDb db, Correspondence post, CancellationToken ct)
    {
        var opened = await Case.Open(db, new(id), "To decide about your referral", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var form = TriageForm.Read(typed);
        var decision = form.Parse();
        if (!decision.Ok) return await Show(opened.Value, form, decision.Refusals, db, ct);

        var decided = await Decide(db, post, new(id), form.SeenVersion, decision.Value, ct);
        return decided.Ok ? Page.SeeOther(PathwayPage.Link(new(id))) : await Again(new(id), form, decided.Refusals, db, ct);
    }

    private static Task<Result<Pathway>> Decide(ServiceDb db, Correspondence post, PathwayId id, int seenVersion, TriageDecision decision, CancellationToken ct) => decision switch
    {
        TriageDecision.Accept accept => AcceptReferral.Run(db, post, id, seenVersion, accept, ct),
        TriageDecision.AskInformation ask => AskForInformation.Run(db, post, id, seenVersion, ask, ct),
        TriageDecision.GiveAdvice advice => GiveAdvice.Run(db, post, id, seenVersion, advice, ct),
        TriageDecision.Redirect redirect => RedirectReferral.Run(db, post, id, seenVersion, redirect, ct),
        TriageDecision.Reject reject => RejectReferral.Run(db, post, id, seenVersion, reject, ct),
        _ => throw new InvalidOperationException($"There is no operation for {decision.GetType().Name}"),
    };

    /// <summary>Shows where the referral stands now, with what was typed, ready to be sent again once that has been read.</summary>
    private static async Task<IResult> Again(PathwayId id, TriageForm form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        var opened = await Case.Open(db, id, "To decide about your referral", ct);
        return opened.Ok ? await Show(opened.Value, form with { SeenVersion = opened.Value.Pathway.Version }, refusals, db, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Show(Case @case, TriageForm form, IReadOnlyList<Refusal> refusals, ServiceDb db, CancellationToken ct)
    {
        var file = (await PathwayFile.Read(db, @case.Pathway.Id, ct))!;
        var surgeons = (await StaffMember.All(db, [Role.Surgeon], ct)).Where(s => !s.Absent).ToList();
        var listings = await SurgeonListings.Read(db, ct);
        return Page.Show<TriageView, Model>(new(
            @case, file, db.Clock.Now, await ResponsibleNow.Of(db, @case.Pathway.Id, @case.Referrer, ct),
            StateRules.Move(@case.Pathway.State, PathwayEventKind.TriageAccepted) is not null && StateRules.Move(@case.Pathway.State, PathwayEventKind.Rejected) is not null,
            SurgeonChoice.Of(surgeons, listings), form, refusals)
        {
            Funding = await db.KeptDecision(@case.Pathway.Id, ct),
        });
    }
}
