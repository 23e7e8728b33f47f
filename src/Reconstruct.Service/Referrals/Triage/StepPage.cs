using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.NhsUi;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Shell;
using Reconstruct.Service.Shell.Closing;
using Reconstruct.Service.Surgeons;

namespace Reconstruct.Service.Referrals.Triage;

/// <summary>The page of each of the <see cref="Steps"/>.</summary>
public static class StepPage
{
    /// <param name="Choices">What can be done where the pathway stands.</param>
    /// <param name="Asked">What was said before.</param>
    /// <param name="Closing">What is still open, where the step can close the pathway.</param>
    /// <param name="Unread">For staff: true while the referrer has not read the message about the rejection; null where that is not the question.</param>
    public sealed record Model(
        Step Step, Case Case, IReadOnlyList<StepChoice> Choices, StepForm Form, string? Asked, ResponsibleNow Responsible, IReadOnlyList<Letter> Letters,
        IReadOnlyList<Option> Owners, SurgeonChoice Surgeons, IReadOnlyList<Option> Reasons, bool ForStaff, bool? Unread, IReadOnlyList<ClosingConcern> Closing, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var step in Steps.All)
        {
            var page = $"/pathways/{{id:guid}}/{step.Path}";
            app.MapGet(page, (Guid id, ServiceDb db, ClosingTable closing, CancellationToken ct) => Get(step, new(id), db, closing, ct)).Allow([.. step.Roles]);
            app.MapPost(page, (Guid id, IFormCollection typed, ServiceDb db, Correspondence post, EmailSettings email, ClosingTable closing, CancellationToken ct) =>
                Post(step, StepForm.Read(typed), db, new(db, post, email, closing, new(id), StepForm.Read(typed), ct))).Allow([.. step.Roles]);
        }
    }

    private static async Task<IResult> Get(Step step, PathwayId id, ServiceDb db, ClosingTable closing, CancellationToken ct)
    {
        var opened = await Open(step, id, db, ct);
        return opened.Ok ? await Show(step, opened.Value, StepForm.Blank(opened.Value.Pathway.Version), [], db, closing, ct) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Post(Step step, StepForm form, ServiceDb db, StepChoice.Call call)
    {
        var opened = await Open(step, call.Id, db, call.Ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        if (form.SeenVersion != opened.Value.Pathway.Version) return await Again(step, form, [Refusals.ChangedSince("referral")], db, call);
        var choice = step.Choices.FirstOrDefault(c => c.Code == form.Choice && c.CanBeDone(opened.Value));
        if (choice is null) return await Show(step, opened.Value, form, [new("choice-missing", "Select what happened", "choice")], db, call.Closing, call.Ct);

        var done = await choice.Run(call);
        if (done.Ok) return Page.SeeOther(db.Acting.Is(Role.Patient) || db.Acting.Is(Role.Proxy) ? "/my" : $"/pathways/{call.Id}");
        List<Refusal> refusals = [.. done.Refusals.Select(r => r.Field is { } field ? r with { Field = StepForm.NameOf(choice.Code, field) } : r)];
        return await Again(step, form, refusals, db, call);
    }

    /// <summary>Shows the page anew with what was typed and where the pathway stands now.</summary>
    private static async Task<IResult> Again(Step step, StepForm form, IReadOnlyList<Refusal> refusals, ServiceDb db, StepChoice.Call call)
    {
        db.ChangeTracker.Clear(); // what was refused must not be stored by a later save
        var opened = await Open(step, call.Id, db, call.Ct);
        return opened.Ok
            ? await Show(step, opened.Value, form with { SeenVersion = opened.Value.Pathway.Version }, refusals, db, call.Closing, call.Ct)
            : Page.Refused(opened.Refusals);
    }

    private static async Task<Result<Case>> Open(Step step, PathwayId id, ServiceDb db, CancellationToken ct)
    {
        var opened = await Case.Open(db, id, $"{step.Title}: to deal with your referral", ct);
        return opened.Ok && !step.Allows(db.Acting, opened.Value) ? Refusals.NotAllowed("this page") : opened;
    }

    private static async Task<IResult> Show(Step step, Case @case, StepForm form, IReadOnlyList<Refusal> refusals, ServiceDb db, ClosingTable closing, CancellationToken ct)
    {
        var id = @case.Pathway.Id;
        var rows = await db.Set<PathwayEventRow>().AsNoTracking().Where(e => e.PathwayId == id).OrderBy(e => e.Number).ToListAsync(ct);
        var letters = await db.Set<Letter>().AsNoTracking().Where(l => l.PathwayId == id).OrderByDescending(l => l.WrittenAt).ToListAsync(ct);
        var last = await db.Set<ServiceMessage>().AsNoTracking().Where(m => m.PathwayId == id && m.To == MessageTo.Referrer).OrderByDescending(m => m.SentAt).FirstOrDefaultAsync(ct);
        var staff = LetterReaders.IsStaff(db.Acting);
        return Page.Show<StepView, Model>(new(
            step, @case, [.. step.Choices.Where(c => c.CanBeDone(@case))], form, step.Asked([.. rows.Select(r => r.Read())]),
            await ResponsibleNow.Of(db, id, @case.Referrer, ct), [.. letters.Where(l => LetterReaders.MayRead(db.Acting, l, @case.Pathway))],
            step.Path == "owner" ? await Owners(db, ct) : [], step.Path is "owner" or "surgeon" ? await Surgeons(db, ct) : SurgeonChoice.None, Reasons(db, @case.Pathway), staff, staff && @case.Pathway.State == PathwayState.RejectionSent && last is not null ? last.ReadAt is null : null,
            step.Choices.Any(c => c.Event == PathwayEventKind.Closed && c.CanBeDone(@case)) ? await closing.Of(db, id, ct) : [], refusals));
    }

    private static IReadOnlyList<Option> Reasons(ServiceDb db, Pathway pathway) =>
        [.. ClosePathway.Reasons(db, pathway).Select(r => new Option(r.ToString(), ClosingWords.Choice(r)))];

    private static async Task<SurgeonChoice> Surgeons(ServiceDb db, CancellationToken ct) =>
        SurgeonChoice.Of([.. (await StaffMember.All(db, [Role.Surgeon], ct)).Where(s => !s.Absent)], await SurgeonListings.Read(db, ct));

    private static async Task<IReadOnlyList<Option>> Owners(ServiceDb db, CancellationToken ct)
    {
        Role[] roles = [.. Enum.GetValues<Role>().Where(Owner.CanOwn)];
        var listings = await SurgeonListings.Read(db, ct);
        var staff = (await StaffMember.All(db, roles, ct)).Where(s => s.Role != Role.Surgeon || !listings.IsBlocked(s.Id)).ToList();
        return [.. roles.SelectMany(role => (Option[])
            [new(role.ToString(), $"{Words.Of(role)}: everyone"), .. staff.Where(s => s.Role == role && !s.Absent).Select(s => new Option($"{role} {s.Id}", $"{Words.Of(role)}: {s.Name}"))])];
    }
}
