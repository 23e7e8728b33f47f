using CsCheck;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Flaps;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Planning;

/// <summary>Closed forms of local flaps against worked numbers, and what their drawings must hold.</summary>
[Trait("Hazard", "HAZ-096")]
public sealed class LocalFlapTests
{
    private const double Exact = 1e-9;

    private static readonly Gen<double> Lengths = Gen.Double[1, 200];
    private static readonly Gen<double> Angles = Gen.Double[ZPlasty.LeastAngle, ZPlasty.MostAngle];

    [Theory]
    [InlineData(30, 23.9314)]
    [InlineData(45, 47.3626)]
    [InlineData(60, 73.2051)]
    [InlineData(75, 99.1161)]
    [InlineData(90, 123.6068)]
    public void Z_plasty_gains_what_geometry_gives_not_what_is_taught(double angle, double percent) =>
        Assert.Equal(percent, new ZPlasty(17, angle, angle, 1).GainPercent, 1e-4);

    /// <summary>Defect 2 of the published numbers: ZROT.</summary>
    [Theory]
    [InlineData(30, 53.794)]
    [InlineData(45, 73.675)]
    [InlineData(60, 90)]
    [InlineData(75, 104.019)]
    [InlineData(90, 116.565)]
    public void ZROT_the_common_limb_turns_as_plane_geometry_has_it(double angle, double degrees) =>
        Assert.Equal(degrees, new ZPlasty(10, angle, angle, 1).RotationDegrees, 1e-3);

    [Fact]
    public void Z_plasty_agrees_with_its_closed_forms() => Gen.Select(Lengths, Angles, Angles).Sample((length, a, b) =>
    {
        var z = new ZPlasty(length, a, b, 1);
        Assert.Equal(length * Math.Sqrt(3 + (2 * Cos(a - b)) - (2 * Cos(a)) - (2 * Cos(b))), z.NewLengthMm, Exact);
        Assert.Equal(length * Math.Sqrt(5 - (4 * Cos(a))), new ZPlasty(length, a, a, 1).NewLengthMm, Exact);
        Assert.Equal(Math.Atan2(2 * Sin(a), (2 * Cos(a)) - 1) * 180 / Math.PI, new ZPlasty(length, a, a, 1).RotationDegrees, Exact);
    });

    [Fact]
    public void Z_plasties_in_a_row_give_the_same_length_for_less_skin_each() => Gen.Select(Lengths, Angles, Gen.Int[2, 12]).Sample((length, angle, count) =>
    {
        ZPlasty one = new(length, angle, angle, 1), many = new(length, angle, angle, count);
        Assert.Equal(one.NewLengthMm, many.NewLengthMm, Exact);
        Assert.Equal(one.LateralNeedMm / count, many.LateralNeedMm, Exact);
    });

    [Fact]
    public void Z_plasty_gains_more_with_a_wider_angle() => Gen.Select(Lengths, Angles, Angles).Where((_, a, b) => Math.Abs(a - b) > 1e-6).Sample((length, a, b) =>
        Assert.True(new ZPlasty(length, Math.Min(a, b), Math.Min(a, b), 1).NewLengthMm < new ZPlasty(length, Math.Max(a, b), Math.Max(a, b), 1).NewLengthMm));

    [Fact]
    public void Z_plasty_is_drawn_with_the_limbs_and_the_lines_it_names() => Gen.Select(Lengths, Angles, Gen.Int[1, 6]).Sample((length, angle, count) =>
    {
        var z = new ZPlasty(length, angle, angle, count);
        var scars = z.After()!.Shapes.Where(s => s.Kind == PlanShapeKind.Scar).ToList();
        var flaps = z.Before().Shapes.Where(s => s.Kind == PlanShapeKind.Flap).ToList();

        Assert.Equal(z.NewLengthMm, z.After()!.Shapes.Where(s => s.Kind == PlanShapeKind.Guide).Sum(s => s.LengthMm), 1e-6);
        Assert.All(scars, s => Assert.Equal(3 * z.LimbMm, s.LengthMm, 1e-6)); // three limbs, as before
        Assert.All(flaps, f => Assert.Equal(z.FirstFlapMm2, f.AreaMm2, 1e-6));
        Assert.Equal(2 * count, flaps.Count);
    });

    [Fact]
    public void An_uneven_Z_plasty_gains_what_geometry_gives_and_is_not_drawn_flat()
    {
        ZPlasty z = new(10, 60, 30, 1);

        Assert.Equal(41.4214, z.GainPercent, 1e-4);
        Assert.Null(z.After());
    }

