using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Reconstruct.Core.People;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Planning.Drawings;

namespace Reconstruct.BrowserTests;

/// <summary>The editor of the drawing board, with the mouse and with the keyboard.</summary>
public sealed partial class BoardTests(Site site)
{
    // where the mole is and what is hit there each time the picture is moved as it stands, and where it is when it is painted again
    private const string WatchTheMole = """
        () => {
            Object.assign(window, { mole: () => document.querySelector("[data-id=o1]"), rests: [], hits: [] });
            const corners = () => { const b = mole().getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom] };
            const picture = document.querySelector("[role=application] > svg");
            let [first, last] = [corners(), null];
            new MutationObserver(() => {
                const now = corners();
                if (picture.style.transform) {
                    last = now;
                    hits.push(document.elementFromPoint((now[0] + now[2]) / 2, (now[1] + now[3]) / 2)?.closest("[data-id]")?.dataset.id ?? `nothing at ${now}`);
                } else if (last) {
                    rests.push({ last, now, moved: Math.hypot(now[0] - first[0], now[1] - first[1]) });
                    last = null;
                }
            }).observe(picture, { attributeFilter: ["style"] });
        }
        """;

    [Fact]
    public async Task Draws_with_the_mouse_and_with_the_keyboard_undoes_and_saves_what_it_measured()
    {
        var id = await Started();
        await using var window = await site.Open(Role.Surgeon);
        var page = window.Page;
        await window.Go(DrawingPage.Link(id));
        var board = page.Locator("[role=application]");
        var status = page.Locator("#board [role=status]");

        await page.Locator("[data-name]").FillAsync("By mouse");
        await page.GetByRole(AriaRole.Button, new() { Name = "Outline", Exact = true }).ClickAsync();
        foreach (var (x, y) in new[] { (300, 100), (420, 100), (420, 220), (300, 220), (300, 100) }) await board.ClickAsync(new() { Position = new() { X = x, Y = y } });
        var byMouse = Area().Match(await status.InnerTextAsync()).Value;
        var (frame, drawn) = ((await board.BoundingBoxAsync())!, (await board.Locator("[data-id] > polygon").BoundingBoxAsync())!);

        await page.Locator("[data-name]").FillAsync("By keyboard");
        await board.FocusAsync();
        foreach (var key in new[] { "ArrowUp", "Enter", "Shift+ArrowRight", "Enter", "Shift+ArrowUp", "Enter", "Enter" }) await page.Keyboard.PressAsync(key);
        var byKeyboard = await status.InnerTextAsync();

        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(board.Locator("[data-id]")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Control+y");
        await Assertions.Expect(board.Locator("[data-id]")).ToHaveCountAsync(2);
        await window.Press("Save the drawing");
        await window.Go(DrawingPage.Link(id));
        var words = await window.Words();

        Assert.NotEmpty(byMouse);
        Assert.Equal((360.0, 160.0), (Math.Round(drawn.X + (drawn.Width / 2) - frame.X), Math.Round(drawn.Y + (drawn.Height / 2) - frame.Y)));
        Assert.Contains("By keyboard (defect): area 50 mm²", byKeyboard, StringComparison.Ordinal);
        Assert.Contains(byMouse, words, StringComparison.Ordinal);
        Assert.Contains("area 50 mm², 34.1 mm round", words, StringComparison.Ordinal);
        Assert.Equal(2, await site.Use(async db => (await db.Drawing(id, CancellationToken.None))!.Read().Objects.Count));
        Assert.Empty(window.Wrong);
    }

    [Fact]
    public async Task Moves_what_is_selected_by_a_millimetre_a_key_and_warns_before_it_is_lost()
    {
        var id = await Started(new BoardObject("o1", "Mole", PlanShapeKind.Lesion, [new(40, 40), new(60, 40), new(60, 60)], true));
        await using var window = await site.Open(Role.Surgeon);
        await window.Go(DrawingPage.Link(id));

        await window.Page.Locator("[data-id=o1]").FocusAsync();
        foreach (var key in new[] { "ArrowRight", "Shift+ArrowUp", "Enter", "ArrowLeft" }) await window.Page.Keyboard.PressAsync(key); // the last moves the first point alone
        var asked = 0;
        window.Page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.DismissAsync();
        };
        await window.Page.EvaluateAsync("() => { location.href = '/' }");
        await window.Press("Save the drawing");
        var points = await site.Use(async db => (await db.Drawing(id, CancellationToken.None))!.Read().Objects[0].Points);

        Assert.Equal(1, asked);
        Assert.Equal([new(40, 50), new(61, 50), new(61, 70)], points);
        Assert.Empty(window.Wrong);
    }

