using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Reconstruct.Core.Pathways;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning.Plans;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Planning.Plans;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Tests.Pathways;
using SkiaSharp;
using UglyToad.PdfPig;

namespace Reconstruct.Service.Tests.Planning.Plans;

/// <summary>Letters about a plan: the words that the patient reads, with the drawings.</summary>
[Trait("Hazard", "HAZ-103")]
public sealed class PlanLetterTests : PageTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_before_they_decide_holds_the_plan_and_its_drawing_and_says_that_nothing_is_agreed()
    {
        var scene = await PlanScene.Drawn(Service);

        var letter = await Send(scene, ("to", "Patient"));
        var mine = await scene.Open(letter.Address, Role.Patient);
        var picture = mine.Html.QuerySelector("main figure img")!;
        var png = await (await scene.Open(picture.GetAttribute("src")!, Role.Patient)).Answer.Content.ReadAsByteArrayAsync(Ct);

        Assert.Contains("Your operation: read this before you decide", mine.Words, StringComparison.Ordinal);
        Assert.Contains("You have not agreed to it yet.", mine.Words, StringComparison.Ordinal);
        Assert.Contains("The plan is: a full skin graft.", mine.Words, StringComparison.Ordinal);
        Assert.Contains("Defect of the nose. Drawn on an outline: Head", picture.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Contains("Defect of the nose. 1: Defect", mine.Words, StringComparison.Ordinal);
        Assert.Equal(BoardPicture.LongSide, Math.Max(SKBitmap.Decode(png).Width, SKBitmap.Decode(png).Height));
        Assert.Equal([LetterTo.Patient], (await Letters(scene)).Select(l => l.To));
    }

    [Fact]
    public async Task A_letter_after_they_agreed_says_the_words_that_they_agreed()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        var agreed = (await scene.File()).Confirmed!.Text;

        var letter = await Send(scene, ("to", "PatientAndReferrer"));
        var toReferrer = (await Letters(scene)).Single(l => l.To == LetterTo.Referrer);

        Assert.Contains("You agreed this plan on 3 March 2026.", letter.Words, StringComparison.Ordinal);
        Assert.All(ConsentText.Split(agreed).SelectMany(p => p.Lines.Prepend(p.Heading)), line => Assert.Contains(line, letter.Words, StringComparison.Ordinal));
        Assert.Contains(new(LetterLine.Of.Point, "What is planned: Skin graft, full thickness"), toReferrer.Lines);
        Assert.Contains(new(LetterLine.Of.Paragraph, "This is the operation that is planned for this patient. It was agreed on 3 March 2026."), toReferrer.Lines);
        Assert.Equal(2, await Service.Use(db => db.Set<LetterFigure>().CountAsync(Ct)));
    }

    [Fact]
    public async Task A_letter_about_a_plan_that_was_changed_since_says_that_they_are_asked_again()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        await scene.Edit(PlanSection.Choice, ("main", "local-flap"), ("alternate-1", ""));

        var letter = await Send(scene, ("to", "Patient"));

        Assert.Contains("An earlier plan was agreed on 3 March 2026. We changed it since, so we ask you again.", letter.Words, StringComparison.Ordinal);
        Assert.Contains("The plan is: moving skin from next to the wound.", letter.Words, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Hazard", "HAZ-118")]
    public async Task A_letter_after_a_no_says_so_and_none_is_written_about_a_withdrawn_plan()
    {
        var scene = await PlanScene.Drawn(Service);
        await scene.Confirm();
        await (await scene.Open(WithdrawAgreementPage.Link(scene.Plan), Role.Surgeon)).Submit(("how", "InPerson"));

        var letter = await Send(scene, ("to", "PatientAndReferrer"));
        var toReferrer = (await Letters(scene)).Single(l => l.To == LetterTo.Referrer);
        var form = await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon);
        await (await scene.Open(WithdrawPlanPage.Link(scene.Plan), Role.Surgeon)).Submit(("reason", "They would rather not"));
        var refused = await form.Submit(("to", "Patient"));

        Assert.Contains("You told us that you do not want it. You do not have it unless you agree again.", letter.Words, StringComparison.Ordinal);
        Assert.Contains(toReferrer.Lines, l => l.Text.EndsWith("The patient agreed it before and has said no since.", StringComparison.Ordinal));
        Assert.Equal(409, refused.Status);
        Assert.Equal(2, (await Letters(scene)).Count());
    }

    [Fact]
    public async Task The_kept_letter_holds_its_pictures_and_no_later_drawing_changes_it()
    {
        var scene = await PlanScene.Drawn(Service);
        var letter = await Send(scene, ("to", "Patient"));
        var before = await Kept(scene);
        var pictured = Convert.ToBase64String(await Picture(scene, letter));

        await (await scene.Open(DrawingPage.Link(scene.Drawing), Role.Surgeon)).Submit(("do", "change"), ("item", "o1"), ("moveX", "5"));
        var again = await scene.Open(letter.Address, Role.Patient);

        Assert.Contains("src=\"data:image/png;base64,iVBOR", before, StringComparison.Ordinal);
        Assert.Contains("img-src data:", before, StringComparison.Ordinal);
        Assert.Equal(before, await Kept(scene));
        Assert.Equal(200, again.Status);
        Assert.Equal(pictured, Convert.ToBase64String(await Picture(scene, again)));
    }

    [Fact]
    public async Task Prints_the_picture_in_the_pdf()
    {
        Assert.SkipUnless(ChromiumPdf.Usual.Any(File.Exists), "There is no Chromium on this machine");
        var scene = await PlanScene.Drawn(Service);
        await Send(scene, ("to", "Patient"));
        var id = (await Letters(scene)).Single().Id;

        var answer = await (await scene.Open("/my", Role.Patient)).Browser.SendOnce(new(HttpMethod.Get, LetterPage.PdfLink(id)));

        using var pdf = PdfDocument.Open(await answer.Content.ReadAsByteArrayAsync(Ct));
        Assert.Single(pdf.GetPages().SelectMany(p => p.GetImages()));
    }

    [Fact]
    [Trait("Hazard", "HAZ-031")]
    public async Task A_picture_is_for_the_readers_of_its_letter_alone()
    {
        var scene = await PlanScene.Drawn(Service);
        await Send(scene, ("to", "Patient"));
        var letter = (await Letters(scene)).Single();

        Assert.Equal(200, (await scene.Open(LetterPage.FigureLink(letter.Id, 1), Role.Surgeon)).Status);
        Assert.Equal(404, (await scene.Open(LetterPage.FigureLink(letter.Id, 2), Role.Patient)).Status);
        Assert.Equal(404, (await (await Service.Browser(Role.Referrer, "Dr Else")).Open(LetterPage.FigureLink(letter.Id, 1))).Status);
        Assert.Equal(404, (await (await Service.Browser(Role.Patient, "Another Patient")).Open(LetterPage.FigureLink(letter.Id, 1))).Status);
    }

    [Fact]
    public async Task Nothing_is_written_without_a_choice_of_reader_for_a_version_that_moved_on_or_while_nothing_is_chosen()
    {
        var scene = await PlanScene.Drawn(Service);
        var form = await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon);
        var nobody = await form.Submit();
        await scene.Edit(PlanSection.Choice, ("planned-area-mm2", "300"));
        var late = await form.Submit(("to", "Patient"));
        await scene.Edit(PlanSection.Choice, ("main", ""), ("alternate-1", ""), ("why", ""));
        var nothing = await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon);

        Assert.Equal("Select who you write to", nobody.Error("to"));
        Assert.Equal(409, late.Status);
        Assert.Empty(nothing.Html.QuerySelectorAll("main form"));
        Assert.Empty(await Letters(scene));
        Assert.Equal(403, (await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Nurse)).Status);
    }

    [Fact]
    public async Task A_letter_sent_twice_from_one_page_is_written_once()
    {
        var scene = await PlanScene.Drawn(Service);
        var form = await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon);

        await form.Submit(("to", "Patient"));
        var again = await form.Submit(("to", "Patient"));

        Assert.Equal(409, again.Status);
        Assert.Single(await Letters(scene));
    }

    [Fact]
    public async Task A_drawing_on_a_photograph_goes_along_only_when_somebody_ticks_it()
    {
        var scene = await PlanScene.Drawn(Service);
        await Service.Use(async db =>
        {
            var photograph = await Service.Services.GetRequiredService<IObjectStore>().Put(DrawnFace.Jpeg(), Ct);
            await db.Set<Drawing>().ExecuteUpdateAsync(d => d.SetProperty(x => x.PhotoSha256, photograph), Ct);
        });

        var form = await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon);
        await form.Submit(("to", "Patient"));

        Assert.Contains("Shows the photograph of the patient", form.Words, StringComparison.Ordinal);
        Assert.Null(form.Value("drawing"));
        Assert.Equal(0, await Service.Use(db => db.Set<LetterFigure>().CountAsync(Ct)));
    }

    [Fact]
    public async Task Nothing_is_written_to_or_about_a_patient_who_has_died_or_with_a_drawing_that_is_no_longer_so()
    {
        var scene = await PlanScene.Drawn(Service);
        var form = await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon);
        await Service.Use(async db =>
        {
            var drawing = await db.Set<Drawing>().SingleAsync(Ct);
            drawing.Title = "Another nose";
            return await db.Save(drawing, "test", Ct);
        });
        var older = await form.Submit(("to", "Patient"));
        await (await scene.Open(AttachmentsPage.Link(scene.Plan), Role.Surgeon)).Submit((EditPlanPage.ChangeWhy, "As it is now"));
        var patient = (await Service.Pathway(scene.Pathway)).PatientId;
        await Service.Use(async db =>
        {
            var who = (await db.Patient(patient, Ct))!;
            who.DiedOn = db.Clock.Today;
            return await db.Save(who, "test", Ct);
        });
        var died = await (await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon)).Submit(("to", "Patient"));

        Assert.Contains(older.Errors, e => e.StartsWith("A drawing was changed after it was attached", StringComparison.Ordinal));
        Assert.Equal(["The patient has died. Nothing is written about this plan"], died.Errors);
        Assert.Empty(await Letters(scene));
    }

    private static async Task<byte[]> Picture(PlanScene scene, BrowserPage letter) =>
        await (await scene.Open(letter.Html.QuerySelector("main figure img")!.GetAttribute("src")!, Role.Surgeon)).Answer.Content.ReadAsByteArrayAsync(Ct);

    private static async Task<BrowserPage> Send(PlanScene scene, params (string, string?)[] typed)
    {
        var letter = await (await scene.Open(PlanLetterPage.Link(scene.Plan), Role.Surgeon)).Submit(typed);
        Assert.True(letter is { Status: 200, Errors.Count: 0 }, letter.Words);
        return letter;
    }

    private Task<List<Letter>> Letters(PlanScene scene) =>
        Service.Use(db => db.Set<Letter>().Where(l => l.PathwayId == scene.Pathway && (l.Template == "plan-to-read" || l.Template == "plan-agreed")).ToListAsync(Ct));

    private async Task<string> Kept(PlanScene scene)
    {
        var document = (await Letters(scene)).Single().Document;
        var sha256 = await Service.Use(db => db.Set<PathwayDocument>().Where(d => d.Id == document).Select(d => d.Sha256).SingleAsync(Ct));
        return Encoding.UTF8.GetString((await Service.Services.GetRequiredService<IObjectStore>().Get(sha256, Ct))!);
    }
}