    [Fact]
    public void Rhomboid_of_20_mm_has_346_mm2() => Assert.Equal(346.4102, new Rhomboid(20).AreaMm2, 1e-4);

    [Fact]
    public void Rhomboid_flap_is_its_defect_turned_60_degrees_about_the_pivot() => Lengths.Sample(side =>
    {
        Rhomboid flap = new(side);
        var (defect, moved) = (Outline(flap.Drawing(), PlanShapeKind.Defect), Outline(flap.Drawing(), PlanShapeKind.Flap));

        Assert.Equal(flap.AreaMm2, defect.AreaMm2, 1e-6);
        Assert.Equal(flap.AreaMm2, moved.AreaMm2, 1e-6);
        Assert.All(moved.Points.Select(p => p.Turned(flap.StandingCone, 60)), p => Assert.Contains(defect.Points, d => d.To(p) < 1e-6));
    });

    [Theory]
    [InlineData(60, 30)]
    [InlineData(90, 22.5)]
    public void Dufourmentel_first_limb_stands_where_the_construction_puts_it(double acute, double limb) =>
        Assert.Equal(limb, new Dufourmentel(20, acute).FirstLimbAngle, Exact);

    [Fact]
    public void Dufourmentel_first_limb_halves_the_angle_between_the_guides() => Gen.Select(Lengths, Gen.Double[60, 90]).Sample((side, acute) =>
    {
        Dufourmentel flap = new(side, acute);
        var drawing = flap.Drawing();
        var guides = drawing.Shapes.Where(s => s.Kind == PlanShapeKind.Guide).ToList();
        var cut = drawing.Shapes.Single(s => s.Kind == PlanShapeKind.Incision).Points;

        Assert.Equal(Plane.Angle(guides[0].Points[1], cut[0], cut[1]), Plane.Angle(guides[1].Points[1], cut[0], cut[1]), 1e-6);
        Assert.Equal(flap.TipAngle, Plane.Angle(cut[0], cut[1], cut[2]), 1e-6);
        Assert.Equal((side, side), (Math.Round(cut[0].To(cut[1]), 6) == Math.Round(side, 6) ? side : 0, Math.Round(cut[1].To(cut[2]), 6) == Math.Round(side, 6) ? side : 0));
        Assert.Equal(flap.AreaMm2, Outline(drawing, PlanShapeKind.Defect).AreaMm2, 1e-6);
    });

    [Fact]
    public void Bilobed_pivot_of_a_5_mm_defect_is_13_mm_away() => Assert.Equal(13, new Bilobed(5, Bilobed.TouchingStep, 1).PivotMm, Exact);

    [Fact]
    public void Bilobed_lobes_just_touch_at_the_least_step() => Gen.Double[1, 60].Sample(radius =>
    {
        Bilobed flap = new(radius, Bilobed.TouchingStep, 1);
        var apart = PlanPoint.Polar(flap.PivotMm, 0).To(PlanPoint.Polar(flap.PivotMm, Bilobed.TouchingStep));
        Assert.Equal(2 * radius, apart, Exact);
    });

    [Fact]
    public void Bilobed_areas_of_a_5_mm_defect_are_those_worked_by_hand()
    {
        Bilobed flap = new(5, Bilobed.TouchingStep, 0.8); // d = 13: tangents √(169 − 25) = 12 and √(169 − 16) = 12.3693169

        Assert.Equal(60 + (25 * (Math.PI - Math.Acos(5.0 / 13))), flap.FirstLobeMm2, Exact);
        Assert.Equal((4 * Math.Sqrt(153)) + (16 * (Math.PI - Math.Acos(4.0 / 13))), flap.SecondLobeMm2, Exact);
        Assert.Equal(60 - (25 * Math.Acos(5.0 / 13)), flap.StandingConeMm2, Exact);
        Assert.Equal(109.1396, flap.FirstLobeMm2, 1e-4);
        Assert.Equal(30.5998, flap.StandingConeMm2, 1e-4);
    }