    [Fact]
    public async Task A_finger_draws_two_fingers_move_the_view_and_a_pen_draws_freehand()
    {
        var id = await Started();
        await using var window = await site.Open(Role.Surgeon);
        var page = window.Page;
        await window.Go(DrawingPage.Link(id));
        var board = page.Locator("[role=application]");
        var kinds = "() => { window.kinds = new Set(); document.querySelector('[role=application]').addEventListener('pointerdown', e => window.kinds.add(e.pointerType)) }";
        await page.EvaluateAsync(kinds);

        await page.GetByRole(AriaRole.Button, new() { Name = "Outline", Exact = true }).ClickAsync();
        var touch = await Touch.On(page, board);
        await touch.Tap((300, 100), (420, 100), (420, 220), (300, 100));
        var view = await board.Locator("g").First.GetAttributeAsync("transform");
        await touch.Pinch((280, 150), (380, 150), (230, 150), (430, 150));
        await Assertions.Expect(board.Locator("g").First).Not.ToHaveAttributeAsync("transform", view!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Freehand", Exact = true }).ClickAsync();
        await touch.Pen([.. Enumerable.Range(0, 25).Select(i => (150 + (60 * Math.Cos(i * Math.PI / 12)), 150 + (60 * Math.Sin(i * Math.PI / 12))))]);
        await Assertions.Expect(board.Locator("[data-id]")).ToHaveCountAsync(2);
        var pointers = await page.EvaluateAsync<string[]>("() => [...window.kinds].sort()");
        await window.Press("Save the drawing");
        var objects = await site.Use(async db => (await db.Drawing(id, CancellationToken.None))!.Read().Objects);

        Assert.Equal(["pen", "touch"], pointers);
        Assert.Equal((3, true), (objects[0].Points.Count, objects[0].IsClosed));
        Assert.True(objects[1].IsClosed);
        Assert.InRange(objects[1].Points.Count, 8, 40);
        Assert.Empty(window.Wrong);
    }

    [Fact]
    public async Task What_a_moved_and_zoomed_view_showed_last_stays_where_it_was_and_is_hit_there()
    {
        IReadOnlyList<PlanPoint> points = [new(40, 40), new(60, 40), new(60, 60), new(40, 60)];
        var id = await Started(new BoardObject("o1", "Mole", PlanShapeKind.Lesion, points, true));
        await using var window = await site.Open(Role.Surgeon);
        var page = window.Page;
        await window.Go(DrawingPage.Link(id));
        await page.EvaluateAsync(WatchTheMole);
        var board = page.Locator("[role=application]");
        await board.ScrollIntoViewIfNeededAsync();
        var box = (await board.BoundingBoxAsync())!;

        await page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 90, box.Y + 60, new() { Steps = 8 });
        await page.Mouse.UpAsync();
        await page.WaitForFunctionAsync("() => rests.at(-1)?.moved > 70");
        await Rested(page, () => page.Mouse.WheelAsync(0, 200));
        var touch = await Touch.On(page, board);
        await Rested(page, () => touch.Pinch((280, 150), (380, 150), (270, 170), (400, 170)));
        var away = await page.EvaluateAsync<float>("() => Math.max(...rests.flatMap(r => r.last.map((n, i) => Math.abs(n - r.now[i]))))");
        var hits = await page.EvaluateAsync<string[]>("() => [...new Set(hits)]");
        await page.Mouse.ClickAsync(box.X + 5, box.Y + 5);
        var middle = await page.EvaluateAsync<float[]>("() => { const b = mole().getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2] }");
        await page.Mouse.ClickAsync(middle[0], middle[1]);
        await Assertions.Expect(page.Locator("[data-id=o1]")).ToHaveAttributeAsync("aria-pressed", "true"); // it is shown a frame after the click
        var undo = await page.Locator("[data-do=undo]").GetAttributeAsync("aria-disabled");
        await window.Press("Save the drawing");

        Assert.InRange(away, 0, 0.5);
        Assert.Equal(["o1"], hits);
        Assert.Equal("true", undo);
        Assert.Equal(points, await site.Use(async db => (await db.Drawing(id, CancellationToken.None))!.Read().Objects[0].Points));
        Assert.Empty(window.Wrong);
    }

    [Fact]
    public async Task The_pages_of_a_drawing_keep_the_rules_of_every_page()
    {
        var id = await Started(new BoardObject("o1", "Mole", PlanShapeKind.Lesion, [new(40, 40), new(60, 40), new(60, 60)], true));
        var pathway = await site.Use(async db => (await db.Drawing(id, CancellationToken.None))!.PathwayId);
        await using var window = await site.Open(Role.Surgeon);
        List<string> wrong = [];

        foreach (var address in new[] { DrawingPage.Link(id), DrawingsPage.Link(pathway), PlaceFlapPage.Link(id, "bilobed", "o1") })
        {
            await window.Go(address);
            wrong.AddRange((await PageRules.Breaches(window)).Select(b => $"{address}: {b}"));
        }

        Assert.Empty(wrong);
        Assert.Empty(window.Wrong);
    }

    private static async Task Rested(IPage page, Func<Task> gesture)
    {
        var rests = await page.EvaluateAsync<int>("() => rests.length");
        await gesture();
        await page.WaitForFunctionAsync("rests => window.rests.length > rests", rests);
    }

    private Task<DrawingId> Started(params IReadOnlyList<BoardObject> objects) => site.Use(async db =>
    {
        var pathway = await db.Set<Pathway>().AsNoTracking().OrderBy(p => p.Reference).FirstAsync();
        Drawing drawing = new()
        {
            Id = db.NewId<DrawingId>(), PathwayId = pathway.Id, Title = "Plan", Board = BoardJson.Write(BoardDrawing.Empty(BoardBackdrop.Plain) with { Objects = objects }),
            StartedAt = db.Clock.Now, StartedByName = "Test", ChangedAt = db.Clock.Now, ChangedByName = "Test",
        };
        db.Add(drawing);
        return (await db.Save(drawing, "test", CancellationToken.None)).Value.Id;
    });

    [GeneratedRegex("area [0-9.]+ mm², [0-9.]+ mm round")]
    private static partial Regex Area();
}
