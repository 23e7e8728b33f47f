using Microsoft.Playwright;

namespace Reconstruct.BrowserTests;

/// <summary>Fingers and a pen on a page, as the browser itself reports them. Places are in pixels from the corner of one element.</summary>
public sealed class Touch
{
    private readonly ICDPSession _session;
    private readonly double _x;
    private readonly double _y;

    private Touch(ICDPSession session, double x, double y) => (_session, _x, _y) = (session, x, y);

    public static async Task<Touch> On(IPage page, ILocator element)
    {
        await element.ScrollIntoViewIfNeededAsync();
        var box = (await element.BoundingBoxAsync())!;
        return new(await page.Context.NewCDPSessionAsync(page), box.X, box.Y);
    }

    /// <summary>One finger, down and up again in each place.</summary>
    public async Task Tap(params (double X, double Y)[] places)
    {
        foreach (var place in places)
        {
            await Fingers("touchStart", place);
            await Fingers("touchEnd");
        }
    }

    /// <summary>One finger from place to place.</summary>
    public async Task Drag(params (double X, double Y)[] places)
    {
        await Fingers("touchStart", places[0]);
        foreach (var place in places.Skip(1)) await Fingers("touchMove", place);
        await Fingers("touchEnd");
    }

    /// <summary>Two fingers from where they are put down to where they are lifted.</summary>
    public async Task Pinch((double X, double Y) one, (double X, double Y) other, (double X, double Y) oneTo, (double X, double Y) otherTo)
    {
        await Fingers("touchStart", one, other);
        for (var part = 0.25; part <= 1; part += 0.25) await Fingers("touchMove", Between(one, oneTo, part), Between(other, otherTo, part));
        await Fingers("touchEnd");
    }

    /// <summary>A pen from place to place.</summary>
    public async Task Pen(params (double X, double Y)[] places)
    {
        await Pen("mousePressed", places[0], pressed: true);
        foreach (var place in places.Skip(1)) await Pen("mouseMoved", place, pressed: true);
        await Pen("mouseReleased", places[^1], pressed: false);
    }

    private static (double X, double Y) Between((double X, double Y) from, (double X, double Y) to, double part) => (from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));

    private Task Fingers(string type, params (double X, double Y)[] places) => _session.SendAsync("Input.dispatchTouchEvent", new()
    {
        ["type"] = type, ["touchPoints"] = places.Select((p, i) => new Dictionary<string, object> { ["x"] = _x + p.X, ["y"] = _y + p.Y, ["id"] = i }).ToArray(),
    });

    private Task Pen(string type, (double X, double Y) place, bool pressed) => _session.SendAsync("Input.dispatchMouseEvent", new()
    {
        ["type"] = type, ["x"] = _x + place.X, ["y"] = _y + place.Y, ["button"] = "left", ["buttons"] = pressed ? 1 : 0, ["clickCount"] = 1, ["pointerType"] = "pen",
    });
}
