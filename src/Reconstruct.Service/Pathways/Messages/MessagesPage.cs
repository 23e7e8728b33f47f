using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>The inbox of staff and referrers at <c>/messages</c>, of patients at <c>/my/messages</c>; and one message of each.</summary>
public static class MessagesPage
{
    public const string Staff = "/messages";
    public const string Own = "/my/messages";
    private const int Shown = 100;

    public sealed record Model(string Inbox, int Unread, IReadOnlyList<MessageQueries.Mine> Messages)
    {
        public bool ForPatient => Inbox == Own;
    }

    /// <param name="Letters">The letters of the same pathway that this reader may read, newest first.</param>
    public sealed record One(string Inbox, ServiceMessage Message, Pathway Pathway, IReadOnlyList<Letter> Letters);

    public static void Map(IEndpointRouteBuilder app)
    {
        Inbox(app, Staff, MessageQueries.MessagesToMe, Role.Referrer, Role.Coordinator, Role.Surgeon, Role.Nurse, Role.TheatreManager, Role.Governance);
        Inbox(app, Own, MessageQueries.MessagesToPatient, Role.Patient, Role.Proxy);
    }

    private static void Inbox(IEndpointRouteBuilder app, string inbox, Func<ServiceDb, IQueryable<MessageQueries.Mine>> mine, params Role[] roles)
    {
        app.MapGet(inbox, (ServiceDb db, CancellationToken ct) => List(inbox, mine(db), db, ct)).Allow(roles);
        app.MapGet(inbox + "/{id:guid}", (Guid id, ServiceDb db, CancellationToken ct) => Show(inbox, mine(db), new(id), db, ct)).Allow(roles);
        app.MapPost(inbox + "/{id:guid}", (Guid id, IFormCollection typed, ServiceDb db, CancellationToken ct) => Read(inbox, mine(db), new(id), db, ct)).Allow(roles);
    }

    private static async Task<IResult> List(string inbox, IQueryable<MessageQueries.Mine> mine, ServiceDb db, CancellationToken ct)
    {
        var messages = await mine.OrderBy(m => m.Message.ReadAt != null).ThenByDescending(m => m.Message.SentAt).Take(Shown).AsNoTracking().ToListAsync(ct);
        await PatientAccess.LogList(db, messages.Select(m => m.Pathway.PatientId), "To see the list of messages", ct);
        return Page.Show<MessagesView, Model>(new(inbox, await mine.CountAsync(m => m.Message.ReadAt == null, ct), messages));
    }

    private static async Task<IResult> Show(string inbox, IQueryable<MessageQueries.Mine> mine, MessageId id, ServiceDb db, CancellationToken ct)
    {
        if (await mine.AsNoTracking().FirstOrDefaultAsync(m => m.Message.Id == id, ct) is not { } found) return Page.NotFound();
        var patient = await PatientAccess.Open(db, found.Pathway.PatientId, "To read a message", found.Pathway.Id, ct);
        if (!patient.Ok) return Page.Refused(patient.Refusals);
        var letters = await db.Set<Letter>().AsNoTracking().Where(l => l.PathwayId == found.Pathway.Id).OrderByDescending(l => l.DatedOn).ToListAsync(ct);
        return Page.Show<OneMessageView, One>(new(inbox, found.Message, found.Pathway, [.. letters.Where(l => LetterReaders.MayRead(db.Acting, l, found.Pathway))]));
    }

    private static async Task<IResult> Read(string inbox, IQueryable<MessageQueries.Mine> mine, MessageId id, ServiceDb db, CancellationToken ct)
    {
        if (await mine.FirstOrDefaultAsync(m => m.Message.Id == id, ct) is not { } found) return Page.NotFound();
        var read = await MarkRead.Run(db, found.Message, ct);
        return read.Ok ? Page.SeeOther(inbox) : Page.Refused(read.Refusals);
    }
}
