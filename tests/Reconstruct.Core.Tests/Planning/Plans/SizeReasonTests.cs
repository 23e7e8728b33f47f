using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;
using Reconstruct.Core.Planning.Plans;

namespace Reconstruct.Core.Tests.Planning.Plans;

/// <summary>Reasons by size in the shipped options: each with its site, its people and its source, and nothing decided without a size.</summary>
[Trait("Hazard", "HAZ-116")]
public sealed class SizeReasonTests
{
    private static readonly (string, string)[] Small = [("site", "nose"), (PlanFields.LengthMm, "12"), (PlanFields.WidthMm, "10")];

    private static readonly (string, string)[] Large = [("site", "nose"), (PlanFields.LengthMm, "30"), (PlanFields.WidthMm, "25")];

    [Fact]
    public void Each_has_a_source_its_sites_and_its_people()
    {
        var reasons = LadderContent.Ladder.Options.SelectMany(o => o.Statements).Where(s => s.AboutSize).ToList();

        Assert.Equal(22, reasons.Count);
        Assert.All(reasons, s => Assert.Matches(@"\b(19|20)\d\d\b.*https://", s.Source!.Citation));
        Assert.All(reasons, s => Assert.NotNull(s.Source!.ReadOn));
        Assert.All(reasons, s => Assert.NotEmpty(s.People!));
        Assert.All(reasons, s => Assert.Contains(PlanFields.Site, s.When.Facts));
        Assert.All(reasons, s => Assert.NotNull(s.ForPatient));
    }

    [Fact]
    public void A_small_defect_of_the_nose_speaks_for_a_local_flap_and_a_large_one_for_the_forehead()
    {
        Assert.Equal(["nose-bilobed"], Sized("local-flap", Small).For);
        Assert.Empty(Sized("regional-flap", Small).For);
        Assert.Equal(["nose-over-bilobed"], Sized("local-flap", Large).Against);
        Assert.Equal(["nose-forehead"], Sized("regional-flap", Large).For);
    }

