using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Messages;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Prints letters as PDF and keeps them as documents. On any number of nodes two are printed at a time, and none twice.</summary>
public sealed class PrintLetter(IPdfPrinter printer, IObjectStore objects)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);

    public bool On => printer.On;

    /// <summary>Prints every letter that waits. How many were printed.</summary>
    public async Task<int> Waiting(ServiceDb db, CancellationToken ct)
    {
        var printed = 0;
        while (printer.On && await Next(db, ct) is { } id)
        {
            var made = await Run(db, id, ct);
            db.ChangeTracker.Clear();
            if (made.Ok) printed++;
            else if (made.Refusals.Any(r => r.Code == BusyCode)) break;
        }
        return printed;
    }

    public const string BusyCode = "pdf-busy";

    /// <summary>The PDF of one letter, printed now if it has not been.</summary>
    public async Task<Result<byte[]>> Run(ServiceDb db, LetterId id, CancellationToken ct)
    {
        var letter = await db.Set<Letter>().FirstOrDefaultAsync(l => l.Id == id, ct);
        if (letter is null) return Refusals.NotFound("letter");
        if (letter.Pdf is { } made) return await Bytes(db, made, ct) is { } there ? there : Refusals.NotFound("PDF");
        if (!printer.On) return new Refusal("pdf-off", "This service makes no PDFs");

        var work = await Claimed(db, id, ct);
        if (work is null) return new Refusal(BusyCode, "The PDF is being made. Try again in a minute");
        var pdf = await printer.Print((await Bytes(db, letter.Document, ct))!, ct);
        return pdf is null ? await Failed(db, letter, work, ct) : await Keep(db, letter, work, pdf, ct);
    }

    private static async Task<LetterId?> Next(ServiceDb db, CancellationToken ct)
    {
        var now = db.Clock.Now;
        return await db.Set<LetterPrint>()
            .Where(p => p.PrintedAt == null && p.GivenUpAt == null && p.NotBefore <= now && (p.ClaimedUntil == null || p.ClaimedUntil < now))
            .OrderBy(p => p.NotBefore).Select(p => (LetterId?)p.LetterId).FirstOrDefaultAsync(ct);
    }

    /// <summary>The letter's work with one of the slots; null when someone else prints it, or when both slots are taken.</summary>
    private static async Task<LetterPrint?> Claimed(ServiceDb db, LetterId id, CancellationToken ct)
    {
        var now = db.Clock.Now;
        await db.Set<LetterPrint>().Where(p => p.Slot != null && p.ClaimedUntil < now)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Slot, (int?)null).SetProperty(p => p.ClaimedUntil, (DateTimeOffset?)null), ct);
        for (var slot = 1; slot <= LetterPrint.Slots; slot++)
        {
            var work = await db.Set<LetterPrint>().AsNoTracking().FirstOrDefaultAsync(p => p.LetterId == id, ct);
            if (work?.ClaimedUntil is not null) return null;
            if (work is null) db.Add(work = new() { LetterId = id, NotBefore = now }); // a letter that came without its work: from an archive of before, or invented
            else db.Attach(work);
            (work.Slot, work.ClaimedUntil) = (slot, now + Claim);
            work.Version++;
            try
            {
                await db.SaveChangesAsync(ct);
                return work;
            }
            catch (DbUpdateConcurrencyException)
            {
                db.Entry(work).State = EntityState.Detached;
                return null;
            }
            catch (DbUpdateException fault) when (db.IsUniqueBreach(fault))
            {
                db.Entry(work).State = EntityState.Detached;
            }
        }
        return null;
    }

    private async Task<Result<byte[]>> Keep(ServiceDb db, Letter letter, LetterPrint work, byte[] pdf, CancellationToken ct)
    {
        PathwayDocument document = new()
        {
            Id = db.NewId<DocumentId>(), PathwayId = letter.PathwayId, Kind = DocumentKind.Letter,
            Title = string.Create(CultureInfo.InvariantCulture, $"Letter to the {letter.To.ToString().ToLowerInvariant()}: {letter.Subject} (PDF)"),
            ContentType = "application/pdf", Sha256 = await objects.Put(pdf, ct), Bytes = pdf.Length, AddedAt = db.Clock.Now, AddedBy = db.Acting.Name,
            PatientMaySee = letter is { To: LetterTo.Patient, SentAt: not null }, ReferrerMaySee = letter is { To: LetterTo.Referrer, SentAt: not null },
        };
        db.Add(document);
        letter.Pdf = document.Id;
        (work.Slot, work.ClaimedUntil, work.PrintedAt) = (null, null, db.Clock.Now);
        work.Version++;
        var saved = await db.Save(letter, "letter printed as PDF", ct);
        return saved.Ok ? pdf : saved.As<byte[]>();
    }

    private static async Task<Result<byte[]>> Failed(ServiceDb db, Letter letter, LetterPrint work, CancellationToken ct)
    {
        (work.Slot, work.ClaimedUntil, work.Tried) = (null, null, work.Tried + 1);
        work.NotBefore = db.Clock.Now + TimeSpan.FromMinutes(work.Tried);
        work.Version++;
        if (work.Tried >= LetterPrint.Attempts)
        {
            work.GivenUpAt = db.Clock.Now;
            var pathway = (await db.Pathway(letter.PathwayId, ct))!;
            SendMessage.ToRole(db, pathway, Role.Coordinator, "A PDF could not be made", $"Print the letter \"{letter.Subject}\" of {letter.Reference} from its page.");
        }
        await db.Save(work, "letter not printed", ct);
        return new Refusal("pdf-failed", "The PDF could not be made. Print the page instead");
    }

    private async Task<byte[]?> Bytes(ServiceDb db, DocumentId id, CancellationToken ct)
    {
        var sha256 = await db.Set<PathwayDocument>().Where(d => d.Id == id).Select(d => d.Sha256).FirstOrDefaultAsync(ct);
        return sha256 is null ? null : await objects.Get(sha256, ct);
    }
}
