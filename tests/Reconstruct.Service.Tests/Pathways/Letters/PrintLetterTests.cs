using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.People;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Tests.Referrals.Triage;

namespace Reconstruct.Service.Tests.Pathways.Letters;

/// <summary>The job that prints, with printers that fail or wait; and the service on a machine without Chromium.</summary>
public sealed class PrintLetterTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    protected override string[] Settings => ["pdf:chromium=off"];

    [Fact]
    public async Task Without_chromium_the_page_is_what_people_print()
    {
        var scene = await Accepted();
        var letter = (await scene.Letters())[0];
        var coordinator = await scene.As(Role.Coordinator);

        var page = await coordinator.Open(LetterPage.Link(letter.Id));
        var pdf = await coordinator.Open($"/letters/{letter.Id}.pdf");

        Assert.Contains("PDFs are off in this service. Print this page instead", page.Words, StringComparison.Ordinal);
        Assert.Equal(503, pdf.Status);
        Assert.Contains("This service makes no PDFs", pdf.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prints_every_waiting_letter_once()
    {
        var scene = await Accepted();
        Printer printer = new(_ => "%PDF"u8.ToArray());

        var (first, second) = (await Waiting(printer), await Waiting(printer));

        Assert.Equal((2, 0, 2), (first, second, printer.Printed));
        Assert.All(await scene.Letters(), l => Assert.NotNull(l.Pdf));
    }

    [Fact]
    public async Task No_more_than_two_print_at_a_time_and_a_claim_ends_by_itself()
    {
        var scene = await Accepted();
        await TriageScene.At(Service);
        await scene.Do("assessment/book", ("book-heldAt.day", "27"), ("book-heldAt.month", "3"), ("book-heldAt.year", "2026"), ("book-heldAt-time", "14:30"));
        await Service.Use(async db =>
        {
            var works = await db.Set<LetterPrint>().OrderBy(p => p.LetterId).Take(2).ToListAsync(Ct);
            for (var slot = 1; slot <= 2; slot++) (works[slot - 1].Slot, works[slot - 1].ClaimedUntil) = (slot, db.Clock.Now.AddMinutes(2));
            await db.SaveChangesAsync(Ct);
        });
        Printer printer = new(_ => "%PDF"u8.ToArray());
        var busy = await Waiting(printer);
        Service.Time.Advance(TimeSpan.FromMinutes(3));

        var later = await Waiting(printer);

        Assert.Equal((0, 4), (busy, later));
    }

    [Fact]
    [Trait("Hazard", "HAZ-030")]
    public async Task A_letter_that_cannot_be_printed_ends_with_the_coordinator()
    {
        var scene = await Accepted();
        Printer broken = new(_ => null);

        for (var attempt = 1; attempt <= LetterPrint.Attempts; attempt++)
        {
            await Waiting(broken);
            Service.Time.Advance(TimeSpan.FromMinutes(attempt));
        }

        Assert.Equal(2 * LetterPrint.Attempts, broken.Printed);
        Assert.Equal(0, await Waiting(new Printer(_ => "%PDF"u8.ToArray())));
        Assert.Equal(2, (await scene.Messages()).Count(m => m is { To: MessageTo.Role, ToRole: Role.Coordinator, Subject: "A PDF could not be made" }));
    }

    private Task<int> Waiting(IPdfPrinter printer) =>
        Service.Use((services, db) => new PrintLetter(printer, services.GetRequiredService<IObjectStore>()).Waiting(db, Ct));

    private async Task<TriageScene> Accepted()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "skin-cancer"), ("priority", "P3"));
        return scene;
    }

    private sealed class Printer(Func<byte[], byte[]?> print) : IPdfPrinter
    {
        public bool On => true;

        public int Printed { get; private set; }

        public Task<byte[]?> Print(byte[] html, CancellationToken ct)
        {
            Printed++;
            return Task.FromResult(print(html));
        }
    }
}
