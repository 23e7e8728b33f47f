using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways.Documents;
using Reconstruct.Service.Pathways.Messages;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Patients.Access;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>One letter: to read, to print, as PDF, and to send when it was held back. Found by its own id or by that of its document.</summary>
public static class LetterPage
{
    public static string Link(LetterId id) => $"/letters/{id}";

    public static string FigureLink(LetterId id, int number) => string.Create(CultureInfo.InvariantCulture, $"/letters/{id}/figures/{number}");

    public static string PdfLink(LetterId id) => $"/letters/{id}.pdf";

    /// <summary>The page of the letter that this document holds.</summary>
    public static string Link(DocumentId document) => $"/letters/{document}";

    /// <param name="PdfOn">False where no PDF can be made: the page is printed instead.</param>
    /// <param name="Needs">What the patient asked for under the Accessible Information Standard; for staff.</param>
    public sealed record Model(Letter Letter, IReadOnlyList<ShownFigure> Figures, bool PdfOn, bool ForStaff, bool MaySend, IReadOnlyList<string> Needs, IReadOnlyList<Refusal> Refusals) : FormModel(Refusals);

    public static void Map(IEndpointRouteBuilder app)
    {
        Role[] readers = [.. LetterReaders.Staff, Role.Referrer, Role.Patient, Role.Proxy];
        app.MapGet("/letters/{id:guid}", Get).Allow(readers);
        app.MapGet("/letters/{id:guid}.pdf", Pdf).Allow(readers);
        app.MapGet("/letters/{id:guid}/figures/{number:int}", Figure).Allow(readers);
        app.MapPost("/letters/{id:guid}", Send).Allow(Role.Coordinator, Role.Surgeon);
    }

    private static async Task<IResult> Get(Guid id, ServiceDb db, PrintLetter print, CancellationToken ct)
    {
        var opened = await Open(db, id, "To read a letter", ct);
        return opened.Ok ? Show(db, opened.Value, print, []) : Page.Refused(opened.Refusals);
    }

    private static async Task<IResult> Send(Guid id, IFormCollection typed, ServiceDb db, EmailSettings email, PrintLetter print, CancellationToken ct)
    {
        var opened = await Open(db, id, "To send a letter", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var sent = await SendLetter.Run(db, email, opened.Value.Letter.Id, typed.Whole("version"), ct);
        return sent.Ok ? Page.SeeOther(Link(sent.Value.Id)) : Show(db, opened.Value, print, sent.Refusals);
    }

    private static async Task<IResult> Pdf(Guid id, HttpResponse response, ServiceDb db, PrintLetter print, CancellationToken ct)
    {
        var opened = await Open(db, id, "To read a letter", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var letter = opened.Value.Letter;
        var pdf = await print.Run(db, letter.Id, ct);
        if (!pdf.Ok) return NoPdf(new(letter, pdf.Refusals[0].Message));
        response.Headers.ContentDisposition = $"inline; filename=\"letter-{letter.Reference}.pdf\"";
        return Results.Bytes(pdf.Value, "application/pdf");
    }

    private static async Task<IResult> Figure(Guid id, int number, ServiceDb db, IObjectStore objects, CancellationToken ct)
    {
        var opened = await Open(db, id, "To read a letter", ct);
        if (!opened.Ok) return Page.Refused(opened.Refusals);
        var figure = opened.Value.Figures.FirstOrDefault(f => f.Place == number);
        return figure is not null && await objects.Get(figure.Sha256, ct) is { } png ? new FileAnswer(png, "image/png", "drawing.png", KeptFor: null) : Page.NotFound();
    }

    private sealed record Opened(Letter Letter, IReadOnlyList<LetterFigure> Figures, Patient Patient);

    private static async Task<Result<Opened>> Open(ServiceDb db, Guid id, string purpose, CancellationToken ct)
    {
        var (letterId, document) = (new LetterId(id), new DocumentId(id));
        var letter = await db.Set<Letter>().FirstOrDefaultAsync(l => l.Id == letterId || l.Document == document || l.Pdf == document, ct);
        if (letter is null || await db.Pathway(letter.PathwayId, ct) is not { } pathway) return Refusals.NotFound("letter");
        var patient = await PatientAccess.Open(db, pathway.PatientId, purpose, pathway.Id, ct);
        if (!patient.Ok) return patient.As<Opened>();
        if (!LetterReaders.MayRead(db.Acting, letter, pathway)) return Refusals.NotFound("letter");
        return new Opened(letter, await db.Set<LetterFigure>().AsNoTracking().Where(f => f.LetterId == letter.Id).OrderBy(f => f.Place).ToListAsync(ct), patient.Value);
    }

    private static IResult Show(ServiceDb db, Opened opened, PrintLetter print, IReadOnlyList<Refusal> refusals)
    {
        var staff = LetterReaders.IsStaff(db.Acting);
        var sends = opened.Letter.SentAt is null && (db.Acting.Is(Role.Coordinator) || db.Acting.Is(Role.Surgeon));
        return Page.Show<LetterView, Model>(new(
            opened.Letter, [.. opened.Figures.Select(f => new ShownFigure(FigureLink(opened.Letter.Id, f.Place), f.Caption, f.Words))], print.On, staff, sends, staff ? opened.Patient.AccessibleInformation : [], refusals));
    }

    private static RazorComponentResult<NoPdfView> NoPdf(NoPdfView.Content content) =>
        new(new Dictionary<string, object?> { [nameof(NoPdfView.Model)] = content }) { StatusCode = StatusCodes.Status503ServiceUnavailable };
}
