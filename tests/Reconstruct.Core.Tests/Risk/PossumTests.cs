using CsCheck;
using Reconstruct.Core.Risk;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Risk;

/// <summary>POSSUM's points against the printed table, and the faults of a public program that must not come back. Defect 5 of the published numbers: PPOSSUM.</summary>
public class PossumTests
{
    private static readonly PossumFacts Well = new(40, 1, 1, 1, 120, 70, 15, 140, 7.5, 5, 140, 4.2);

    [Theory]
    [Trait("Defect", "PPOSSUM-BP")]
    [InlineData(89, 8)]
    [InlineData(90, 4)]
    [InlineData(99, 4)]
    [InlineData(100, 2)]
    [InlineData(109, 2)]
    [InlineData(110, 1)]
    [InlineData(130, 1)]
    [InlineData(131, 2)]
    [InlineData(170, 2)]
    [InlineData(171, 4)]
    public void PPOSSUM_BP_blood_pressure_counts_in_the_sum(int systolic, int points) =>
        Assert.Equal(11 + points, Possum.Physiology(Well with { SystolicMmHg = systolic }));

    [Theory]
    [Trait("Defect", "PPOSSUM-WCC")]
    [InlineData(3.0, 4)]
    [InlineData(3.1, 2)]
    [InlineData(3.9, 2)]
    [InlineData(4.0, 1)]
    [InlineData(10.0, 1)]
    [InlineData(10.1, 2)]
    [InlineData(20.0, 2)]
    [InlineData(20.1, 4)]
    public void PPOSSUM_WCC_white_cells_are_judged_by_white_cells(double count, int points)
    {
        Assert.Equal(11 + points, Possum.Physiology(Well with { WhiteCells = count }));
        Assert.Equal(11 + points + 3, Possum.Physiology(Well with { WhiteCells = count, ComaScore = 10 }));
    }

    [Theory]
    [Trait("Defect", "PPOSSUM-K")]
    [InlineData(2.8, 8)]
    [InlineData(3.1, 4)]
    [InlineData(3.4, 2)]
    [InlineData(3.5, 1)]
    [InlineData(5.0, 1)]
    [InlineData(5.3, 2)]
    [InlineData(5.9, 4)]
    [InlineData(6.0, 8)]
    public void PPOSSUM_K_high_potassium_is_found(double potassium, int points) => Assert.Equal(11 + points, Possum.Physiology(Well with { PotassiumMmolPerL = potassium }));

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(70, 2)]
    [InlineData(71, 4)]
    public void Age_has_three_bands(int years, int points) => Assert.Equal(points, Possum.Age(years));

    [Theory]
    [InlineData(39, 8)]
    [InlineData(40, 2)]
    [InlineData(50, 1)]
    [InlineData(81, 2)]
    [InlineData(101, 4)]
    [InlineData(121, 8)]
    public void The_pulse_has_six_bands(int rate, int points) => Assert.Equal(points, Possum.Pulse(rate));

    [Theory]
    [InlineData(15, 1)]
    [InlineData(14, 2)]
    [InlineData(12, 2)]
    [InlineData(11, 4)]
    [InlineData(9, 4)]
    [InlineData(8, 8)]
    public void The_coma_scale_has_four_bands(int score, int points) => Assert.Equal(points, Possum.Coma(score));

    [Theory]
    [InlineData(99, 8)]
    [InlineData(100, 4)]
    [InlineData(114, 4)]
    [InlineData(115, 2)]
    [InlineData(129, 2)]
    [InlineData(130, 1)]
    [InlineData(160, 1)]
    [InlineData(161, 2)]
    [InlineData(171, 4)]
    [InlineData(181, 8)]
    public void Haemoglobin_is_in_grams_a_litre(double gPerL, int points) => Assert.Equal(points, Possum.Haemoglobin(gPerL));

    [Theory]
    [InlineData(7.5, 135, 1, 2)]
    [InlineData(7.6, 131, 2, 2)]
    [InlineData(10.1, 130, 4, 4)]
    [InlineData(15.1, 125, 8, 8)]
    public void Urea_and_sodium_have_four_bands(double urea, double sodium, int ureaPoints, int sodiumPoints) =>
        Assert.Equal((ureaPoints, sodiumPoints), (Possum.Urea(urea), Possum.Sodium(sodium)));

    [Fact]
    public void Every_sum_lies_between_12_and_88_and_every_risk_between_0_and_100_per_cent() =>
        Gen.Select(Gen.Int[18, 120], Gen.Int[20, 300], Gen.Int[10, 300], Gen.Int[3, 15], Gen.Double[20, 250], Gen.Double[0, 200], Gen.Double[1, 12]).Sample((age, pressure, pulse, coma, haemoglobin, white, potassium) =>
        {
            var physiology = Possum.Physiology(new(age, 8, 4, 1, pressure, pulse, coma, haemoglobin, white, 5, 140, potassium));

            Assert.InRange(physiology, 12, 88);
            Assert.InRange(Logit.Percent(Possum.Death(physiology, 48)), 0, 100);
        });

    [Fact]
    public void The_page_shows_the_points_of_all_eighteen_signs_and_they_add_up()
    {
        var answer = Answers.Run("p-possum", Reconstruct.Core.Calculators.CalculatorCatalogue.Find("p-possum")!.Examples[1].InputsJson).Value;
        var rows = Assert.IsType<Reconstruct.Core.Calculators.ResultValue.Rows>(answer["points"]).Items.Select(r => ((Reconstruct.Core.Calculators.ResultValue.Number)r["points"]).Value).ToList();

        Assert.Equal(18, rows.Count);
        Assert.Equal(19 + 6, rows.Sum());
    }
}
