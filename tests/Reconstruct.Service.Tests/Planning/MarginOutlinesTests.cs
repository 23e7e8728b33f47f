using CsCheck;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;
using Reconstruct.Service.Planning.Drawings;

namespace Reconstruct.Service.Tests.Planning;

[Trait("Hazard", "HAZ-100")]
public sealed class MarginOutlinesTests
{
    private static readonly Gen<IReadOnlyList<PlanPoint>> Stars = Gen.Double[3, 40].Array[5, 30].Select(radii =>
        (IReadOnlyList<PlanPoint>)[.. radii.Select((r, i) => PlanPoint.Polar(r, 360.0 * i / radii.Length))]);

    [Fact]
    public void Round_a_circle_it_is_a_circle() =>
        Assert.Equal(Math.PI * 14 * 14, Plane.Area(MarginOutlines.Offset(TypedOutline.Ellipse(new(3, 4), 20, 20, 0), 4)), Math.PI * 14 * 14 * 0.002);

    [Fact]
    public void Round_a_square_it_is_the_square_with_strips_and_quarter_circles()
    {
        var around = MarginOutlines.Offset([new(0, 0), new(10, 0), new(10, 10), new(0, 10)], 4);

        Assert.Equal(100 + (4 * 40) + (Math.PI * 16), Plane.Area(around), 0.2);
    }

    [Fact]
    public void It_is_nowhere_nearer_than_asked_and_hardly_farther() => Gen.Select(Stars, Gen.Double[0.5, 20]).Sample((lesion, mm) =>
    {
        var around = MarginOutlines.Offset(lesion, mm);

        for (var i = 0; i < around.Count; i++)
        {
            var (a, b) = (around[i], around[(i + 1) % around.Count]);
            Assert.InRange(Distance(lesion, a), mm * 0.999999, mm * 1.002);
            Assert.True(Distance(lesion, 0.5 * (a + b)) >= mm * 0.999999);
        }
        Assert.False(SelfCrossing.Of(around));
    });

    /// <summary>By looking at every side.</summary>
    private static double Distance(IReadOnlyList<PlanPoint> outline, PlanPoint p) => Enumerable.Range(0, outline.Count).Min(i =>
    {
        var (a, b) = (outline[i], outline[(i + 1) % outline.Count]);
        var way = b - a;
        var along = Math.Clamp((((p.X - a.X) * way.X) + ((p.Y - a.Y) * way.Y)) / ((way.X * way.X) + (way.Y * way.Y)), 0, 1);
        return p.To(a + (along * way));
    });
}
