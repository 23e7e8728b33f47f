using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Data;
using Reconstruct.Service.Planning.Drawings;
using Reconstruct.Service.Tests.Data.Objects;
using Reconstruct.Service.Tests.Pathways;
using SkiaSharp;

namespace Reconstruct.Service.Tests.Planning;

/// <summary>The drawing board as somebody without script uses it, and what the editor sends.</summary>
[Trait("Hazard", "HAZ-100")]
[Trait("Hazard", "HAZ-101")]
[Trait("Hazard", "HAZ-122")]
public sealed class DrawingPageTests : PageTests
{
    private static readonly (string, string?)[] Circle = [("do", "add"), ("name", "Mole"), ("kind", "Lesion"), ("shape", "circle"), ("centre", "30, 40"), ("length", "10")];

    [Fact]
    public async Task Draws_a_circle_by_its_diameter_and_shows_what_it_measures()
    {
        var page = await (await Started("plain")).Submit(Circle);

        Assert.Equal(200, page.Status);
        Assert.Contains("area 78.5 mm², 31.4 mm round, within a circle of 10 mm", page.Words, StringComparison.Ordinal);
        Assert.Single(page.Html.QuerySelectorAll(".app-board__stage svg polygon"));
        Assert.Contains("It shows 1 thing. 1. Mole (lesion)", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_everything_that_was_typed_wrong_and_stores_nothing()
    {
        var start = await Started("plain");

        var page = await start.Submit(("do", "add"), ("kind", "Lesion"), ("shape", "outline"), ("points", "1, 2\nx\n3"));

        Assert.Equal(422, page.Status);
        Assert.Equal("Enter a name", page.Error("name"));
        Assert.Equal("Line 2 must be two numbers: x, then a comma, then y", page.Error("points"));
        Assert.Equal("1, 2\nx\n3", page.Value("points"));
        Assert.Equal(1, (await Stored(page)).Version);
    }

    [Fact]
    public async Task A_margin_comes_from_its_rule_and_moves_with_the_lesion()
    {
        var drawn = await (await Started("plain")).Submit(Circle);

        var with = await drawn.Submit(("do", "margin"), ("marginOf", "o1"), ("marginRule", "scc-high"));
        var moved = await with.Submit(("do", "change"), ("item", "o1"), ("moveX", "5"));

        Assert.Contains("6 mm round Mole. Squamous cell carcinoma, high risk", with.Words, StringComparison.Ordinal);
        Assert.Contains("within a circle of 22 mm", with.Words, StringComparison.Ordinal);
        Assert.Equal(35, BoundingCircle.Of((await Shown(moved)).Items[1].Shapes[0].Points).Centre.X, 1e-3);
    }

    [Fact]
    public async Task A_margin_of_ones_own_needs_its_reason_and_a_rule_cannot_be_bent()
    {
        var drawn = await (await Started("plain")).Submit(Circle);

        var own = await drawn.Submit(("do", "margin"), ("marginOf", "o1"), ("marginRule", "own"), ("marginMm", "7"));
        var bent = await drawn.Submit(("do", "margin"), ("marginOf", "o1"), ("marginRule", "scc-high"), ("marginMm", "3"));

        Assert.Equal("Enter the reason for this margin", own.Error("marginReason"));
        Assert.Contains("The rule gives 6 mm", bent.Error("marginMm")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plans_a_bilobed_flap_of_the_nose_on_a_photograph_with_a_scale()
    {
        var start = await Started("photo", DrawnFace.Jpeg());
        var unscaled = await start.Submit(("do", "add"), ("name", "Tumour"), ("kind", "Defect"), ("shape", "outline"), ("points", "500, 425\n535, 390\n570, 425\n535, 460"));
        var scaled = await unscaled.Submit(("do", "scale"), ("scaleFrom", DrawnFace.RulerFrom), ("scaleTo", DrawnFace.RulerTo), ("scaleMm", "40"));
        var measures = await scaled.Submit(("do", "flap"), ("design", "bilobed"), ("defect", "o1"));
        var placed = await measures.Submit(("do", "place"), ("turnDegrees", "-90"));

        Assert.Contains("scale not set, so no length or area", unscaled.Words, StringComparison.Ordinal);
        Assert.Contains("within a circle of 7 mm", scaled.Words, StringComparison.Ordinal);
        Assert.Equal(("3.5", "535, 425"), (measures.Value("radiusMm"), measures.Value("at")));
        Assert.Contains("Geometry on flat skin", measures.Words, StringComparison.Ordinal);
        Assert.Equal(DrawingPage.Link((await Stored(placed)).Id), placed.Address);
        Assert.Contains("Rule bilobed, version 3: radius of the defect 3.5 mm", placed.Words, StringComparison.Ordinal);
        Assert.Contains("Centre of the defect to the pivot: 9.1 mm", placed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scale_cannot_change_under_what_was_placed_in_its_millimetres()
    {
        var start = await Started("photo", DrawnFace.Jpeg());
        var scaled = await start.Submit(("do", "scale"), ("scaleFrom", DrawnFace.RulerFrom), ("scaleTo", DrawnFace.RulerTo), ("scaleMm", "40"));
        var placed = await (await scaled.Submit(("do", "flap"), ("design", "rhomboid"))).Submit(("do", "place"), ("sideMm", "10"), ("at", "500, 500"));

        var again = await placed.Submit(("do", "scale"), ("scaleFrom", DrawnFace.RulerFrom), ("scaleTo", DrawnFace.RulerTo), ("scaleMm", "20"));

        Assert.Equal(422, again.Status);
        Assert.Contains(again.Errors, e => e.StartsWith("The scale cannot change", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_scale_no_flap_goes_on_a_photograph()
    {
        var start = await Started("photo", DrawnFace.Jpeg());

        var page = await (await start.Submit(("do", "flap"), ("design", "rhomboid"))).Submit(("do", "place"), ("sideMm", "10"), ("at", "500, 500"));

        Assert.Equal(422, page.Status);
        Assert.StartsWith("Set the scale of the photograph first", page.Error("at"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_a_z_plasty_along_a_scar()
    {
        var scar = await (await Started("hand-left-palm")).Submit(("do", "add"), ("name", "Scar"), ("kind", "Scar"), ("shape", "line"), ("points", "50, 60\n50, 80"));
        var measures = await scar.Submit(("do", "flap"), ("design", "z-plasty"), ("defect", "o1"));

        var look = await measures.Submit(("do", "look"));
        var placed = await look.Submit(("do", "place"));

        Assert.Equal(("20", "60", "0"), (measures.Value("lengthMm"), measures.Value("angleDegrees"), measures.Value("turnDegrees")));
        Assert.Equal(200, look.Status);
        Assert.Contains("It is nobody's body", placed.Words, StringComparison.Ordinal);
        Assert.Contains("Area of the first flap of each Z: 173 mm²", placed.Words, StringComparison.Ordinal);
        Assert.Equal(1 + 3, (await Shown(placed)).Shapes.Count());
    }

    [Fact]
    public async Task What_the_editor_sends_is_stored_whole_or_not_at_all()
    {
        var start = await Started("plain");
        var whole = BoardJson.Write(Board("Nose"));

        var refused = await start.Submit(("do", "save"), ("title", "Plan"), ("board", whole.Replace("\"flap\"", "\"wing\"", StringComparison.Ordinal).Replace("[9,9]", "[9,9999]", StringComparison.Ordinal)));
        var saved = await start.Submit(("do", "save"), ("title", "Plan for the nose"), ("board", whole));

        Assert.Equal(422, refused.Status);
        Assert.Equal(2, refused.Errors.Count);
        Assert.Contains(refused.Errors, e => e.StartsWith("objects[0].kind", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, e => e.StartsWith("objects[0].points[2]", StringComparison.Ordinal));
        Assert.Equal("Plan for the nose", saved.Title[^17..]);
        Assert.Equal(Board("Nose"), (await Stored(saved)).Read());
    }

    [Fact]
    public async Task A_form_takes_what_the_editor_has_drawn_with_it()
    {
        var start = await Started("plain");

        var page = await start.Submit([.. Circle, ("board", BoardJson.Write(Board("Nose")))]);

        Assert.Equal(["Nose", "Mole"], (await Stored(page)).Read().Objects.Select(o => o.Name));
    }

    [Fact]
    public async Task Of_two_who_draw_at_once_the_second_loses_nothing_and_overwrites_nothing()
    {
        var stale = await Started("plain");
        var first = await stale.Submit(Circle);

        var second = await stale.Submit(("do", "save"), ("title", "Plan"), ("board", BoardJson.Write(Board("Nose"))));

        Assert.Equal(409, second.Status);
        Assert.Equal("Mole", (await Stored(first)).Read().Objects.Single().Name);
        Assert.Contains("Nose", second.Html.QuerySelector("#board")!.GetAttribute("data-board"), StringComparison.Ordinal);
        Assert.Equal("yes", second.Html.QuerySelector("#board")!.GetAttribute("data-unsaved"));
    }

    [Fact]
    public async Task Every_version_stays_in_the_history()
    {
        var page = await (await Started("plain")).Submit(Circle);
        await page.Submit(("do", "change"), ("item", "o1"), ("delete", "yes"));

        var id = (await Stored(page)).Id;
        var history = await Service.Use(db => db.Set<HistoryRow>().Where(h => h.RowId == id.Value).OrderBy(h => h.RowVersion).ToListAsync());

        Assert.Equal([1, 2, 3], history.Select(h => h.RowVersion));
        Assert.Empty((await Stored(page)).Read().Objects);
    }

    [Fact]
    public async Task Svg_and_png_show_the_photograph_with_the_drawing_on_it()
    {
        var start = await Started("photo", DrawnFace.Jpeg());
        var page = await start.Submit(("do", "add"), ("name", "Wound"), ("kind", "Wound"), ("shape", "outline"), ("points", "400, 300\n600, 300\n600, 500\n400, 500"));
        var id = (await Stored(page)).Id;

        var svg = await page.Browser.Open(DrawingFiles.Svg(id));
        var png = await (await page.Browser.Open(DrawingFiles.Png(id))).Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var picture = SKBitmap.Decode(png);

        Assert.Contains("href=\"data:image/jpeg;base64,", svg.Text, StringComparison.Ordinal);
        Assert.Contains("points=\"400,-300 600,-300 600,-500 400,-500\"", svg.Text, StringComparison.Ordinal);
        Assert.Equal(BoardPicture.LongSide, Math.Max(picture.Width, picture.Height));
        Assert.Contains(Enumerable.Range(0, picture.Width).Select(x => picture.GetPixel(x, picture.Height / 2)), c => c == SKColor.Parse(PlanLook.Of(PlanShapeKind.Wound).Stroke));
    }

    [Fact]
    public async Task A_page_shows_a_drawing_on_a_photograph_as_one_jpeg_and_any_other_as_svg()
    {
        var start = await Started("photo", DrawnFace.Jpeg());
        var onPhoto = await start.Submit(("do", "add"), ("name", "Wound"), ("kind", "Wound"), ("shape", "outline"), ("points", "400, 300\n600, 300\n600, 500\n400, 500"));
        var drawing = await Stored(onPhoto);
        var plain = await Stored(await Started("plain"));

        var answer = (await onPhoto.Browser.Open(DrawingFiles.OnPage(drawing.Id, drawing.Version))).Answer;
        using var picture = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        var lines = await onPhoto.Browser.Open(DrawingFiles.OnPage(plain.Id, plain.Version));
        var middle = picture.GetPixel(picture.Width / 2, picture.Height / 2);

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(BoardPicture.LongSide, Math.Max(picture.Width, picture.Height));
        Assert.NotEqual(SKColors.White, middle);
        Assert.Equal("image/svg+xml", lines.Answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("<svg", lines.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_photograph_is_cleaned_and_what_is_no_picture_is_refused()
    {
        var phone = await Started("photo", TestPictures.JpegFromAPhone(6));

        var kept = await (await phone.Browser.Open(DrawingFiles.Photo((await Stored(phone)).Id))).Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var pdf = await Started("photo", TestPictures.Pdf());
        var none = await Started("photo");

        Assert.DoesNotContain(TestPictures.Comment, System.Text.Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Equal((40, 80), ((await Stored(phone)).Read().Backdrop.WidthPx, (await Stored(phone)).Read().Backdrop.HeightPx));
        Assert.Equal("The photograph must be a JPEG or a PNG", pdf.Error("photo"));
        Assert.Equal("Choose a photograph", none.Error("photo"));
    }

    [Fact]
    public async Task Nobody_else_opens_it_and_a_nurse_outside_the_care_team_is_asked_why()
    {
        var id = (await Stored(await Started("plain"))).Id;

        Assert.Equal("You are not in this patient's care team", (await Open(DrawingPage.Link(id), Role.Nurse)).Title);
        Assert.Equal(403, (await Open(DrawingPage.Link(id), Role.Coordinator)).Status);
        Assert.Equal(404, (await Open(DrawingPage.Link(new(Guid.CreateVersion7())), Role.Surgeon)).Status);
        Assert.NotEqual(200, (await Open(DrawingFiles.Png(id), Role.Nurse)).Status);
    }

    [Fact]
    public async Task What_was_drawn_by_rules_of_another_day_opens_with_a_warning_looks_the_same_and_can_be_drawn_on()
    {
        var start = await Started("plain");
        var older = Board("Nose") with
        {
            Designs = [new("d1", "Flap", "bilobed", "0", new Dictionary<string, double>(StringComparer.Ordinal) { ["radiusMm"] = 5 }, new(20, 20), 0, false) { Drawn = Older }],
            Margins = [new("m1", "Margin", "o1", 5, "scc-high", null) { Drawn = new(new(2025, 6, 2), "Squamous cell carcinoma, high risk", "A guideline") }],
        };
        var before = await Keep(start, BoardJson.Store(older));

        var opened = await start.Browser.Open(DrawingPage.Link(before.Id));
        var changed = await opened.Submit(Circle);
        var fromEditor = await changed.Submit(("do", "save"), ("title", "Plan"), ("board", changed.Html.QuerySelector("#board")!.GetAttribute("data-board")));
        var after = await Stored(changed);

        Assert.Contains("A rule has changed since this was drawn", opened.Words, StringComparison.Ordinal);
        Assert.Contains("2. Flap: Drawn by rule bilobed, version 0, on 2 June 2025. Today's rule is version 3. It is shown as it was drawn then.", opened.Words, StringComparison.Ordinal);
        Assert.Contains("3. Margin: Drawn at 5 mm by rule scc-high as it was on 2 June 2025. Today's rule says 6 mm", opened.Words, StringComparison.Ordinal);
        Assert.Contains("Today's rule says 6 mm", ShownDrawing.Of(before).Description, StringComparison.Ordinal);
        Assert.Contains("points=\"20,-20 22,-20 22,-23\"", opened.Html.QuerySelector(".app-board__stage")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal((200, 200), (changed.Status, fromEditor.Status));
        Assert.Equal(ShownDrawing.Of(before).Figure.Items.Where(i => i.Id is "d1" or "m1").SelectMany(i => i.Shapes).SelectMany(s => s.Points), ShownDrawing.Of(after).Figure.Items.Where(i => i.Id is "d1" or "m1").SelectMany(i => i.Shapes).SelectMany(s => s.Points));
        Assert.Equal(5, after.Read().Margins[0].Mm);
    }

    [Fact]
    public async Task A_drawing_from_before_shapes_were_kept_opens_and_says_so()
    {
        var start = await Started("plain");
        var older = Board("Nose") with { Designs = [new("d1", "Flap", "bilobed", "0", new Dictionary<string, double>(StringComparer.Ordinal) { ["radiusMm"] = 5 }, new(20, 20), 0, false)] };
        var stored = await Keep(start, BoardJson.Write(older));

        var page = await start.Browser.Open(DrawingPage.Link(stored.Id));

        Assert.Equal(200, page.Status);
        Assert.Contains("Placed by rule bilobed, version 0, whose shapes were not kept. Today's rule is version 3. It is drawn by today's rule", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_placed_keeps_its_shapes_and_the_day_it_was_placed()
    {
        var placed = await (await (await Started("plain")).Submit(("do", "flap"), ("design", "rhomboid"))).Submit(("do", "place"), ("sideMm", "10"), ("at", "50, 50"));

        var drawn = (await Stored(placed)).Read().Designs.Single().Drawn!;

        Assert.Equal(new(2026, 3, 3), drawn.On);
        Assert.NotEmpty(drawn.Shapes);
        Assert.Contains("\"drawn\"", (await Stored(placed)).Board, StringComparison.Ordinal);
        Assert.DoesNotContain("\"drawn\"", placed.Html.QuerySelector("#board")!.GetAttribute("data-board"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flap_is_fitted_to_the_edge_of_the_excision_along_its_length()
    {
        var drawn = await (await Started("plain")).Submit(("do", "add"), ("name", "Mole"), ("kind", "Lesion"), ("shape", "ellipse"), ("centre", "50, 60"), ("length", "28"), ("width", "8"), ("angle", "30"));
        var with = await drawn.Submit(("do", "margin"), ("marginOf", "o1"), ("marginRule", "scc-high"));

        var alone = await with.Submit(("do", "flap"), ("design", "fusiform"), ("defect", "o1"));
        var toMargin = await with.Submit(("do", "flap"), ("design", "fusiform"), ("defect", "m1"));

        Assert.Equal("m1", with.Html.QuerySelector("select[name=defect] option[selected]")!.GetAttribute("value"));
        Assert.Equal(["m1", "o1"], with.Html.QuerySelectorAll("select[name=defect] option").Select(o => o.GetAttribute("value")).Where(v => v is "m1" or "o1"));
        Assert.Contains("Its margin of 6 mm lies outside", alone.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("lies outside", toMargin.Words, StringComparison.Ordinal);
        Assert.Equal(20, Number(toMargin, "widthMm"), 0.5);
        Assert.True(Number(toMargin, "lengthMm") >= 60);
        Assert.Equal(30, Number(toMargin, "turnDegrees"), 2.0);
        Assert.Equal(8, Number(alone, "widthMm"), 0.2);
    }

    [Fact]
    public async Task A_design_that_was_placed_opens_again_with_its_values_and_is_changed_in_its_place()
    {
        var placed = await (await (await Started("plain")).Submit(("do", "flap"), ("design", "rhomboid"))).Submit(("do", "place"), ("sideMm", "10"), ("at", "50, 40"), ("turnDegrees", "15"));
        var id = (await Stored(placed)).Id;

        var again = await placed.Browser.Open(placed.Html.QuerySelector("table a[href*='placed=']")!.GetAttribute("href")!);
        var changed = await again.Submit(("do", "place"), ("sideMm", "12"), ("mirrored", "yes"));
        var design = (await Stored(changed)).Read().Designs.Single();

        Assert.Equal(("10", "50, 40", "15"), (again.Value("sideMm"), again.Value("at"), again.Value("turnDegrees")));
        Assert.Equal(DrawingPage.Link(id), changed.Address);
        Assert.Equal(("d1", 12, true, 15), (design.Id, design.Inputs["sideMm"], design.Mirrored, design.TurnDegrees));
        Assert.Contains("12", design.Drawn!.Inputs, StringComparison.Ordinal);
    }

    private static readonly DesignDrawn Older = new(new(2025, 6, 2), "Bilobed flap", "radius 5 mm", null, [PlanShape.Outline("flap", PlanShapeKind.Flap, new PlanPoint(0, 0), new PlanPoint(2, 0), new PlanPoint(2, 3))]);

    private static double Number(BrowserPage page, string field) => double.Parse(page.Value(field)!, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Puts an older drawing in the place of the one on the page.</summary>
    private async Task<Drawing> Keep(BrowserPage page, string board)
    {
        var id = (await Stored(page)).Id;
        return await Service.Use(async db =>
        {
            var drawing = (await db.Drawing(id, CancellationToken.None))!;
            drawing.Board = board;
            Assert.True((await db.Save(drawing, "Changed a drawing", CancellationToken.None)).Ok);
            return drawing;
        });
    }

    private static BoardDrawing Board(string name) =>
        BoardDrawing.Empty(BoardBackdrop.Plain) with { Objects = [new("o1", name, PlanShapeKind.Flap, [new(0, 0), new(9, 0), new(9, 9)], true)] };

    private async Task<BrowserPage> Started(string backdrop, byte[]? photo = null)
    {
        var page = await Open(DrawingsPage.Link(await Service.Refer()), Role.Surgeon);
        MultipartFormDataContent content = new() { { new StringContent("Plan"), "title" }, { new StringContent(backdrop), "backdrop" } };
        foreach (var hidden in page.Html.QuerySelectorAll("main form input[type=hidden]")) content.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        if (photo is not null)
        {
            ByteArrayContent part = new(photo);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            content.Add(part, "photo", "IMG_0001.jpg");
        }
        return await page.Browser.Send(new(HttpMethod.Post, page.Address) { Content = content });
    }

    private Task<Drawing> Stored(BrowserPage page)
    {
        DrawingId id = new(Guid.Parse(page.Address.Split('/')[2]));
        return Service.Use(async db => (await db.Drawing(id, CancellationToken.None))!);
    }

    private async Task<BoardFigure> Shown(BrowserPage page) => ShownDrawing.Of("Plan", (await Stored(page)).Read()).Figure;
}
