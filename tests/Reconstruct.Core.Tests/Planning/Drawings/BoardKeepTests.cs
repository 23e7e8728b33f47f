using Reconstruct.Core.Planning;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Core.Tests.Planning.Drawings;

/// <summary>A rule that changes changes no drawing that was saved before.</summary>
[Trait("Hazard", "HAZ-122")]
public sealed class BoardKeepTests
{
    private static readonly DateOnly Then = new(2025, 6, 2);

    /// <summary>Saved when rule "bilobed" was version 0 and drew a square, when high risk gave 5 mm, and with a design and a margin whose rules are gone.</summary>
    private static readonly BoardDrawing Older = Boards.With(Boards.Square) with
    {
        Designs =
        [
            Boards.Bilobed("d1", new(20, 30), 5, 90, false) with { Version = "0", Drawn = Square("Bilobed flap, as it was") },
            Boards.Bilobed("d2", new(40, 30), 5, 0, false) with { Design = "trilobed", Drawn = Square("Trilobed flap") },
        ],
        Margins =
        [
            new("m1", "Margin", "o1", 5, "scc-high", null) { Drawn = new(Then, "Squamous cell carcinoma, high risk", "A guideline of 2019") },
            new("m2", "Wide margin", "o1", 9, "merkel", null) { Drawn = new(Then, "Merkel cell carcinoma", "A guideline of 2018") },
        ],
    };

    [Fact]
    public void What_was_drawn_by_rules_that_are_no_more_opens_the_same_with_a_warning()
    {
        var figure = BoardFigure.Of(BoardReader.Stored(BoardJson.Store(Older)).Value, Boards.NoOffset);

        Assert.Equal(Svg(BoardFigure.Of(Older, Boards.NoOffset)), Svg(figure));
        Assert.Equal([new(21, 30), new(20, 31), new(19, 30)], figure.Items[1].Shapes[0].Points.Select(p => new PlanPoint(Math.Round(p.X, 9), Math.Round(p.Y, 9))));
        Assert.Equal(
            [
                "2. Bilobed flap: Drawn by rule bilobed, version 0, on 2 June 2025. Today's rule is version 3. It is shown as it was drawn then.",
                "3. Bilobed flap: Drawn by rule trilobed, version 3, on 2 June 2025. There is no such rule today. It is shown as it was drawn then.",
                "4. Margin: Drawn at 5 mm by rule scc-high as it was on 2 June 2025. Today's rule says 6 mm. It is shown as it was drawn then.",
                "5. Wide margin: Drawn at 9 mm by rule merkel as it was on 2 June 2025. There is no such rule today. It is shown as it was drawn then.",
            ],
            figure.Warnings);
        Assert.All(figure.Items.Skip(1), item => Assert.Contains(item.Warning!, BoardWords.Describe("Plan", figure, null, _ => null), StringComparison.Ordinal));
        Assert.Contains("5 mm round Mole. Squamous cell carcinoma, high risk. A guideline of 2019", figure.Items[3].From, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_from_before_shapes_were_kept_still_opens_and_says_what_is_not_known()
    {
        var figure = BoardFigure.Of(BoardReader.Stored(BoardJson.Write(Older)).Value, Boards.NoOffset);

        Assert.Contains("whose shapes were not kept. Today's rule is version 3. It is drawn by today's rule, and may differ from what was agreed", figure.Items[1].Warning, StringComparison.Ordinal);
        Assert.Contains("There is no such rule today. Only its place is shown", figure.Items[2].Warning, StringComparison.Ordinal);
        Assert.Equal(new PlanPoint(40, 30), figure.Items[2].Shapes.Single().Points.Single());
        Assert.Contains("Drawn at 5 mm by rule scc-high as it was when it was saved. Today's rule says 6 mm", figure.Items[3].Warning, StringComparison.Ordinal);
        Assert.Contains("<svg", Svg(figure), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_the_same_is_not_held_to_the_rules_of_today_and_what_is_changed_is()
    {
        var moved = Older with { Designs = [Older.Designs[0] with { At = new(60, 60), TurnDegrees = 10, Name = "Moved" }, Older.Designs[1]] };
        var resized = Older with { Designs = [Boards.Bilobed("d1", new(20, 30), 6, 90, false) with { Version = "0" }] };
        var narrowed = Older with { Margins = [Older.Margins[0] with { Mm = 4 }] };

        Assert.Equal(Older.Designs[0].Drawn, BoardReader.Read(BoardJson.Write(moved), Older).Value.Designs[0].Drawn);
        Assert.Equal(["designs[0].version"], BoardReader.Read(BoardJson.Write(resized), Older).Refusals.Select(r => r.Field));
        Assert.Equal(["margins[0].mm"], BoardReader.Read(BoardJson.Write(narrowed), Older).Refusals.Select(r => r.Field));
        Assert.False(BoardReader.Read(BoardJson.Write(Older)).Ok);
    }

    [Fact]
    public void What_is_saved_keeps_its_shapes_and_the_day() => Assert.All(
        new[] { Boards.With(Boards.Square) with { Designs = [Boards.Bilobed("d1", new(5, 5), 5, 30, true)], Margins = [new("m1", "Margin", "o1", 6, "scc-high", null)] } }, board =>
        {
            var stored = BoardReader.Stored(BoardJson.Store(BoardKeep.Pin(board, Then))).Value;

            Assert.Equal(Then, stored.Designs[0].Drawn!.On);
            Assert.Equal(Then, stored.Margins[0].Drawn!.On);
            Assert.Equal(board, stored);
            Assert.Empty(BoardFigure.Of(stored, Boards.NoOffset).Warnings);
            Assert.All(BoardFigure.Placed(board.Designs[0], 1).Zip(BoardFigure.Placed(stored.Designs[0], 1)), pair =>
                Assert.All(pair.First.Points.Zip(pair.Second.Points), points => Assert.Equal(0, points.First.To(points.Second), 1e-4)));
        });

    [Fact]
    public void A_stored_drawing_that_is_damaged_is_refused_and_not_mended() =>
        Assert.Equal("designs[0].drawn.shapes[0]", BoardReader.Stored(BoardJson.Store(Older).Replace("\"points\":[[0,-1],[1,0],[0,1]]", "\"points\":[]", StringComparison.Ordinal)).Refusals[0].Field);

    private static string Svg(BoardFigure figure) => BoardSvg.Write(figure, BoardBacking.None, "Plan", "words");

    private static DesignDrawn Square(string title) => new(Then, title, "size 2 mm", "Area: 1 mm²", [PlanShape.Outline("flap", PlanShapeKind.Flap, new PlanPoint(0, -1), new PlanPoint(1, 0), new PlanPoint(0, 1))]);
}
