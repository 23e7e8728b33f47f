using CsCheck;
using Reconstruct.Core.Clinic;
using static Reconstruct.Core.Tests.Clinic.FormScene;

namespace Reconstruct.Core.Tests.Clinic;

[Trait("Hazard", "HAZ-106")]
public sealed class FormStateTests
{
    private static readonly FormAnswer Yes = new FormAnswer.YesNo(true);
    private static readonly FormAnswer No = new FormAnswer.YesNo(false);
    private static readonly FormAnswer Unknown = new FormAnswer.NotKnown();

    private static readonly Gen<IReadOnlyDictionary<string, FormAnswer>> AnyAnswers =
        from sent in OneOf(null, Yes, No, Unknown)
        from kind in OneOf(null, Unknown, new FormAnswer.Chosen(["scc"]), new FormAnswer.Chosen(["bcc"]))
        from depth in OneOf(null, new FormAnswer.Number(2), new FormAnswer.Number(5))
        from deep in OneOf(null, new FormAnswer.Text("words"))
        select (IReadOnlyDictionary<string, FormAnswer>)new (string, FormAnswer?)[] { ("sent", sent), ("kind", kind), ("depth", depth), ("deep", deep) }
            .Where(a => a.Item2 is not null).ToDictionary(a => a.Item1, a => a.Item2!);

    [Fact]
    public void Asks_what_the_answers_above_ask_for()
    {
        var state = FormState.Of(Form, Answers(("sent", Yes), ("kind", new FormAnswer.Chosen(["scc"])), ("depth", new FormAnswer.Number(5))));

        Assert.Equal(["deep", "depth", "kind", "report", "sent"], state.Enabled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_answer_that_is_no_longer_asked_for_is_not_kept_and_is_named()
    {
        var state = FormState.Of(Form, Answers(("sent", No), ("kind", new FormAnswer.Chosen(["scc"])), ("depth", new FormAnswer.Number(5))));

        Assert.Equal(["depth", "sent"], state.Kept.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["kind"], state.Dropped.Select(d => d.LinkId));
        Assert.DoesNotContain("deep", state.Enabled);
    }

    [Theory]
    [InlineData(FormOperator.Equal, true)]
    [InlineData(FormOperator.Equal, false)]
    [InlineData(FormOperator.NotEqual, true)]
    [InlineData(FormOperator.NotEqual, false)]
    public void Not_known_is_neither_yes_nor_no(FormOperator how, bool expected)
    {
        FormCondition condition = new("sent", how, new FormAnswer.YesNo(expected));

        Assert.False(condition.Fits(Unknown));
        Assert.False(condition.Fits(null));
    }

    [Fact]
    public void Not_known_does_not_exist()
    {
        Assert.False(new FormCondition("sent", FormOperator.Exists, Yes).Fits(Unknown));
        Assert.True(new FormCondition("sent", FormOperator.Exists, No).Fits(Unknown));
        Assert.True(new FormCondition("sent", FormOperator.Exists, Yes).Fits(No));
    }

    [Theory]
    [InlineData(FormOperator.Greater, 4, false)]
    [InlineData(FormOperator.Greater, 5, true)]
    [InlineData(FormOperator.AtLeast, 4, true)]
    [InlineData(FormOperator.Less, 4, false)]
    [InlineData(FormOperator.AtMost, 4, true)]
    [InlineData(FormOperator.AtMost, 5, false)]
    public void Numbers_are_compared_at_their_edges(FormOperator how, int value, bool fits) =>
        Assert.Equal(fits, new FormCondition("depth", how, new FormAnswer.Number(4)).Fits(new FormAnswer.Number(value)));

    [Fact]
    public void One_of_several_choices_is_enough() =>
        Assert.True(new FormCondition("tried", FormOperator.Equal, new FormAnswer.Chosen(["b"])).Fits(new FormAnswer.Chosen(["a", "b"])));

    [Fact]
    public void An_answer_to_what_is_not_asked_never_survives() => AnyAnswers.Sample(answers =>
    {
        var state = FormState.Of(Form, answers);

        return state.Kept.Keys.All(state.Enabled.Contains) && state.Dropped.All(d => !state.Enabled.Contains(d.LinkId)) && state.Kept.Count + state.Dropped.Count == answers.Count
            && FormState.Of(Form, state.Kept).Enabled.SetEquals(state.Enabled);
    });

    [Fact]
    public void Taking_an_answer_back_to_not_known_asks_no_more_than_a_known_one_could() => AnyAnswers.Sample(answers =>
    {
        var unknown = FormState.Of(Form, answers.Where(a => a.Key != "sent").Append(new("sent", Unknown)).ToDictionary());

        return !unknown.Enabled.Contains("report") && !unknown.Enabled.Contains("kind");
    });

    [Fact]
    public void The_order_in_which_answers_came_does_not_matter() => Gen.Select(AnyAnswers, Gen.Int[0, 1000]).Sample((answers, turn) =>
    {
        var turned = answers.OrderBy(a => HashCode.Combine(a.Key, turn)).ToDictionary();

        var (one, other) = (FormState.Of(Form, answers), FormState.Of(Form, turned));

        return one.Enabled.SetEquals(other.Enabled) && one.Dropped.SequenceEqual(other.Dropped) && one.Kept.Keys.ToHashSet().SetEquals(other.Kept.Keys);
    });
}
