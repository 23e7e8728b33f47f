using Reconstruct.Core.Funding;
using Reconstruct.Core.Planning.Atlas;

namespace Reconstruct.Core.Tests.Planning.Atlas;

public sealed class FlapAtlasTests
{
    private const string Thigh = "flaps/anterolateral-thigh.json";
    private const string Fibula = "flaps/fibula.json";

    [Fact]
    public void The_anterolateral_thigh_flap_has_its_published_numbers()
    {
        var flap = AtlasContent.Atlas.Find("anterolateral-thigh")!;

        Assert.Equal((16, 4, 35), Of("skinLengthCm"));
        Assert.Equal((8, 4, 25), Of("skinWidthCm"));
        Assert.Equal((12, 8, 16), Of("pedicleLengthCm"));
        Assert.Equal((2.1, 2.0, 2.5), Of("arteryDiameterMm"));
        Assert.Equal((15.6, 8.7), (flap.Measure("thicknessMm")!.Value, flap.Measure("thicknessMm")!.InterquartileRange));
        Assert.Equal(1.5, flap.Measure("volumeCm3PerCm2")!.Value);
        (double, double?, double?) Of(string figure) => (flap.Measure(figure)!.Value, flap.Measure(figure)!.Low, flap.Measure(figure)!.High);
    }

    [Fact]
    public void No_other_flap_carries_a_number_or_a_vessel_that_was_not_confirmed()
    {
        Assert.Equal(7, AtlasContent.Atlas.Flaps.Count);
        Assert.All(AtlasContent.Atlas.Flaps, f => Assert.Null(f.Vessels));
        Assert.All(AtlasContent.Atlas.Flaps.Where(f => f.Id != "anterolateral-thigh"), flap =>
        {
            Assert.All(flap.Figures, f => Assert.Null(f.Measure));
            Assert.Equal(flap.Figures.Select(f => f.Figure.Id).Prepend("vessels").Order(StringComparer.Ordinal), flap.Unconfirmed.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void No_flap_says_how_much_ischaemia_it_tolerates_and_every_one_says_that_it_is_not_confirmed() => Assert.All(AtlasContent.Atlas.Flaps, flap =>
    {
        Assert.Contains(flap.Figures, f => f.Figure.Id == "toleratedIschaemiaMin" && f.Measure is null);
        Assert.Contains("toleratedIschaemiaMin", flap.Unconfirmed);
    });

    [Theory]
    [InlineData(Fibula, "\"unconfirmed\": [\n    \"vessels\",", "\"unconfirmed\": [", AtlasFaultCodes.UnconfirmedWrong)]
    [InlineData(Fibula, "\"boneLengthCm\": null,", "", AtlasFaultCodes.UnconfirmedWrong)]
    [InlineData(Fibula, "\"vessels\": null", "\"vessels\": \"Peroneal\"", AtlasFaultCodes.UnconfirmedWrong)]
    [InlineData(Fibula, "\"id\": \"fibula\"", "\"id\": \"fibular\"", AtlasFaultCodes.IdNotFile)]
    [InlineData(Fibula, "\"bone\"", "\"horn\"", PolicyFaultCodes.WrongKind)]
    [InlineData(Fibula, "\"boneKeptEachEndCm\": null", "\"boneKeptEachEndCm\": 7", PolicyFaultCodes.WrongKind)]
    [InlineData(Fibula, "\"name\"", "\"nom\"", PolicyFaultCodes.PropertyUnknown)]
    [InlineData(Thigh, "\"low\": 8,", "\"low\": 13,", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData(Thigh, "\"low\": 8,", "", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData(Thigh, "\"value\": 2.1", "\"value\": -2.1", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData(Thigh, "\"standing\": \"secondary\"", "\"standing\": \"hearsay\"", PolicyFaultCodes.WrongKind)]
    [InlineData("flap-series/south-west-uk.json", "\"number\": 264", "\"number\": 26.4", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("flap-series/south-west-uk.json", "\"number\": 264", "\"number\": 21", AtlasFaultCodes.RateDisagrees)]
    [InlineData("flap-series/south-west-uk.json", "\"percent\": 2.7,", "", AtlasFaultCodes.RateEmpty)]
    [InlineData("flap-series/south-west-uk.json", "partial-loss", "total-loss", PolicyFaultCodes.IdTwice)]
    [InlineData("flap-series/leeds-1985-2008.json", "\"events\": 291", "\"events\": 391", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("flap-series/hutt-valley.json", "\"highPercent\": 14", "\"highPercent\": 10", PolicyFaultCodes.LimitOutOfRange)]
    [InlineData("flap-series/uknfr.json", "\"benchmark\": true", "\"benchmark\": false", AtlasFaultCodes.SeriesEmpty)]
    public void A_fault_is_named_with_file_line_and_place(string file, string was, string becomes, string code)
    {
        var fault = AtlasContent.Faults(file, was, becomes).First(f => f.Code == code);

        Assert.Equal(file, fault.File);
        Assert.True(fault.Line >= 1);
        Assert.StartsWith("$", fault.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_that_of_the_mistake()
    {
        var text = AtlasContent.Files.Single(f => f.Name == Fibula).Text;

        var fault = Assert.Single(AtlasContent.Faults(Fibula, "\"bone\"", "\"horn\""));

        Assert.Equal(text[..text.IndexOf("\"bone\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1, fault.Line);
        Assert.Equal("$.tissue[0]", fault.Path);
    }

    [Fact]
    public void Faults_of_several_files_come_together()
    {
        var files = AtlasContent.Files.Select(f => f with { Text = f.Name is Thigh or Fibula ? "{" : f.Text });

        var read = FlapAtlas.Parse(files);

        Assert.Null(read.Atlas);
        Assert.Equal([Thigh, Fibula], read.Faults.Select(f => f.File).Distinct());
    }

    [Fact]
    public void No_files_are_no_catalogue() => Assert.Equal(PolicyFaultCodes.FileMissing, Assert.Single(FlapAtlas.Parse([]).Faults).Code);
}
