using Reconstruct.Core;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>One change of a drawing by a form: the drawing afterwards, or everything that was wrong with what was typed.</summary>
public static class BoardStep
{
    /// <param name="low">What a margin of low risk may rest on.</param>
    public static Result<BoardDrawing> Apply(BoardDrawing board, BoardForm form, LowRiskGround low) => form.Do switch
    {
        "add" => Add(board, form),
        "margin" => Margin(board, form, low),
        "scale" => Scale(board, form),
        "change" => Change(board, form),
        _ => board,
    };

    private static Result<BoardDrawing> Add(BoardDrawing board, BoardForm form)
    {
        List<Refusal> refusals = [];
        if (form["name"] is null) refusals.Add(new("object-name", "Enter a name", "name"));
        if (form["kind"].As<PlanShapeKind>() is null) refusals.Add(new("object-kind", "Select what it is", "kind"));
        var points = form["shape"] switch
        {
            "outline" or "line" => TypedOutline.Points(form["points"], "points"),
            "circle" => Ellipse(board, form, circle: true),
            "ellipse" => Ellipse(board, form, circle: false),
            _ => new Refusal("object-shape", "Select how you give its shape", "shape"),
        };
        refusals.AddRange(points.Refusals);
        if (points.Ok && form["shape"] == "outline" && points.Value.Count < 3) refusals.Add(new("points-typed", "An outline must have 3 points or more", "points"));
        if (refusals.Count > 0) return refusals;
        return board with { Objects = [.. board.Objects, new(board.FreeId("o"), form["name"]!, form["kind"].As<PlanShapeKind>()!.Value, points.Value, form["shape"] != "line")] };
    }

    private static Result<IReadOnlyList<PlanPoint>> Ellipse(BoardDrawing board, BoardForm form, bool circle)
    {
        List<Refusal> refusals = [];
        if (TypedOutline.Point(form["centre"]) is not { } centre)
        {
            refusals.Add(new("centre-typed", "Enter the centre: x, then a comma, then y", "centre"));
            centre = default;
        }
        if (board.Backdrop.MmPerUnit is not { } mm) return new Refusal("no-scale", "Set the scale of the photograph first", "shape");
        double Size(string field, string what)
        {
            if (TypedOutline.Number(form[field]) is > 0 and <= BoardLimits.MostMm and { } size) return size;
            refusals.Add(new("size-typed", $"{what} must be a number of millimetres above 0, at most {BoardLimits.MostMm}", field));
            return 1;
        }
        var length = Size("length", circle ? "Diameter" : "Length");
        var width = circle ? length : Size("width", "Width");
        var angle = circle || form["angle"] is null ? 0 : TypedOutline.Number(form["angle"]) ?? double.NaN;
        if (!(Math.Abs(angle) <= 360)) refusals.Add(new("angle-typed", "Angle must be a number from -360 to 360", "angle"));
        return refusals.Count > 0 ? refusals : ResultOf.Value(TypedOutline.Ellipse(centre, length / mm, width / mm, angle));
    }

    private static Result<BoardDrawing> Margin(BoardDrawing board, BoardForm form, LowRiskGround low)
    {
        List<Refusal> refusals = [];
        var lesion = board.Object(form["marginOf"]);
        var rule = MarginRules.Find(form["marginRule"]);
        var own = rule?.Id == MarginRules.OwnId;
        if (lesion is not { IsClosed: true }) refusals.Add(new("margin-of", "Select the outline that the margin goes round", "marginOf"));
        else if (SelfCrossing.Of(lesion.Points)) refusals.Add(new("margin-of", "This outline runs across itself. Put it right first", "marginOf"));
        if (rule is null) refusals.Add(new("margin-rule", "Select the tumour and its risk", "marginRule"));
        if (!own && rule is not null && form["marginMm"] is not null) refusals.Add(new("margin-mm", $"The rule gives {rule.Mm} mm. Leave this empty, or select a margin of your own", "marginMm"));
        if (own && TypedOutline.Number(form["marginMm"]) is not (>= BoardMargin.LeastMm and <= BoardMargin.MostMm)) refusals.Add(new("margin-mm", $"Margin must be {BoardMargin.LeastMm} to {BoardMargin.MostMm} mm", "marginMm"));
        if (own && form["marginReason"] is null) refusals.Add(new("margin-reason", "Enter the reason for this margin", "marginReason"));
        if (board.Backdrop.MmPerUnit is null) refusals.Add(new("no-scale", "Set the scale of the photograph first", "marginOf"));
        if (LowRiskGround.TooWide(board, lesion, rule?.Id) is { } wide) refusals.Add(wide);
        var rests = rule?.Id == MarginRules.SquamousLowId ? low.Reason(board, lesion, form) : ResultOf.Value(form["marginReason"]);
        refusals.AddRange(rests.Refusals);
        if (refusals.Count > 0) return refusals;
        var mm = rule!.Mm ?? TypedOutline.Number(form["marginMm"])!.Value;
        return board with { Margins = [.. board.Margins, new(board.FreeId("m"), Cut($"Margin round {lesion!.Name}"), lesion.Id, mm, rule.Id, rests.Value)] };
    }

