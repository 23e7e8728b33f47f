using Reconstruct.Core.Clinic;
using static Reconstruct.Core.Tests.Clinic.FormScene;

namespace Reconstruct.Core.Tests.Clinic;

[Trait("Hazard", "HAZ-106")]
public sealed class FormReadingTests
{
    private static readonly AssessmentForm Kinds = Make(
        new("yes", FormItemKind.YesNo, "Yes?"), new("day", FormItemKind.Date, "Day") { NotInFuture = true }, new("at", FormItemKind.Moment, "When?") { NotInFuture = true },
        new("whole", FormItemKind.Whole, "How many?") { Min = 0, Max = 9 }, new("size", FormItemKind.Measure, "Size") { Unit = new("mm", "mm"), Max = 100 }, new("line", FormItemKind.Line, "Line") { MaxLength = 5 },
        new("one", FormItemKind.Choice, "Which?") { Options = [new("a", "A"), new("b", "B")] }, new("many", FormItemKind.Choice, "Which ones?") { Options = [new("a", "A"), new("b", "B")], Repeats = true },
        new("own", FormItemKind.OpenChoice, "What?") { Options = [new("a", "A")] }, new("cleft", FormItemKind.Line, "LAHSHAL") { Notation = FormNotation.Lahshal });

    [Fact]
    public void Every_fault_is_named_at_once_in_the_order_of_the_form()
    {
        var read = Read(Kinds, true, ("yes", ["perhaps"]), ("day", ["2026-03-04"]), ("at", ["2026-03-03T10:00:01.0000000+00:00"]), ("whole", ["2.5"]), ("size", ["101"]), ("line", ["sixsix"]),
            ("one", ["c"]), ("many", ["a", "c"]), ("own", [FormTyped.OwnWords]), ("cleft", ["LAHSAL"]));

        Assert.Equal(
            ["yes answer-not-an-option", "day answer-in-future", "at answer-in-future", "whole answer-not-a-number", "size answer-out-of-range", "line answer-too-long",
                "one answer-not-an-option", "many answer-not-an-option", "own answer-words-missing", "cleft lahshal-six"],
            read.Refusals.Select(r => $"{r.Field} {r.Code}"));
        Assert.Empty(read.Answers);
    }

    [Fact]
    public void Answers_are_read_by_the_kind_of_their_question()
    {
        var read = Read(Kinds, true, ("yes", ["unknown"]), ("day", ["2026-03-03"]), ("at", ["2026-03-03T09:00:00.0000000+00:00"]), ("whole", ["9"]), ("size", ["2.5"]), ("line", ["words"]),
            ("one", ["unknown"]), ("many", ["b", "a"]), ("own", ["a"]), ("cleft", [" ..HsH.. "]));

        Assert.Empty(read.Refusals);
        Assert.Equal(new FormAnswer.NotKnown(), read.Answers["yes"]);
        Assert.Equal(new FormAnswer.Date(new(2026, 3, 3)), read.Answers["day"]);
        Assert.Equal(new FormAnswer.Number(2.5m), read.Answers["size"]);
        Assert.Equal(new FormAnswer.NotKnown(), read.Answers["one"]);
        Assert.Equal(new FormAnswer.Chosen(["a", "b"]), read.Answers["many"]);
        Assert.Equal(new FormAnswer.Chosen(["a"]), read.Answers["own"]);
        Assert.Equal(10, read.Answers.Count);
    }

    [Theory]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    [InlineData("99999999999999999999")]
    public void What_is_no_plain_number_is_refused(string typed) => Assert.Equal("answer-not-a-number", Assert.Single(Read(Kinds, false, ("size", [typed])).Refusals).Code);

    [Fact]
    public void A_draft_can_wait_and_a_completed_form_cannot()
    {
        var draft = Read(Form, false);
        var complete = Read(Form, true);

        Assert.Empty(draft.Refusals);
        Assert.Equal("Answer “Was it sent?”", Assert.Single(complete.Refusals).Message);
    }

    [Fact]
    public void Not_known_is_an_answer_to_what_is_required() => Assert.Empty(Read(Form, true, ("sent", ["unknown"])).Refusals);

    [Fact]
    public void A_fault_in_what_is_not_asked_is_no_fault()
    {
        var read = Read(Form, true, ("sent", ["unknown"]), ("depth", ["deep"]));

        Assert.Empty(read.Refusals);
    }

    [Fact]
    public void What_is_required_is_asked_for_only_where_it_applies()
    {
        var read = Read(Form, true, ("sent", ["yes"]), ("kind", ["scc"]), ("depth", ["5"]));

        Assert.Equal("deep", Assert.Single(read.Refusals).Field);
    }

    private static readonly AssessmentForm Bound = Make(
        new("injury", FormItemKind.Moment, "When was the injury?") { NotBeforeAge = 0 },
        new("clean", FormItemKind.Moment, "When was it cleaned?") { NotBefore = ["injury"] },
        new("review", FormItemKind.Date, "Day of the review") { NotBefore = ["injury", "clean"], NotBeforeAge = 16 },
        new("size", FormItemKind.Group, "Size") { SumAtMost = 100, Items = [new("deep", FormItemKind.Measure, "Deep") { Unit = Percent }, new("why", FormItemKind.Line, "Why?"), new("shallow", FormItemKind.Measure, "Shallow") { Unit = Percent }] },
        new("sites", FormItemKind.Choice, "Which?") { Repeats = true, Options = [new("face", "Face"), new("hand", "Hand"), new("none", "None of these") { Alone = true }] });

