using System.Globalization;

namespace Reconstruct.Core.Planning.Drawings;

/// <summary>Outlines and lines given by typing.</summary>
public static class TypedOutline
{
    private const int EllipseParts = 96;

    /// <summary>Points typed one a line, "x, y"; or every line that is no point, by its number.</summary>
    /// <param name="text">The lines; empty ones count for nothing.</param>
    /// <param name="field">How refusals name it.</param>
    public static Result<IReadOnlyList<PlanPoint>> Points(string? text, string field)
    {
        List<Refusal> refusals = [];
        List<PlanPoint> points = [];
        var lines = (text ?? "").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            if (Point(lines[i]) is { } point) points.Add(point);
            else refusals.Add(new("points-typed", string.Create(CultureInfo.InvariantCulture, $"Line {i + 1} must be two numbers: x, then a comma, then y"), field));
        }
        if (refusals.Count == 0 && points.Count == 0) refusals.Add(new("points-typed", "Enter the points, one on each line: x, then a comma, then y", field));
        return refusals.Count > 0 ? refusals : points;
    }

    /// <summary>One point, "x, y"; null for anything else.</summary>
    public static PlanPoint? Point(string? text) =>
        text?.Split(',') is [var x, var y] && Number(x) is { } a && Number(y) is { } b ? new(a, b) : null;

    /// <summary>A finite number; null for anything else.</summary>
    public static double? Number(string? text) =>
        double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>An ellipse as an outline of 96 points. Its area is less than the true one by under 0.1%.</summary>
    /// <param name="centre">Its centre.</param>
    /// <param name="length">Its longer way, over 0, in the units of the centre.</param>
    /// <param name="width">Across, over 0; the same as the length for a circle.</param>
    /// <param name="degrees">How far the longer way is turned from the x axis, anticlockwise.</param>
    public static IReadOnlyList<PlanPoint> Ellipse(PlanPoint centre, double length, double width, double degrees) =>
        [.. Enumerable.Range(0, EllipseParts).Select(i =>
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * i / EllipseParts);
            return centre + new PlanPoint(length / 2 * cosine, width / 2 * sine).Turned(PlanPoint.Origin, degrees);
        })];
}
