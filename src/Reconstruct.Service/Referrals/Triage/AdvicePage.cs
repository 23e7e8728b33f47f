using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Closing;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The advice thread of a pathway, for the service and the referrer. It always says who is responsible for the patient now. Hazard: HAZ-036.</summary>
public static class AdvicePage
{
    public static string Link(Guid pathway) => $"/pathways/{pathway}/advice";

    /// <param name="Open">True while the advice waits for the referrer.</param>
    /// <param name="MayReply">True while the thread takes more words.</param>
    public sealed record Model(
        Case Case, ResponsibleNow Responsible, IReadOnlyList<AdviceEntry> Entries, bool Open, bool MayReply, bool ForStaff, string? Text, int SeenVersion,
        IReadOnlyList<ClosingConcern> Closing, string? Despite,
        IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        Role[] both = [Role.Surgeon, Role.Coordinator, Role.Referrer];
        app.MapGet("/pathways/{id:guid}/advice", Get).Allow(both);
        app.MapPost("/pathways/{id:guid}/advice", (Guid id, IFormCollection f, ServiceDb db, Correspondence post, ClosingTable closing, CancellationToken ct) => Do(id, f, db, closing, ct,
            seen => ReplyToAdvice.Run(db, post, new(id), seen, f.Text("text"), fromReferrer: !LetterReaders.IsStaff(db.Acting), ct))).Allow(both);
        app.MapPost("/pathways/{id:guid}/advice/convert", (Guid id, IFormCollection f, ServiceDb db, Correspondence post, ClosingTable closing, CancellationToken ct) => Do(id, f, db, closing, ct,
            seen => ConvertAdvice.Run(db, post, new(id), seen, ct))).Allow(both);
        app.MapPost("/pathways/{id:guid}/advice/close", (Guid id, IFormCollection f, ServiceDb db, Correspondence post, ClosingTable closing, CancellationToken ct) => Do(id, f, db, closing, ct,
            seen => CloseAdvice.Run(db, post, closing, new(id), seen, f.Text(ClosingTable.Field), ct))).Allow(Role.Surgeon, Role.Coordinator);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, ClosingTable closing, CancellationToken ct)
    {
        var opened = await Open(id, db, ct);
        return opened.Ok ? await Show(opened.Value, null, null, [], db, closing, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Do(Guid id, IFormCollection typed, ServiceDb db, ClosingTable closing, CancellationToken ct, Func<int, Task<Result<Pathway>>> run)
    {
        var opened = await Open(id, db, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var done = await run(typed.Whole("version"));
        if (done.Ok) return Page.SeeOther(Link(id));
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        opened = await Open(id, db, ct);
        return opened.Ok ? await Show(opened.Value, typed["text"], typed.Text(ClosingTable.Field), done.Refusals, db, closing, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<Result<Case>> Open(Guid id, ServiceDb db, CancellationToken ct)
    {
        var opened = await Case.Open(db, new(id), "To read and give advice about your care", ct);
        return opened.Ok && !LetterReaders.IsStaff(db.Acting) && !LetterReaders.Referred(db.Acting, opened.Value.Pathway) ? Refusals.NotFound("advice") : opened;
    }

    private static async Task<IResult> Show(Case @case, string? text, string? despite, IReadOnlyList<Refusal> refusals, ServiceDb db, ClosingTable closing, CancellationToken ct)
    {
        var pathway = @case.Pathway;
        var entries = await db.Set<AdviceEntry>().AsNoTracking().Where(e => e.PathwayId == pathway.Id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(ct);
        return Page.Show<AdviceView, Model>(new(
            @case, await ResponsibleNow.Of(db, pathway.Id, @case.Referrer, ct), entries, pathway.State == PathwayState.AdviceGiven,
            entries.Count > 0 && pathway.State is (PathwayState.AdviceGiven or PathwayState.Triage), LetterReaders.IsStaff(db.Acting), text, pathway.Version,
            pathway.State == PathwayState.AdviceGiven && LetterReaders.IsStaff(db.Acting) ? await closing.Of(db, pathway.Id, ct) : [], despite, refusals));
    }
}
