using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Pathways.Messages;

/// <summary>For administrators and governance: is e-mail on, are PDFs made, and does anything wait or fail. Holds no patient's data.</summary>
public static class SendingPage
{
    public const string Address = "/sending";

    public sealed record Model(bool EmailOn, bool PdfOn, Counts Emails, Counts Prints, IReadOnlyList<Fault> Faults);

    public sealed record Counts(int Done, int Waiting, int GivenUp);

    public sealed record Fault(string Code, int Times);

    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Address, Get).Allow(Role.Administrator, Role.Governance);

    private static async Task<IResult> Get(ServiceDb db, EmailSettings email, IPdfPrinter pdf, CancellationToken ct)
    {
        var emails = db.Set<OutboxEmail>();
        var prints = db.Set<LetterPrint>();
        var faults = await emails.Where(e => e.LastFault != null && e.SentAt == null).GroupBy(e => e.LastFault!).Select(g => new Fault(g.Key, g.Count())).ToListAsync(ct);
        return Page.Show<SendingView, Model>(new(email.On, pdf.On,
            new(await emails.CountAsync(e => e.SentAt != null, ct), await emails.CountAsync(e => e.SentAt == null && e.GivenUpAt == null, ct), await emails.CountAsync(e => e.GivenUpAt != null, ct)),
            new(await prints.CountAsync(p => p.PrintedAt != null, ct), await prints.CountAsync(p => p.PrintedAt == null && p.GivenUpAt == null, ct), await prints.CountAsync(p => p.GivenUpAt != null, ct)),
            faults));
    }
}
