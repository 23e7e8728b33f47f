using Reconstruct.Core.Clinic;
using static Reconstruct.Core.Tests.Clinic.FormScene;

namespace Reconstruct.Core.Tests.Clinic;

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
}