    /// <summary>Seen from the pivot a circle runs from d·cos θ − r·cos φ to d·cos θ + r·cos φ, where d·sin θ = r·sin φ: half the square of that, summed over θ, is the area swept.</summary>
    [Fact]
    public void Bilobed_areas_are_those_that_a_ray_from_the_pivot_sweeps() => Gen.Select(Gen.Double[1, 60], Gen.Double[0.3, 1]).Sample((radius, ratio) =>
    {
        Bilobed flap = new(radius, Bilobed.TouchingStep, ratio);

        Assert.Equal(1, flap.FirstLobeMm2 / Swept(flap.PivotMm, radius, far: true), Exact);
        Assert.Equal(1, flap.SecondLobeMm2 / Swept(flap.PivotMm, radius * ratio, far: true), Exact);
        Assert.Equal(1, flap.StandingConeMm2 / Swept(flap.PivotMm, radius, far: false), Exact);
        Assert.Equal(flap.FirstLobeMm2 - (Math.PI * radius * radius), flap.StandingConeMm2, Exact * radius * radius);
    }, iter: 50);

    [Fact]
    public void Bilobed_drawing_has_the_areas_that_are_given_and_its_cone_at_the_pivot() => Gen.Select(Gen.Double[1, 60], Gen.Double[0.3, 1]).Sample((radius, ratio) =>
    {
        Bilobed flap = new(radius, Bilobed.TouchingStep, ratio);
        PlanShape Named(string name) => flap.Drawing().Shapes.Single(s => s.Name == name);

        Assert.Equal(1, Named("first lobe").AreaMm2 / flap.FirstLobeMm2, 2e-3);
        Assert.Equal(1, Named("second lobe").AreaMm2 / flap.SecondLobeMm2, 2e-3);
        Assert.Equal(1, Named("standing cone, between defect and pivot").AreaMm2 / flap.StandingConeMm2, 2e-3);
        Assert.All(Named("standing cone, between defect and pivot").Points, p => Assert.True(p.To(PlanPoint.Polar(flap.PivotMm, 180)) >= radius - 1e-6)); // nothing of the defect is in it
        Assert.Equal(Named("pivot").Points, flap.Cones.Select(c => c.At));
    });

    [Theory]
    [InlineData("rotation", """{ "defectBaseMm": 30, "radiusMm": 40, "arcDegrees": 10 }""", "The cut along the arc is 7 mm, and the edge of the flap has to come 30.8 mm")]
    [InlineData("rotation", """{ "defectBaseMm": 30, "radiusMm": 40, "arcDegrees": 45 }""", null)]
    [InlineData("rotation", """{ "defectBaseMm": 30, "radiusMm": 40, "arcDegrees": 90 }""", null)]
    [InlineData("a-to-t", """{ "baseMm": 200, "heightMm": 173.2, "limbMm": 1 }""", "Each cut is 1 mm, and each flap has to come 100 mm")]
    [InlineData("a-to-t", """{ "baseMm": 200, "heightMm": 173.2, "limbMm": 100 }""", null)]
    public void A_cut_that_is_shorter_than_the_way_of_its_flap_is_said(string id, string inputs, string? said) =>
        Assert.Equal(said, Answers.Run(id, inputs).Value.Warnings.SingleOrDefault(w => w.Contains("shorter than its way", StringComparison.Ordinal))?.Split(':')[0]);

    [Fact]
    public void Rotation_flap_turns_by_the_angle_of_its_defect() => Gen.Select(Gen.Double[1, 100], Gen.Double[60, 200], Gen.Double[10, 180]).Sample((width, radius, arc) =>
    {
        RotationFlap flap = new(width, radius, arc);
        var defect = Outline(flap.Drawing(), PlanShapeKind.Defect);

        Assert.Equal(width, defect.Points[1].To(defect.Points[2]), 1e-6);
        Assert.Equal(flap.DefectDegrees, Plane.Angle(defect.Points[1], defect.Points[0], defect.Points[2]), 1e-6);
        Assert.Equal(flap.DefectMm2, defect.AreaMm2, 1e-6);
        Assert.Equal(1, flap.ArcMm / flap.Drawing().Shapes.Single(s => s.Kind == PlanShapeKind.Incision).LengthMm, 1e-3);
    });

    /// <summary>Defect 3 of the published numbers: FUS.</summary>
    [Fact]
    public void FUS_a_3_to_1_excision_has_ends_of_74_degrees_and_30_degrees_takes_7_6_to_1()
    {
        Assert.Equal(73.7398, new Fusiform(10, 30).ApexDegrees, 1e-4);
        Assert.Equal(36.8699, new Fusiform(10, 30).StraightApexDegrees, 1e-4);
        Assert.Equal(7.5958, Fusiform.RatioFor(30), 1e-4);
    }

