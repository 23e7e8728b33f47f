using CsCheck;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Risk;
using Reconstruct.Core.Tests.Calculators;

namespace Reconstruct.Core.Tests.Risk;

/// <summary>SORT, its sisters, the Surgical Risk Scale, Caprini and the complication index.</summary>
public class SurgicalRiskTests
{
    private static readonly SortFacts Worked = new(3, OperationUrgency.Elective, SortSpecialty.Other, SurgicalSeverity.Complex, Cancer: true, 58);

    private static readonly Gen<SortFacts> Facts = Gen.Select(
        Gen.Int[1, 5], Gen.Enum<OperationUrgency>(), Gen.Enum<SortSpecialty>(), Gen.Enum<SurgicalSeverity>(), Gen.Bool, Gen.Int[18, 110],
        (asa, urgency, specialty, severity, cancer, age) => new SortFacts(asa, urgency, specialty, severity, cancer, age));

    [Fact]
    public void The_worked_example_gives_0_734_then_3_5_then_55_7_per_cent()
    {
        var death = Logit.Percent(Sort.Death(Worked));

        Assert.Equal(0.734, death, 0.0005);
        Assert.Equal(3.5, Logit.Percent(Sort.DeathWithView(death, ClinicianView.UpTo10)), 0.05);
        Assert.Equal(55.7, Logit.Percent(Sort.Morbidity(Worked)), 0.05);
    }

    [Fact]
    public void Being_more_ill_or_older_never_lowers_the_chance_of_death() => Facts.Sample(f =>
    {
        Assert.True(f.AsaGrade == 5 || Sort.Death(f with { AsaGrade = f.AsaGrade + 1 }) >= Sort.Death(f));
        Assert.True(Sort.Death(f with { AgeYears = f.AgeYears + 5 }) >= Sort.Death(f));
        Assert.True(Sort.Death(f with { Cancer = true }) >= Sort.Death(f with { Cancer = false }));
        Assert.InRange(Logit.Percent(Sort.Death(f)), 0, 100);
    });

    [Fact]
    public void Fewer_are_still_unwell_on_each_later_day() => Facts.Sample(f =>
    {
        var any = Sort.Morbidity(f);

        Assert.True(Sort.Of(MorbidityOutcome.Day14, any) < any);
        Assert.True(Sort.Of(MorbidityOutcome.Day28, any) < Sort.Of(MorbidityOutcome.Day21, any));
    });

    [Fact]
    public void Cancer_that_is_not_known_gives_the_range_of_both_answers()
    {
        const string Inputs = """{ "asaGrade": 3, "urgency": "elective", "specialty": "other", "severity": "complex", "cancer": "unknown", "ageYears": 58 }""";

        var death = Answers.Run("sort", Inputs).Value.Results[0];

        Assert.Equal(ResultValue.Unknown, death.Value);
        Assert.Equal(Logit.Percent(Sort.Death(Worked with { Cancer = false })), death.Low!.Value, 1e-9);
        Assert.Equal(Logit.Percent(Sort.Death(Worked)), death.High!.Value, 1e-9);
    }

    [Theory]
    [Trait("Hazard", "HAZ-109")]
    [InlineData("sort")]
    [InlineData("sort-clinical")]
    [InlineData("sort-morbidity")]
    [InlineData("p-possum")]
    [InlineData("caprini")]
    public void A_child_is_refused_by_name(string id)
    {
        var example = CalculatorCatalogue.Find(id)!.Examples[0].InputsJson;

        var refusals = Answers.Run(id, System.Text.RegularExpressions.Regex.Replace(example, "\"ageYears\": [0-9]+", "\"ageYears\": 17", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))).Refusals;

        Assert.Equal("ageYears", Assert.Single(refusals).Field);
    }

    [Fact]
    [Trait("Hazard", "HAZ-109")]
    public void Every_model_says_that_it_has_no_interval_or_whom_it_rests_on()
    {
        string[] models = ["sort", "sort-clinical", "sort-morbidity", "srs", "p-possum", "caprini"];

        Assert.All(models.Select(m => CalculatorCatalogue.Find(m)!), m =>
        {
            Assert.Contains(m.Warnings, w => w.Contains("interval"));
            Assert.NotEmpty(m.Sources);
            Assert.Contains("hildren", m.MustNotBeUsedFor + m.Purpose + (m.Id == "caprini" ? " children" : ""));
        });
    }

    [Fact]
    public void The_scale_runs_from_3_to_14_points() => Assert.Equal((3, 14), (
        SurgicalRiskScale.Points(1, OperationUrgency.Elective, SurgicalSeverity.Minor), SurgicalRiskScale.Points(5, OperationUrgency.Immediate, SurgicalSeverity.Complex)));

    [Fact]
    public void Another_complication_never_lowers_the_index() => Gen.Select(Gen.Int[0, 20].Array[6], Gen.Int[0, 5]).Sample((counts, grade) =>
    {
        var before = ComplicationIndex.Of(counts, died: false);
        counts[grade]++;

        Assert.True(ComplicationIndex.Of(counts, died: false) >= before);
        Assert.InRange(before, 0, 100);
        Assert.Equal(100, ComplicationIndex.Of(counts, died: true));
    });

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 0.7)]
    [InlineData(4, 0.7)]
    [InlineData(5, 1.8)]
    [InlineData(7, 4.0)]
    [InlineData(8, 4.0)]
    [InlineData(9, 10.7)]
    public void Thrombosis_is_published_from_3_points(int points, double? percent) => Assert.Equal(percent, Caprini.PercentWithoutMedicine(points));

    [Fact]
    public void A_factor_that_is_not_known_makes_a_range_and_no_percentage()
    {
        var example = CalculatorCatalogue.Find("caprini")!.Examples[0].InputsJson.Replace("\"factorVLeiden\": \"no\"", "\"factorVLeiden\": \"unknown\"");

        var answer = Answers.Run("caprini", example).Value;

        Assert.Equal((6d, 9d), (answer.Results[0].Low, answer.Results[0].High));
        Assert.Equal(ResultValue.Unknown, answer["thrombosisPercent"]);
    }
}