    [Fact]
    public void A_limit_of_the_nose_says_nothing_about_the_scalp()
    {
        (string, string)[] scalp = [("site", "scalp"), .. Small[1..]];

        Assert.All(LadderContent.Ladder.Weigh(LadderContent.Facts(scalp)), o =>
            Assert.DoesNotContain(o.For.Concat(o.Against).Concat(o.NotKnown.Select(n => n.Statement)), s => s.AboutSize && s.Id.StartsWith("nose", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_defect_of_unknown_size_turns_no_reason_by_size_on_and_names_what_is_missing()
    {
        var flap = LadderContent.Ladder.Find("local-flap")!.Weigh(LadderContent.Facts(("site", "nose")));

        Assert.DoesNotContain(flap.For.Concat(flap.Against), s => s.AboutSize);
        var undecided = Assert.Single(flap.NotKnown, n => n.Statement.Id == "nose-bilobed");
        Assert.Equal(["length of the defect", "width of the defect"], undecided.Missing.Select(DefectSize.Named));
    }

    [Theory]
    [InlineData("fat-transfer", SizeSaid.Nothing)]
    [InlineData("tissue-expansion", SizeSaid.Nothing)]
    [InlineData("free-flap", SizeSaid.ElsewhereOnly)]
    [InlineData("local-flap", SizeSaid.Here)]
    public void Every_option_says_something_about_size(string option, SizeSaid said)
    {
        Assert.Equal(said, LadderContent.Ladder.Find(option)!.Weigh(LadderContent.Facts(Small)).Size);
    }

    [Fact]
    public void The_patient_reads_it_without_a_number_and_is_told_of_an_estimate()
    {
        var plan = LadderContent.Plan([("main", "local-flap"), .. Small, (PlanFields.SizeFrom, PlanFields.Estimate)]);

        var lines = ConsentText.Of(plan, LadderContent.Ladder)!.Single(p => p.Heading == "What is different for you").Lines;

        Assert.Equal(
            [
                "If it is the tip of the nose: skin from beside the wound closed wounds as big as yours.", "We judged the size by eye. It can come out bigger or smaller.",
                "Other things about you can matter that are not written here. Your surgeon goes through them with you. Tell us about your health, even if you think we know.",
            ],
            lines);
    }

    [Fact]
    public void The_patient_is_told_once_that_the_size_is_not_known()
    {
        var parts = ConsentText.Of(LadderContent.Plan(("main", "local-flap"), ("site", "nose"), (PlanFields.SizeFrom, PlanFields.Estimate)), LadderContent.Ladder)!;

        Assert.Single(parts.Single(p => p.Heading == "What we do not know yet").Lines, l => l == "We do not know yet how big it is.");
        Assert.DoesNotContain(parts.SelectMany(p => p.Lines), l => l.Contains("by eye", StringComparison.Ordinal));
    }

    [Fact]
    public void The_size_is_said_with_how_it_is_known_and_an_area_with_what_stands_in_for_it()
    {
        var graft = LadderContent.Ladder.Find("full-skin-graft")!.Statements.Single(s => s.Id == "nose-graft");
        var plan = LadderContent.Plan([.. Small, (PlanFields.SizeFrom, PlanFields.Estimate)]);

        Assert.Equal("12 × 10 mm, an estimate", DefectSize.Words(plan));
        Assert.Equal("12 × 10 mm, an estimate; its area is not recorded, and is no more than length times width, 120 mm²", DefectSize.Words(plan, graft));
        Assert.Equal("12 × 10 mm, 90 mm² in area, how it was measured is not recorded", DefectSize.Words(LadderContent.Plan([.. Small, (PlanFields.DefectAreaMm2, "90")]), graft));
        Assert.Null(DefectSize.Words(LadderContent.Plan(("site", "nose"), (PlanFields.SizeFrom, PlanFields.Estimate))));
    }

    [Theory]
    [InlineData("350", "250", PaddleCover.Within)]
    [InlineData("250", "350", PaddleCover.Within)]
    [InlineData("351", "10", PaddleCover.Larger)]
    [InlineData("300", "251", PaddleCover.Larger)]
    [InlineData(null, "251", PaddleCover.SizeNotKnown)]
    public void The_largest_published_paddle_is_held_beside_the_defect(string? length, string width, PaddleCover cover)
    {
        var plan = length is null ? LadderContent.Plan((PlanFields.WidthMm, width)) : LadderContent.Plan((PlanFields.LengthMm, length), (PlanFields.WidthMm, width));

        Assert.Equal(cover, PaddleFit.Of(Paddle(35, 25), plan));
        Assert.Equal(PaddleCover.NotConfirmed, PaddleFit.Of(Paddle(null, 25), plan));
    }

    [Theory]
    [InlineData("regional-flap", "\"measure\": \"longest-side\"", "\"measure\": \"diameter\"", PolicyFaultCodes.FactUnknown)]
    [InlineData("regional-flap", "\"unit\": \"mm\"", "\"unit\": \"cm\"", PolicyFaultCodes.UnitWrong)]
    [InlineData("regional-flap", "\"over\": 20", "\"over\": 0", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("regional-flap", "\"over\": 20", "\"over\": -20", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("regional-flap", "\"over\": 20", "\"over\": 20000", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("regional-flap", "\"over\": 20", "\"over\": \"20\"", PolicyFaultCodes.WrongKind)]
    [InlineData("regional-flap", "\"over\": 20", "\"over\": 20, \"under\": 30", TechniqueFaultCodes.ConditionWrong)]
    [InlineData("regional-flap", "\"over\": 20", "\"beyond\": 20", PolicyFaultCodes.PropertyUnknown)]
    [InlineData("regional-flap", "\"over\": 20", "\"over\": 2", TechniqueFaultCodes.LimitNotSaid)]
    [InlineData("regional-flap", "larger than 2 cm", "larger than 12 cm", TechniqueFaultCodes.LimitNotSaid)]
    [InlineData("regional-flap", "larger than 2 cm", "larger than 2 cm²", TechniqueFaultCodes.LimitNotSaid)]
    [InlineData("regional-flap", "\"people\": \"14 people after a tumour of the nose, in one Egyptian hospital; the forehead was expanded before in 5\",", "", TechniqueFaultCodes.SizeWithoutPeople)]
    [InlineData("regional-flap", "skin from the forehead covered wounds as big as yours.", "skin from the forehead covered wounds of 2 cm.", TechniqueFaultCodes.NumberForPatient)]
    [InlineData("regional-flap", "\"length-mm\": 30", "\"length-mm\": 0", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("regional-flap", "\"length-mm\": 30", "\"length-mm\": \"30\"", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("regional-flap", "\"flaps\": \"pedicled\"", "\"flaps\": \"sliding\"", PolicyFaultCodes.WrongKind)]
    [InlineData("split-skin-graft", "\"calculator\": \"graft-donor\"", "\"calculator\": \"graft-giver\"", TechniqueFaultCodes.CalculatorUnknown)]
    public void Refuses_a_broken_reason_by_size(string option, string was, string becomes, string code)
    {
        Assert.Contains(LadderContent.Faults(option, was, becomes), f => f.Code == code && f.File == $"options/{option}.json");
    }

    [Theory]
    [InlineData(", \"source\": null", TechniqueFaultCodes.SizeWithoutSource)]
    [InlineData(", \"people\": \"9 people\", \"source\": null", TechniqueFaultCodes.SizeWithoutSite)]
    public void Refuses_a_reason_by_size_without_a_source_or_without_a_site(string rest, string code)
    {
        const string first = "\"statements\": [";
        var broken = $$"""{{first}} { "id": "big", "side": "for", "text": "Over 3 cm.", "forPatient": null, "when": { "measure": "width", "over": 30, "unit": "mm" }{{rest}} },""";

        Assert.Contains(LadderContent.Faults("camouflage", first, broken), f => f.Code == code);
    }

    private static (IReadOnlyList<string> For, IReadOnlyList<string> Against) Sized(string option, (string, string)[] facts)
    {
        var weighed = LadderContent.Ladder.Find(option)!.Weigh(LadderContent.Facts(facts));
        return ([.. weighed.For.Where(s => s.AboutSize).Select(s => s.Id).Except(["face-limberg"])], [.. weighed.Against.Where(s => s.AboutSize).Select(s => s.Id)]);
    }

    private static Flap Paddle(double? length, double width)
    {
        static FlapMeasure Measure(string figure, double most) => new(FlapFigure.Find(figure)!, most / 2, 1, most, null, null, null, null, new("Test"));
        return new()
        {
            Id = "test", Name = "Test", Kinds = [FlapKind.Free], Tissue = [FlapTissue.Skin], Unconfirmed = [],
            Figures = [(FlapFigure.Find("skinLengthCm")!, length is { } most ? Measure("skinLengthCm", most) : null), (FlapFigure.Find("skinWidthCm")!, Measure("skinWidthCm", width))],
        };
    }
}
