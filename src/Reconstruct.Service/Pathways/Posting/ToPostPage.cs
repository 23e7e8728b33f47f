using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Posting;

/// <summary>Letters that have to go by post, the longest waiting first, and those that went last.</summary>
public static class ToPostPage
{
    public const string Address = "/letters/to-post";
    public const int Shown = 25;
    private const int LatestShown = 10;
    private const string Purpose = "To post letters";

    /// <param name="Total">How many wait in all.</param>
    /// <param name="Hidden">Those about restricted records that this person may not see.</param>
    /// <param name="PdfOn">False where no PDF can be made: the page is printed instead.</param>
    public sealed record Model(IReadOnlyList<Line> Waiting, int Total, int Hidden, IReadOnlyList<Line> Latest, bool PdfOn, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    /// <summary>A letter, its post and its patient. Named members, so that a list can be ordered and counted in the database.</summary>
    public sealed record Line
    {
        public required LetterPost Post { get; init; }
        public required Letter Letter { get; init; }
        public required Patient Patient { get; init; }

        /// <summary>True when the record that the letter was written for stands for somebody else by now.</summary>
        public bool IsDoubtful => Letter.PatientId != Patient.Id;
    }

    public static string PostedLink(LetterId id) => $"/letters/{id}/posted";

    public static string NotPostedLink(LetterId id) => $"/letters/{id}/not-posted";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (ServiceDb db, PrintLetter print, CancellationToken ct) => Show(db, print, [], ct)).Allow(Role.Coordinator);
        app.MapPost("/letters/{id:guid}/posted", (Guid id, IFormCollection typed, ServiceDb db, PrintLetter print, CancellationToken ct) =>
            Mark(new(id), typed, posted: true, db, print, ct)).Allow(Role.Coordinator);
        app.MapPost("/letters/{id:guid}/not-posted", (Guid id, IFormCollection typed, ServiceDb db, PrintLetter print, CancellationToken ct) =>
            Mark(new(id), typed, posted: false, db, print, ct)).Allow(Role.Coordinator);
    }

    private static async Task<IResult> Mark(LetterId id, IFormCollection typed, bool posted, ServiceDb db, PrintLetter print, CancellationToken ct)
    {
        var patient = await db.Set<LetterPost>().Where(p => p.LetterId == id).Join(db.Set<Pathway>(), p => p.PathwayId, p => p.Id, (_, p) => new { p.Id, p.PatientId }).FirstOrDefaultAsync(ct);
        if (patient is null) return Page.NotFound();
        var opened = await PatientAccess.Open(db, patient.PatientId, Purpose, patient.Id, ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var marked = await MarkPosted.Run(db, id, typed.Whole("version"), posted, ct);
        if (marked.Ok) return Page.SeeOther(Address);
        db.ChangeTracker.Clear();
        return await Show(db, print, marked.Refusals, ct);
    }

    private static async Task<IResult> Show(ServiceDb db, PrintLetter print, IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        var posts = db.Set<LetterPost>().AsNoTracking();
        var waiting = Lines(db, posts.Where(p => p.PostedAt == null), db.VisiblePatients());
        var shown = await waiting.OrderBy(l => l.Post.Since).ThenBy(l => l.Post.Id).Take(Shown).ToListAsync(ct);
        var (total, all) = (await waiting.CountAsync(ct), await Lines(db, posts.Where(p => p.PostedAt == null), db.Set<Patient>()).CountAsync(ct));
        var last = await posts.Where(p => p.PostedAt != null).OrderByDescending(p => p.PostedAt).Select(p => p.Id).Take(LatestShown).ToListAsync(ct);
        var latest = await Lines(db, posts.Where(p => last.Contains(p.Id)), db.VisiblePatients()).OrderByDescending(l => l.Post.PostedAt).ThenBy(l => l.Post.Id).ToListAsync(ct);
        await PatientAccess.LogList(db, shown.Concat(latest).Select(l => l.Patient.Id), Purpose, ct);
        return Page.Show<ToPostView, Model>(new(shown, total, all - total, latest, print.On, refusals));
    }

    /// <summary>Nothing is posted to a patient who has died: HAZ-032.</summary>
    private static IQueryable<Line> Lines(ServiceDb db, IQueryable<LetterPost> posts, IQueryable<Patient> patients) =>
        from post in posts
        join letter in db.Set<Letter>().AsNoTracking() on post.LetterId equals letter.Id
        join pathway in db.Set<Pathway>().AsNoTracking() on post.PathwayId equals pathway.Id
        join patient in patients on pathway.PatientId equals patient.Id
        where post.To != LetterTo.Patient || patient.DiedOn == null
        select new Line { Post = post, Letter = letter, Patient = patient };
}