    private static Result<BoardDrawing> Scale(BoardDrawing board, BoardForm form)
    {
        List<Refusal> refusals = [];
        PlanPoint At(string field, string what)
        {
            if (TypedOutline.Point(form[field]) is { } point) return point;
            refusals.Add(new("scale-point", $"Enter the {what} point: x, then a comma, then y", field));
            return default;
        }
        var (from, to) = (At("scaleFrom", "first"), At("scaleTo", "second"));
        if (TypedOutline.Number(form["scaleMm"]) is not { } mm) refusals.Add(new("scale-mm", "Enter the true length between them in millimetres", "scaleMm"));
        else if (refusals.Count == 0)
        {
            var made = ScaleMarker.Make(from, to, mm, board.Backdrop.WidthPx, board.Backdrop.HeightPx);
            if (made.Ok) return board with { Backdrop = BoardBackdrop.Photo(board.Backdrop.WidthPx, board.Backdrop.HeightPx, made.Value) };
            refusals.AddRange(made.Refusals.Select(r => r with { Field = r.Field switch { "from" => "scaleFrom", "to" => "scaleTo", _ => "scaleMm" } }));
        }
        return refusals;
    }

    private static Result<BoardDrawing> Change(BoardDrawing board, BoardForm form)
    {
        var id = form["item"];
        if (id is null || !board.Ids.Contains(id, StringComparer.Ordinal)) return new Refusal("item-missing", "Select what to change", "item");
        if (form["delete"] is not null)
            return board with { Objects = [.. board.Objects.Where(o => o.Id != id)], Designs = [.. board.Designs.Where(d => d.Id != id)], Margins = [.. board.Margins.Where(m => m.Id != id && m.Of != id)] };
        List<Refusal> refusals = [];
        double By(string field, string what, double most)
        {
            if (form[field] is null) return 0;
            if (TypedOutline.Number(form[field]) is { } by && Math.Abs(by) <= most) return by;
            refusals.Add(new("move-typed", $"{what} must be a number from {-most} to {most}", field));
            return 0;
        }
        PlanPoint by = new(By("moveX", "Right", BoardLimits.MostMm), By("moveY", "Up", BoardLimits.MostMm));
        var turn = By("turn", "Turn", 360);
        if (by != default && board.Backdrop.MmPerUnit is null) refusals.Add(new("no-scale", "Set the scale of the photograph first", "moveX"));
        if (refusals.Count > 0) return refusals;
        return Moved(board, id, form["newName"], (1 / (board.Backdrop.MmPerUnit ?? 1)) * by, turn);
    }

    private static BoardDrawing Moved(BoardDrawing board, string id, string? name, PlanPoint by, double turn) => board with
    {
        Objects = [.. board.Objects.Select(o => o.Id != id ? o : o with { Name = name ?? o.Name, Points = Turned(o.Points, by, turn) })],
        Designs = [.. board.Designs.Select(d => d.Id != id ? d : d with { Name = name ?? d.Name, At = d.At + by, TurnDegrees = (d.TurnDegrees + turn) % 360 })],
        Margins = [.. board.Margins.Select(m => m.Id != id ? m : m with { Name = name ?? m.Name })],
    };

    private static List<PlanPoint> Turned(IReadOnlyList<PlanPoint> points, PlanPoint by, double turn)
    {
        var middle = BoundingCircle.Of(points).Centre;
        return [.. points.Select(p => (turn == 0 ? p : p.Turned(middle, turn)) + by)];
    }

    private static string Cut(string name) => name.Length <= BoardLimits.MostName ? name : name[..BoardLimits.MostName];
}