    [Fact]
    public void Fusiform_areas_and_edges_are_those_worked_by_hand()
    {
        Assert.Equal((1250 * Math.Atan2(15, 20)) - 600, new Fusiform(10, 30).AreaMm2, Exact); // radius 25, centres 20 mm beyond the middle
        Assert.Equal(50 * Math.Atan2(15, 20), new Fusiform(10, 30).EdgeMm, Exact);
        Assert.Equal(Math.PI, new Fusiform(2, 2).AreaMm2, Exact); // as wide as long it is a circle
        Assert.Equal(Math.PI, new Fusiform(2, 2).EdgeMm, Exact);
    }

    [Fact]
    public void Fusiform_excision_agrees_with_its_drawing() => Gen.Select(Lengths, Gen.Double[1, 8]).Sample((width, ratio) =>
    {
        Fusiform excision = new(width, width * ratio);
        var outline = Outline(excision.Drawing(), PlanShapeKind.Defect);

        Assert.Equal(ratio, Fusiform.RatioFor(excision.ApexDegrees), 1e-6);
        var (half, depth) = (excision.LengthMm / 2, ((excision.LengthMm * excision.LengthMm) - (width * width)) / (4 * width)); // the centre of an arc lies this far beyond the middle
        var (radiusMm, angle) = (((excision.LengthMm * excision.LengthMm) + (width * width)) / (4 * width), Math.Atan2(half, depth));
        Assert.Equal(1, excision.AreaMm2 / ((2 * radiusMm * radiusMm * angle) - (excision.LengthMm * depth)), Exact); // two sectors less two triangles
        Assert.Equal(1, excision.EdgeMm / (2 * radiusMm * angle), Exact);
        Assert.Equal(1, outline.AreaMm2 / excision.AreaMm2, 5e-3);
        Assert.Equal(1, outline.LengthMm / (2 * excision.EdgeMm), 5e-3);
        Assert.True(excision.ExcessMm > 0);
        var (low, high) = excision.Drawing().Bounds();
        Assert.Equal(excision.LengthMm, high.X - low.X, 1e-6);
        Assert.InRange(high.Y - low.Y, width * 0.995, width * 1.0000001);
    });

    [Fact]
    public void A_to_T_flap_knows_the_height_at_which_its_tip_is_60_degrees() => Gen.Select(Lengths, Lengths).Sample((width, limb) =>
    {
        var height = new AToT(width, 1, limb).DesignHeightMm;
        Assert.Equal(60, new AToT(width, height, limb).ApexDegrees, Exact);
    });

    [Fact]
    public void A_to_T_flap_closes_with_the_areas_and_the_excess_that_are_drawn() => Gen.Select(Lengths, Lengths, Lengths).Sample((width, height, limb) =>
    {
        AToT flap = new(width, height, limb);
        var flaps = flap.Drawing().Shapes.Where(s => s.Kind == PlanShapeKind.Flap).ToList();

        Assert.All(flaps, f => Assert.Equal(flap.FlapMm2, f.AreaMm2, 1e-6));
        Assert.Equal(flap.DefectMm2, Outline(flap.Drawing(), PlanShapeKind.Defect).AreaMm2, 1e-6);
        Assert.Equal((width / 2) + limb - limb, flap.EdgeExcessMm, Exact * width); // far edge from the middle, less the flap's own
        Assert.Equal([new(0, height), new((-width / 2) - limb, 0), new((width / 2) + limb, 0)], flap.Cones.Select(c => c.At));
    });

    [Fact]
    public void An_advancement_flap_of_3_defects_is_worked_by_hand()
    {
        AdvancementFlap flap = new(20, 15, 45);

        Assert.Equal((3, 900, 300, 90, 15), (flap.Lengths, flap.FlapMm2, flap.DefectMm2, flap.IncisionMm, flap.EdgeExcessMm));
        Assert.Equal([new(-10, -45), new(10, -45)], flap.Cones.Select(c => c.At));
    }

    [Fact]
    public void An_advancement_flap_slides_on_to_its_defect_and_is_drawn_as_it_is_given() => Gen.Select(Lengths, Lengths, Lengths).Sample((width, length, flapLength) =>
    {
        AdvancementFlap flap = new(width, length, flapLength);
        var (drawing, skin, defect) = (flap.Drawing(), Outline(flap.Drawing(), PlanShapeKind.Flap), Outline(flap.Drawing(), PlanShapeKind.Defect));

        Assert.Equal(flap.FlapMm2, skin.AreaMm2, 1e-6);
        Assert.Equal(flap.DefectMm2, defect.AreaMm2, 1e-6);
        Assert.Equal(flap.IncisionMm, drawing.Shapes.Where(s => s.Kind == PlanShapeKind.Incision).Sum(s => s.LengthMm), 1e-6);
        Assert.Equal(AdvancementFlap.CornerDegrees, Plane.Angle(skin.Points[0], skin.Points[1], skin.Points[2]), 1e-6);
        Assert.All(skin.Points.Take(2), p => Assert.Contains(defect.Points, d => d.To(new(p.X, p.Y + flap.EdgeExcessMm)) < 1e-9)); // its leading edge, slid by the excess, is the far edge
        Assert.DoesNotContain(drawing.Shapes, s => s.Kind == PlanShapeKind.StandingCone); // geometry gives where a cone forms, not how large it is
        Assert.All(flap.Cones, c => Assert.Contains(drawing.Shapes, s => s.Kind == PlanShapeKind.Pivot && s.Points[0] == c.At));
    });

