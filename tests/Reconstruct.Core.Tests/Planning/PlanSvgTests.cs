using System.Xml.Linq;
using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Flaps;

namespace Reconstruct.Core.Tests.Planning;

public sealed class PlanSvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Draws_every_shape_to_scale_with_its_name_and_its_words()
    {
        var drawing = new Rhomboid(20).Drawing();

        var svg = XElement.Parse(PlanSvg.Write(drawing));

        Assert.Equal("Rhomboid flap", svg.Element(Svg + "title")!.Value);
        Assert.Equal("Rhomboid flap. It shows: defect, an outline of 346.4 mm²; flap, an outline of 346.4 mm²; cut for the flap, a line of 40 mm; pivot, where a standing cone forms, a point.",
            svg.Element(Svg + "desc")!.Value);
        Assert.Equal("0,-17.321 10,0 0,17.321 -10,0", svg.Elements(Svg + "polygon").First().Attribute("points")!.Value);
        Assert.Equal(drawing.Shapes.Count, svg.Elements().Count(e => e.Name.LocalName is "polygon" or "polyline" or "circle"));
        Assert.Contains("mm", svg.Element(Svg + "text")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_hold_marks_of_the_format_are_written_as_text()
    {
        PlanDrawing drawing = new("a <b> & \"c\"", [PlanShape.Line("x", PlanShapeKind.Guide, new(0, 0), new(1, 1))]);

        Assert.Equal("a <b> & \"c\"", XElement.Parse(PlanSvg.Write(drawing)).Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Uses_no_style_sheet_and_no_script() => Assert.DoesNotMatch("style=|<style|<script|class=", PlanSvg.Write(new Bilobed(5, 46, 1).Drawing()));
}
