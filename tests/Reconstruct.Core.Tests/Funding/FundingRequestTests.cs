using Reconstruct.Core.Boards;
using Reconstruct.Core.Calculators;
using Reconstruct.Core.Funding;
using Reconstruct.Core.Tests.Boards;

namespace Reconstruct.Core.Tests.Funding;

public sealed class FundingRequestTests
{
    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var facts = FundingContent.Inputs(("bmi", 27), ("ageYears", 200), ("splintWeeks", 3.5), ("smokes", "perhaps"), ("ganglionSite", "knee"),
            ("lipomaCm", new InputValue.WithUnit(new InputValue.Number(5), "mm")));

        var read = FundingRequest.Read(FundingContent.Book, BoardContent.Table, "nose-job", new(2020, 1, 1), facts, board: "XYZ");

        Assert.Equal(
            [
                (FundingRefusals.ProcedureCode, "procedure"), (FundingRefusals.DateCode, "on"), (FundingRefusals.BoardCode, "board"), (FundingRefusals.FactCode, "facts.bmi"),
                (FundingRefusals.RangeCode, "facts.ageYears"), (FundingRefusals.TypeCode, "facts.smokes"), (FundingRefusals.TypeCode, "facts.splintWeeks"),
                (FundingRefusals.ChoiceCode, "facts.ganglionSite"), (FundingRefusals.UnitCode, "facts.lipomaCm"),
            ],
            read.Refusals.Select(r => (r.Code, r.Field!)));
    }

    [Theory]
    [InlineData("kg/m2")]
    [InlineData("kg/m²")]
    [InlineData("KG/M2")]
    public void Takes_the_unit_of_the_fact_in_either_writing(string unit) =>
        Assert.True(Read(("bmiKgPerM2", new InputValue.WithUnit(new InputValue.Number(27), unit))).Ok);

    [Fact]
    public void Takes_what_a_form_sends()
    {
        var read = Read(("bmiKgPerM2", new InputValue.Typed("26.9")), ("smokes", new InputValue.Typed("no")), ("ageYears", new InputValue.Typed("")), ("girdlePain", new InputValue.Typed("unknown")));

        Assert.Equal(["smokes no", "bmiKgPerM2 26.9 kg/m²"], read.Value.Facts.Given.Select(g => $"{g.Fact.Id} {g.Words}").OrderByDescending(g => g, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("27,5")]
    [InlineData("<script>")]
    public void Refuses_text_that_is_no_number(string typed) =>
        Assert.Equal(FundingRefusals.TypeCode, Assert.Single(Read(("bmiKgPerM2", new InputValue.Typed(typed))).Refusals).Code);

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void Refuses_facts_that_contradict_each_other(int age, bool refused) =>
        Assert.Equal(refused, Read(("ageYears", age), ("breastDevelopmentComplete", true)).Refusals.Any(r => r.Code == FundingRefusals.ContradictCode));

    [Fact]
    public void Refuses_silicone_that_is_older_than_the_scar() =>
        Assert.Equal(FundingRefusals.ContradictCode, Assert.Single(Read(("siliconeMonths", 13), ("scarMonths", 12)).Refusals).Code);

    [Fact]
    public void Refuses_a_closed_practice_by_name()
    {
        var closed = new PracticeRow("X99999", "INVENTED PRACTICE", "", PracticeStatus.Closed, new(2000, 1, 1), new(2024, 1, 1), "Y61", "QMM", "", 4);

        var read = FundingRequest.Read(FundingContent.Book, BoardContent.Table, "lipoma", FundingContent.Day, FundingContent.Inputs(), practice: closed);

        Assert.Equal((ResponsibleBoard.PracticeClosedCode, "practice"), (Assert.Single(read.Refusals).Code, read.Refusals[0].Field));
    }

    [Fact]
    public void Asks_for_a_place() =>
        Assert.Equal(FundingRefusals.PlaceCode, Assert.Single(FundingRequest.Read(FundingContent.Book, BoardContent.Table, "lipoma", FundingContent.Day, FundingContent.Inputs()).Refusals).Code);

    [Fact]
    public void A_board_that_ended_leads_to_what_became_of_it()
    {
        var read = FundingRequest.Read(FundingContent.Book, BoardContent.Table, "lipoma", new(2026, 4, 1), FundingContent.Inputs(), board: "QH8");

        Assert.Equal("D7T5G", read.Value.Place.Board!.Code);
    }

    private static Result<FundingRequest> Read(params (string, object)[] facts) =>
        FundingRequest.Read(FundingContent.Book, BoardContent.Table, "breast-reduction", FundingContent.Day, FundingContent.Inputs(facts), board: "QE1");
}