    private static FormUnit Percent => new("%", "%");

    private static FormReading ReadBound(DateOnly? born, params (string LinkId, string[] Values)[] typed) =>
        FormReading.Read(Bound, item => typed.Where(t => t.LinkId == item.LinkId).Select(t => new FormTyped(t.Values)).FirstOrDefault() ?? FormTyped.Nothing, Now, complete: true, born);

    [Theory]
    [InlineData("clean", "2026-03-01T09:59:00.0000000+00:00", "answer-before")]
    [InlineData("clean", "2026-03-01T10:00:00.0000000+00:00", null)]
    [InlineData("review", "2026-02-28", "answer-before")]
    [InlineData("review", "2026-03-01", null)]
    public void A_day_or_time_that_lies_before_what_it_follows_is_refused_at_its_field_and_not_kept(string linkId, string typed, string? code)
    {
        var read = ReadBound(null, ("injury", ["2026-03-01T10:00:00.0000000+00:00"]), (linkId, [typed]));

        Assert.Equal(code is null ? [] : [(linkId, code)], read.Refusals.Select(r => (r.Field!, r.Code)));
        Assert.Equal(code is null, read.Answers.ContainsKey(linkId));
        Assert.True(read.Answers.ContainsKey("injury"));
    }

    [Theory]
    [InlineData(null, "2020-01-01", null)]
    [InlineData("2004-01-02", "2020-01-01", "Day of the review: enter a day when the patient was 16 or older, by the day of birth on the record")]
    [InlineData("2004-01-01", "2020-01-01", null)]
    public void An_age_is_reckoned_from_the_day_of_birth_and_an_unknown_one_refuses_nothing(string? born, string review, string? message)
    {
        var read = ReadBound(born is null ? null : DateOnly.ParseExact(born, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ("review", [review]));

        Assert.Equal(message, read.Refusals.SingleOrDefault()?.Message);
    }

    [Fact]
    public void Nothing_happened_to_anybody_before_birth() => Assert.Equal("When was the injury?: enter a date and time that is not before the day of birth on the record",
        Assert.Single(ReadBound(new(2026, 3, 2), ("injury", ["2026-03-01T10:00:00.0000000+00:00"])).Refusals).Message);

    [Theory]
    [InlineData("60", "40", true)]
    [InlineData("60", "40.1", false)]
    [InlineData("100", null, true)]
    public void Parts_that_come_to_more_than_the_whole_are_refused_together(string deep, string? shallow, bool fits)
    {
        var read = ReadBound(null, ("deep", [deep]), ("shallow", shallow is null ? [] : [shallow]));

        Assert.Equal(fits ? null : ("shallow", "Deep, Shallow: together they can be at most 100 %"), read.Refusals.Select(r => ((string, string)?)(r.Field!, r.Message)).SingleOrDefault());
        Assert.Equal(fits, read.Answers.ContainsKey("deep"));
    }

    [Theory]
    [InlineData(true, "none")]
    [InlineData(true, "face", "hand")]
    [InlineData(false, "face", "none")]
    public void None_of_these_stands_alone(bool fits, params string[] chosen)
    {
        var read = ReadBound(null, ("sites", chosen));

        Assert.Equal(fits ? [] : ["Which?: select “None of these” alone, or the others without it"], read.Refusals.Select(r => r.Message));
        Assert.Equal(fits, read.Answers.ContainsKey("sites"));
    }

    [Fact]
    public void A_question_whose_text_is_there_twice_is_named_with_its_group_and_with_what_it_follows_from()
    {
        FormCondition yes(string of) => new(of, FormOperator.Equal, new FormAnswer.YesNo(true));
        FormItem[] hand(string side) =>
        [
            new(side + "-skin", FormItemKind.YesNo, "Is skin missing?") { Required = true },
            new(side + "-nerve", FormItemKind.YesNo, "Is a nerve injured?"), new(side + "-nerve-which", FormItemKind.Line, "Which?") { Required = true, When = [yes(side + "-nerve")], WhenAll = true },
            new(side + "-bone", FormItemKind.YesNo, "Is a bone injured?"), new(side + "-bone-which", FormItemKind.Line, "Which?") { Required = true, When = [yes(side + "-bone")], WhenAll = true },
        ];
        var form = Make(new("right", FormItemKind.Group, "Right hand") { Items = hand("r") }, new("left", FormItemKind.Group, "Left hand") { Items = hand("l") }, new("size", FormItemKind.Whole, "How many?"));

        var read = Read(form, true, ("r-nerve", ["yes"]), ("r-skin", ["perhaps"]), ("size", ["few"]));

        Assert.Equal(
            ["Right hand – Is skin missing?: select yes, no or not known", "Answer “Right hand – Is a nerve injured? – Which?”", "Answer “Left hand – Is skin missing?”", "How many?: enter a whole number"],
            read.Refusals.Select(r => r.Message));
    }
}
