using CsCheck;
using Reconstruct.Core.Evidence;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Evidence;

/// <summary>The shipped evidence, and what is refused. Defects 10 to 12 of the published numbers: GOH, LINT-HWANG-4WPRE, LINT-YANG.</summary>
public sealed class EvidenceShelfTests
{
    private const string Hwang = "evidence/ratios/hwang-2018.json";
    private const string Yang = "evidence/ratios/yang-2024.json";

    private static readonly string Content = Path.GetDirectoryName(BoardContent.Find("content/boards.json") ?? throw new InvalidOperationException("content is missing"))!;

    private static readonly IReadOnlyList<PolicyFile> Files = [.. new[] { EvidenceShelf.RatiosFolder, EvidenceShelf.DisputedFolder }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Content, f), "*.json").Order(StringComparer.Ordinal).Select(path => new PolicyFile(f + Path.GetFileName(path), File.ReadAllText(path))))];

    private static readonly EvidenceShelf Shelf = EvidenceShelf.Parse(Files) is { Ok: true } read ? read.Value : throw new InvalidOperationException(string.Join('\n', EvidenceShelf.Parse(Files).Refusals));

    [Fact]
    [Trait("Defect", "LINT-HWANG-4WPRE")]
    public void LINT_HWANG_4WPRE_a_point_outside_the_middle_of_its_interval_is_not_to_be_used()
    {
        var misprint = Ratio("hwang-2018", "stopped-four-weeks-before");

        Assert.False(misprint.Usable);
        Assert.False(misprint.FitsItsInterval);
        Assert.True((misprint with { Point = PrintedNumber.Read("0.902")! }).FitsItsInterval);
        Assert.Equal(0.901, Math.Sqrt(misprint.Low.Value * misprint.High.Value), 0.0005);
    }

    [Fact]
    [Trait("Defect", "LINT-HWANG-4WPRE")]
    [Trait("Hazard", "HAZ-111")]
    public void LINT_HWANG_4WPRE_a_file_that_would_use_it_is_refused_by_name()
    {
        var refusal = Assert.Single(After(Hwang, "\"whyNot\"", "\"remark\""), r => r.Code == EvidenceFaultCodes.PointNotInTheMiddle);

        Assert.Contains("stopped-four-weeks-before", refusal.Message);
        Assert.Contains("hwang-2018.json", refusal.Message);
    }

    [Fact]
    [Trait("Defect", "LINT-YANG-DURATION")]
    public void LINT_YANG_the_duration_is_a_difference_of_means_and_no_ratio()
    {
        var duration = Ratio("yang-2024", "duration");

        Assert.False(duration.Usable);
        Assert.True(duration.FitsItsInterval);
        Assert.False((duration with { Kind = RatioKind.OddsRatio }).FitsItsInterval);
    }

    [Fact]
    [Trait("Defect", "LINT-YANG-ROWS")]
    public void LINT_YANG_only_four_of_its_rows_may_be_used() => Assert.Equal(
        ["body-mass-index", "smoking", "diabetes", "hypertension"], Shelf.Studies.Single(s => s.Id == "yang-2024").Ratios.Where(r => r.Usable).Select(r => r.Id));

    [Fact]
    [Trait("Defect", "GOH-K1")]
    [Trait("Hazard", "HAZ-111")]
    public void GOH_a_number_in_dispute_has_no_default()
    {
        var k1 = Shelf.Disputed.Single(d => d.Id == "goh-k1");

        Assert.Equal([243.6, 24.53], k1.Readings.Select(r => r.Value.Value));
        Assert.Null(k1.Settled);
        Assert.Equal(243.6, (k1 with { Readings = [k1.Readings[0], k1.Readings[0]] }).Settled);
    }

    [Fact]
    [Trait("Hazard", "HAZ-111")]
    public void Every_comparison_that_may_be_used_lies_in_the_middle_of_its_own_interval() =>
        Assert.All(Shelf.Studies.SelectMany(s => s.Ratios).Where(r => r.Usable), r => Assert.True(r.FitsItsInterval, r.Id));

    [Theory]
    [InlineData(Yang, "\"1.81\"", "\"1,81\"", EvidenceFaultCodes.NumberUnreadable)]
    [InlineData(Yang, "\"1.81\"", "\"1.90\"", EvidenceFaultCodes.PointNotInTheMiddle)]
    [InlineData(Yang, "\"id\": \"smoking\"", "\"id\": \"diabetes\"", PolicyFaultCodes.IdTwice)]
    [InlineData("evidence/disputed/goh-k1.json", "\"readings\"", "\"reading\"", EvidenceFaultCodes.NotDisputed)]
    public void A_broken_file_is_refused(string file, string was, string becomes, string code) => Assert.Contains(After(file, was, becomes), r => r.Code == code);

    [Fact]
    public void An_interval_rounded_for_print_still_fits_its_point() => Gen.Select(Gen.Double[-2, 2], Gen.Double[0.05, 1]).Sample((log, spread) =>
    {
        PrintedNumber Printed(double value) => PrintedNumber.Read(value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))!;
        PublishedRatio ratio = new("drawn", "", "", "", RatioKind.OddsRatio, Printed(Math.Exp(log)), Printed(Math.Exp(log - spread)), Printed(Math.Exp(log + spread)), null);

        Assert.True(ratio.FitsItsInterval || ratio.Low.Text == ratio.High.Text);
    });

    private static PublishedRatio Ratio(string study, string id) => Shelf.Studies.Single(s => s.Id == study).Ratios.Single(r => r.Id == id);

    private static IReadOnlyList<Refusal> After(string file, string was, string becomes)
    {
        Assert.Contains(was, Files.Single(f => f.Name == file).Text, StringComparison.Ordinal);
        return EvidenceShelf.Parse(Files.Select(f => f.Name == file ? f with { Text = f.Text.Replace(was, becomes, StringComparison.Ordinal) } : f)).Refusals;
    }
}
