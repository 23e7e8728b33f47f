using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Tests.Referrals.Triage;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Reconstruct.Service.Tests.Pathways.Letters;

/// <summary>Letters: who reads them, what is kept of them, and their PDFs.</summary>
public sealed class LetterPageTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Hazard", "HAZ-031")]
    public async Task Each_reader_opens_the_letter_to_them_and_not_the_others()
    {
        var scene = await Accepted();
        var letters = await scene.Letters();
        var (patients, referrers) = (letters.Single(l => l.To == LetterTo.Patient), letters.Single(l => l.To == LetterTo.Referrer));
        var (patient, referrer, stranger) = (await scene.As(Role.Patient), await scene.As(Role.Referrer), await Service.Browser(Role.Referrer, "Dr Else"));

        Assert.Equal((200, 404), ((await patient.Open(LetterPage.Link(patients.Id))).Status, (await patient.Open(LetterPage.Link(referrers.Id))).Status));
        Assert.Equal((404, 200), ((await referrer.Open(LetterPage.Link(patients.Id))).Status, (await referrer.Open(LetterPage.Link(referrers.Id))).Status));
        Assert.Equal(404, (await stranger.Open(LetterPage.Link(referrers.Id))).Status);
    }

    [Fact]
    [Trait("Hazard", "HAZ-030")]
    public async Task A_letter_that_was_held_back_is_for_staff_until_someone_sends_it()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "reject"), ("rejection-reason", "other"), ("rejection-words", "A reason"));
        var letter = (await scene.Letters()).Single(l => l.To == LetterTo.Patient);
        var patient = await scene.As(Role.Patient);
        var before = await patient.Open(LetterPage.Link(letter.Id));

        var page = await (await scene.As(Role.Coordinator)).Open(LetterPage.Link(letter.Id));
        await page.Submit();

        Assert.Contains("Not sent", page.Words, StringComparison.Ordinal);
        Assert.Equal(404, before.Status);
        Assert.Equal(200, (await patient.Open(LetterPage.Link(letter.Id))).Status);
    }

    [Fact]
    [Trait("Hazard", "HAZ-031")]
    public async Task Nothing_goes_to_a_patient_before_it_is_known_who_they_are()
    {
        var scene = await TriageScene.At(Service, Tests.Pathways.PathwayScene.Julie with { NhsNumber = null }, PathwayUrgency.Immediate);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P1a"));
        var letter = (await scene.Letters()).Single(l => l.To == LetterTo.Patient);

        var refused = await (await (await scene.As(Role.Coordinator)).Open(LetterPage.Link(letter.Id))).Submit();

        Assert.Null(letter.SentAt);
        Assert.DoesNotContain(await scene.Messages(), m => m.To == MessageTo.Patient);
        Assert.Contains(await scene.Messages(), m => m is { To: MessageTo.Role, ToRole: Role.Coordinator });
        Assert.Equal(["Confirm who the patient is before you send this letter"], refused.Errors);
        Assert.NotNull((await scene.Letters()).Single(l => l.To == LetterTo.Referrer).SentAt);
    }

    [Fact]
    public async Task The_letter_is_kept_whole_as_html_in_the_language_that_it_is_in()
    {
        var scene = await Accepted();
        var document = (await scene.Documents()).First(d => d.Title.StartsWith("Letter to the patient", StringComparison.Ordinal));

        var html = System.Text.Encoding.UTF8.GetString((await Service.Services.GetRequiredService<IObjectStore>().Get(document.Sha256, Ct))!);

        Assert.StartsWith("<!DOCTYPE html>", html.TrimStart(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en-GB\">", html, StringComparison.Ordinal);
        Assert.Contains("Dear Mrs Jones", html, StringComparison.Ordinal);
        Assert.Contains("Who is responsible for care now", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_who_asked_for_large_print_gets_it()
    {
        var scene = await TriageScene.At(Service, Tests.Pathways.PathwayScene.Julie with { AccessibleInformation = ["Large print"] });
        await scene.Decide(("decision", "accept"), ("sub-specialty", "hand"), ("priority", "P3"));

        var letters = await scene.Letters();

        Assert.Equal([LetterTo.Patient], letters.Where(l => l.LargePrint).Select(l => l.To));
    }

    [Fact]
    public async Task Prints_a_tagged_pdf_with_the_words_the_title_and_the_language()
    {
        Assert.SkipUnless(ChromiumPdf.Usual.Any(File.Exists), "There is no Chromium on this machine");
        var scene = await Accepted();
        var letter = (await scene.Letters()).Single(l => l.To == LetterTo.Patient);

        var answer = await (await scene.As(Role.Patient)).SendOnce(new(HttpMethod.Get, $"/letters/{letter.Id}.pdf"));

        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync(Ct));
        var text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Dear Mrs Jones", text, StringComparison.Ordinal);
        Assert.Contains("Who is responsible for care now", text, StringComparison.Ordinal);
        Assert.Equal($"{letter.Subject} – {letter.Reference}", pdf.Information.Title);
        Assert.Equal("en-GB", ((StringToken)pdf.Structure.Catalog.CatalogDictionary.Data["Lang"]).Data);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(NameToken.Create("MarkInfo")));
        Assert.Equal((await scene.Letters()).Single(l => l.Id == letter.Id).Pdf, (await scene.Documents()).Single(d => d.ContentType == "application/pdf").Id);
    }

    [Theory]
    [InlineData(Role.Coordinator, 2)]
    [InlineData(Role.Referrer, 1)]
    [InlineData(Role.Patient, 1)]
    public async Task Lists_of_documents_lead_to_the_page_of_the_letter_once(Role role, int letters)
    {
        var scene = await Accepted();
        await Service.Use((services, db) => new PrintLetter(new Printer(), services.GetRequiredService<IObjectStore>()).Waiting(db, Ct));

        var list = await (await scene.As(role)).Open(role == Role.Patient ? "/my" : PathwayPage.Link(scene.Id));

        var links = list.Html.QuerySelectorAll("main a[href^='/letters/']").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(letters, links.Count);
        Assert.Empty(list.Html.QuerySelectorAll("main a[href^='/documents/']"));
        foreach (var link in links)
            Assert.Equal(200, (await list.Browser.Open(link)).Status);
    }

    private sealed class Printer : IPdfPrinter
    {
        public bool On => true;

        public Task<byte[]?> Print(byte[] html, CancellationToken ct) => Task.FromResult<byte[]?>("%PDF"u8.ToArray());
    }

    private async Task<TriageScene> Accepted()
    {
        var scene = await TriageScene.At(Service);
        await scene.Decide(("decision", "accept"), ("sub-specialty", "skin-cancer"), ("priority", "P3"));
        return scene;
    }
}
