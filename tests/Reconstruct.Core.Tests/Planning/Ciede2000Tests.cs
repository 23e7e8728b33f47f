using CsCheck;
using Reconstruct.Core.Planning.Colour;

namespace Reconstruct.Core.Tests.Planning;

/// <summary>CIEDE2000 against every pair that was published with it. Defects 6 and 7 of the published numbers: DE00.</summary>
public sealed class Ciede2000Tests
{
    private static readonly double[][] Published =
    [
        [50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425], [50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615], [50, 2.8361, -74.02, 50, 0, -82.7485, 3.4412],
        [50, -1.3802, -84.2814, 50, 0, -82.7485, 1], [50, -1.1848, -84.8006, 50, 0, -82.7485, 1], [50, -0.9009, -85.5211, 50, 0, -82.7485, 1],
        [50, 0, 0, 50, -1, 2, 2.3669], [50, -1, 2, 50, 0, 0, 2.3669], [50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792], [50, 2.49, -0.001, 50, -2.49, 0.001, 7.1792],
        [50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195], [50, 2.49, -0.001, 50, -2.49, 0.0012, 7.2195], [50, -0.001, 2.49, 50, 0.0009, -2.49, 4.8045],
        [50, -0.001, 2.49, 50, 0.001, -2.49, 4.8045], [50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461], [50, 2.5, 0, 50, 0, -2.5, 4.3065],
        [50, 2.5, 0, 73, 25, -18, 27.1492], [50, 2.5, 0, 61, -5, 29, 22.8977], [50, 2.5, 0, 56, -27, -3, 31.9030], [50, 2.5, 0, 58, 24, 15, 19.4535],
        [50, 2.5, 0, 50, 3.1736, 0.5854, 1], [50, 2.5, 0, 50, 3.2972, 0, 1], [50, 2.5, 0, 50, 1.8634, 0.5757, 1], [50, 2.5, 0, 50, 3.2592, 0.335, 1],
        [60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644], [63.0109, -31.0961, -5.8663, 62.8187, -29.7946, -4.0864, 1.2630],
        [61.2901, 3.7196, -5.3901, 61.4292, 2.248, -4.962, 1.8731], [35.0831, -44.1164, 3.7933, 35.0232, -40.0716, 1.5901, 1.8645],
        [22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373], [36.4612, 47.858, 18.3852, 36.2715, 50.5065, 21.2231, 1.4146],
        [90.8027, -2.0831, 1.441, 91.1528, -1.6435, 0.0447, 1.4441], [90.9257, -0.5406, -0.9208, 88.6381, -0.8985, -0.7239, 1.5381],
        [6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377], [2.0776, 0.0795, -1.135, 0.9033, -0.0636, -0.5514, 0.9082],
    ];

    private static readonly Gen<LabColour> Colours = Gen.Select(Gen.Double[0, 100], Gen.Double[-100, 100], Gen.Double[-100, 100], (l, a, b) => new LabColour(l, a, b));

    public static TheoryData<int> Pairs => [.. Enumerable.Range(0, Published.Length)];

    [Fact]
    public void DE00_there_are_34_published_pairs() => Assert.Equal(34, Published.Length);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void DE00_agrees_with_the_published_pair(int pair)
    {
        var p = Published[pair];

        Assert.Equal(p[6], Ciede2000.Between(new(p[0], p[1], p[2]), new(p[3], p[4], p[5])), 5e-5);
        Assert.Equal(p[6], Ciede2000.Between(new(p[3], p[4], p[5]), new(p[0], p[1], p[2])), 5e-5);
    }

    /// <summary>A public program takes colours for daylight (D65) to another white (D50) before it compares them, and is off by up to 0.59. Here no white is moved.</summary>
    [Fact]
    public void DE00_WHITE_moving_the_white_first_would_be_off_by_up_to_0_59()
    {
        var off = Published.Select(p => Math.Abs(p[6] - Ciede2000.Between(Moved(p[0], p[1], p[2]), Moved(p[3], p[4], p[5]))));

        Assert.InRange(off.Max(), 0.55, 0.65);
    }

    [Fact]
    public void Is_nothing_for_the_same_colour_and_the_same_both_ways() => Gen.Select(Colours, Colours).Sample((a, b) =>
    {
        Assert.Equal(0, Ciede2000.Between(a, a));
        Assert.Equal(Ciede2000.Between(a, b), Ciede2000.Between(b, a), 1e-6);
        Assert.True(double.IsFinite(Ciede2000.Between(a, b)) && Ciede2000.Between(a, b) >= 0);
    });

    [Theory]
    [InlineData(55.01, SkinTone.VeryLight)]
    [InlineData(55, SkinTone.Light)]
    [InlineData(41, SkinTone.Intermediate)]
    [InlineData(28, SkinTone.Tan)]
    [InlineData(10, SkinTone.Brown)]
    [InlineData(-30, SkinTone.Brown)]
    [InlineData(-30.01, SkinTone.Dark)]
    public void Skin_is_grouped_by_its_angle(double degrees, SkinTone tone) => Assert.Equal(tone, SkinToneAngle.Tone(degrees));

    [Fact]
    public void The_angle_of_skin_is_the_one_whose_tangent_is_the_step_in_lightness_over_yellow() => Gen.Select(Gen.Double[0, 100], Gen.Double[0.5, 40], Gen.Double[0, 20]).Sample((l, b, more) =>
    {
        var angle = SkinToneAngle.Degrees(l, b);

        Assert.InRange(angle, -90, 90);
        Assert.Equal(l - 50, b * Math.Tan(angle * Math.PI / 180), 1e-6 * Math.Max(1, Math.Abs(l - 50)));
        Assert.Equal(-angle, SkinToneAngle.Degrees(100 - l, b), 1e-9);
        Assert.True(SkinToneAngle.Degrees(l + more, b) >= angle);
        Assert.True(SkinToneAngle.Tone(SkinToneAngle.Degrees(l + more, b)) <= SkinToneAngle.Tone(angle)); // lighter skin never falls into a darker group
    });

    [Theory]
    [InlineData(60, 10, 45)]
    [InlineData(50, 10, 0)]
    [InlineData(40, 10, -45)]
    public void The_angle_of_skin_is_worked_by_hand(double l, double b, double degrees) => Assert.Equal(degrees, SkinToneAngle.Degrees(l, b), 1e-9);

    /// <summary>A colour for D65 as it is for D50, by the method of Bradford.</summary>
    private static LabColour Moved(double l, double a, double b)
    {
        double[] from = [0.95047, 1, 1.08883], to = [0.96422, 1, 0.82521];
        double[][] cone = [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]];
        double[][] back = [[0.9869929, -0.1470543, 0.1599627], [0.4323053, 0.5183603, 0.0492912], [-0.0085287, 0.0400428, 0.9684867]];
        var fy = (l + 16) / 116;
        double[] xyz = [from[0] * Cube(fy + (a / 500)), from[1] * Cube(fy), from[2] * Cube(fy - (b / 200))];
        var (whiteFrom, whiteTo, seen) = (Times(cone, from), Times(cone, to), Times(cone, xyz));
        var moved = Times(back, [.. seen.Select((v, i) => v * whiteTo[i] / whiteFrom[i])]);
        double[] f = [.. moved.Select((v, i) => Root(v / to[i]))];
        return new((116 * f[1]) - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]));
    }

    private static double Cube(double f) => f > 6.0 / 29 ? f * f * f : 3 * 36.0 / 841 * (f - (4.0 / 29));

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : (t * 841 / 108) + (4.0 / 29);

    private static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => row.Zip(vector, (x, y) => x * y).Sum())];
}
