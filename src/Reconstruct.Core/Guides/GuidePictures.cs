using System.Globalization;
using System.Net;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Guides;

/// <summary>The drawings of the guide. None is to scale, and none is a plan for anybody.</summary>
public static class GuidePictures
{
    private const string Skin = "#f3d9c4", Line = "#212b32", Wound = "#e8a49c", Moved = "#9cc7ea", Device = "#d8dde0";

    /// <summary>Every drawing.</summary>
    public static IReadOnlyList<GuidePicture> All { get; } = [Graft(), Flap(), ZPlastySteps(), Expansion()];

    /// <summary>The drawing with this id; null when there is none.</summary>
    public static GuidePicture? Find(string id) => All.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.Ordinal));

    private static GuidePicture Graft() => Panels("skin-graft", "A skin graft in three steps",
        "First panel: skin seen from the side with a gap, which is the wound; elsewhere a thin sheet is taken from the top of healthy skin. Second panel: the sheet is laid in the wound. "
        + "Third panel: new blood vessels grow up from below into the sheet.",
        ("Take a thin sheet", Ground(true) + Box(128, 62, 56, 8, Moved)),
        ("Lay it on the wound", Ground(true) + Box(60, 78, 80, 10, Moved)),
        ("Vessels grow in", Ground(true) + Box(60, 78, 80, 10, Moved) + string.Concat(Enumerable.Range(0, 5).Select(i => Path(Inv($"M{70 + (i * 15)} 120v-22l-4 -10m4 10l4 -10"), "none", "#d5281b")))));

    private static GuidePicture Flap()
    {
        var shapes = new Rhomboid(40).Drawing().Shapes;
        var (defect, flap, pivot) = (shapes[0].Points, shapes[1].Points, shapes[3].Points[0]);
        var turned = flap.Select(p => p.Turned(pivot, 60)).ToList();
        var place = Middle([.. defect, .. flap]);
        return Panels("flap", "A local skin flap in two steps",
            "First panel: a diamond, which is the wound, and next to it an outline of healthy skin of the same shape, the flap, which stays joined to the body along one edge. "
            + "Second panel: the flap has turned about one corner and fills the wound. A line of stitches runs round it, and on to where the skin beside it was pulled together.",
            ("Wound and flap", Polygon(flap, Moved, place) + Polygon(defect, Wound, place)),
            ("Flap turned and stitched", Polygon(turned, Moved, place) + Seam([pivot, .. turned, flap[1]], place)));
    }

    private static GuidePicture ZPlastySteps()
    {
        var plan = new ZPlasty(60, 60, 60, 1);
        var before = plan.Before().Shapes;
        var scar = plan.After()!.Shapes[0].Points;
        var (first, second) = (Middle([.. before[0].Points, .. before[1].Points]), Middle(scar));
        return Panels("z-plasty", "A Z-plasty in two steps",
            "First panel: an upright line, which is a tight scar, with a slanting cut at each end, so that a pair of pointed flaps of skin lie side by side. "
            + "Second panel: the flaps have changed places. The scar is now a longer Z, and the tight line is freed.",
            ("Cut in a Z", Polygon(before[0].Points, Moved, first) + Polygon(before[1].Points, Skin, first)),
            ("Flaps change places", Seam(scar, second)));
    }

    private static GuidePicture Expansion() => Panels("expansion", "Tissue expansion in three steps",
        "First panel: skin seen from the side with an empty balloon under it. Second panel: the balloon is filled bit by bit and the skin over it rises like a dome. "
        + "Third panel: the balloon is out and the extra skin is drawn across the wound beside it.",
        ("Balloon under the skin", Ground(false) + Path("M50 92q50 -10 100 0q-50 10 -100 0z", Device, Line)),
        ("Filled bit by bit", Path("M10 80h30q60 -100 120 0h30v40h-180z", Skin, Line) + Path("M52 92q48 -76 96 0z", Device, Line)),
        ("Extra skin moved across", Ground(false) + Box(80, 78, 70, 10, Moved) + Path("M70 66h70m-10 -6l10 6l-10 6", "none", Line)));

    private static GuidePicture Panels(string id, string title, string description, params ReadOnlySpan<(string Label, string Drawing)> panels)
    {
        var body = "";
        for (var i = 0; i < panels.Length; i++)
        {
            body += Inv($"<g transform=\"translate(0 {i * 170})\">{panels[i].Drawing}<text x=\"100\" y=\"152\" font-size=\"14\" font-family=\"Arial, sans-serif\" text-anchor=\"middle\" fill=\"{Line}\">{i + 1}. {Safe(panels[i].Label)}</text></g>");
        }
        return new(id, title, description, Inv($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 {panels.Length * 170}\" role=\"img\"><title>{Safe(title)}</title><desc>{Safe(description)}</desc>{body}</svg>"));
    }

    /// <summary>Skin from the side: a thin layer above a thick one, with a gap in the upper when there is a wound.</summary>
    private static string Ground(bool wound) => Box(10, 80, 180, 40, Skin) + (wound ? Box(60, 78, 80, 12, Wound) : "");

    private static string Box(double x, double y, double width, double height, string fill) => Inv($"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\" stroke=\"{Line}\"/>");

    private static string Path(string d, string fill, string stroke) => $"<path d=\"{d}\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"2\"/>";

    private static string Polygon(IEnumerable<PlanPoint> points, string fill, PlanPoint place) =>
        Inv($"<polygon points=\"{Placed(points, place)}\" fill=\"{fill}\" stroke=\"{Line}\" stroke-width=\"2\" stroke-linejoin=\"round\"/>");

    private static string Seam(IEnumerable<PlanPoint> points, PlanPoint place) =>
        Inv($"<polyline points=\"{Placed(points, place)}\" fill=\"none\" stroke=\"#007f3b\" stroke-width=\"3\" stroke-dasharray=\"6 4\"/>");

    /// <summary>Points of a plan with this point in the middle of a panel, y down the page.</summary>
    private static string Placed(IEnumerable<PlanPoint> points, PlanPoint place) => string.Join(' ', points.Select(p => Inv($"{p.X - place.X + 100:0.#},{70 - p.Y + place.Y:0.#}")));

    private static PlanPoint Middle(IReadOnlyList<PlanPoint> points) => new((points.Min(p => p.X) + points.Max(p => p.X)) / 2, (points.Min(p => p.Y) + points.Max(p => p.Y)) / 2);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