    [Fact]
    public void A_rotation_flap_marks_its_cones_and_how_much_longer_the_outer_edge_is() => Gen.Select(Gen.Double[1, 100], Gen.Double[60, 200], Gen.Double[10, 180]).Sample((width, radius, arc) =>
    {
        RotationFlap flap = new(width, radius, arc);
        var cut = flap.Drawing().Shapes.Single(s => s.Kind == PlanShapeKind.Incision).Points;

        Assert.Equal(2 * radius * Math.Asin(width / 2 / radius), flap.EdgeExcessMm, Exact * radius);
        Assert.Equal(PlanPoint.Origin, flap.Cones[0].At);
        Assert.True(flap.Cones[1].At.To(cut[^1]) < 1e-9);
        Assert.True(cut[0].Turned(PlanPoint.Origin, flap.DefectDegrees).To(Outline(flap.Drawing(), PlanShapeKind.Defect).Points[2]) < 1e-9); // the turn closes the defect
    });

    [Fact]
    public void Limbs_of_rhomboid_and_Dufourmentel_flaps_are_as_long_as_the_side() => Gen.Select(Lengths, Gen.Double[60, 90]).Sample((side, acute) =>
    {
        var (limberg, dufourmentel) = (new Rhomboid(side), new Dufourmentel(side, acute));

        Assert.All([(limberg.Drawing(), limberg.LimbMm, limberg.IncisionMm), (dufourmentel.Drawing(), dufourmentel.LimbMm, dufourmentel.IncisionMm)], f =>
        {
            var cut = f.Item1.Shapes.Single(s => s.Kind == PlanShapeKind.Incision).Points;
            Assert.Equal(f.Item2, cut[0].To(cut[1]), 1e-9 * side);
            Assert.Equal(f.Item2, cut[1].To(cut[2]), 1e-9 * side);
            Assert.Equal(f.Item3, cut[0].To(cut[1]) + cut[1].To(cut[2]), 1e-9 * side);
        });
    });

    [Fact]
    public void Everything_grows_with_the_square_of_its_size() => Gen.Select(Gen.Double[1, 50], Gen.Double[1.1, 4]).Sample((size, times) =>
    {
        Assert.Equal(times * times, new Rhomboid(size * times).AreaMm2 / new Rhomboid(size).AreaMm2, Exact);
        Assert.Equal(times * times, new Fusiform(size * times, 3 * size * times).AreaMm2 / new Fusiform(size, 3 * size).AreaMm2, Exact);
        Assert.Equal(times * times, new Bilobed(size * times, 46, 0.9).StandingConeMm2 / new Bilobed(size, 46, 0.9).StandingConeMm2, 1e-6);
        Assert.Equal(times * times, new Dufourmentel(size * times, 70).FlapMm2 / new Dufourmentel(size, 70).FlapMm2, 1e-6);
    });

    private static PlanShape Outline(PlanDrawing drawing, PlanShapeKind kind) => drawing.Shapes.Single(s => s.Kind == kind && s.IsClosed);

    private static double Swept(double d, double r, bool far)
    {
        const int steps = 4000;
        double At(double phi)
        {
            var (s, c) = Math.SinCos(phi);
            var cosTheta = Math.Sqrt(1 - (r * s / d * (r * s / d)));
            var reach = (d * cosTheta) + ((far ? 1 : -1) * r * c);
            return reach * reach / 2 * r * c / d / cosTheta;
        }
        var sum = At(-Math.PI / 2) + At(Math.PI / 2);
        for (var i = 1; i < steps; i++) sum += At((-Math.PI / 2) + (Math.PI * i / steps)) * (i % 2 == 1 ? 4 : 2);
        return sum * Math.PI / steps / 3;
    }

    private static double Cos(double degrees) => Math.Cos(degrees * Math.PI / 180);

    private static double Sin(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
