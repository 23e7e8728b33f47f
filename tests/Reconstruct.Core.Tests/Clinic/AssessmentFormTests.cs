using Reconstruct.Core.Clinic;

namespace Reconstruct.Core.Tests.Clinic;

public sealed class AssessmentFormTests
{
    private static readonly FormAnswer Yes = new FormAnswer.YesNo(true);

    [Fact]
    public void Every_fault_of_a_form_is_named_with_its_path()
    {
        FormItem[] items =
        [
            new("first", FormItemKind.YesNo, "First?") { When = [new("later", FormOperator.Equal, Yes)] }, new("later", FormItemKind.YesNo, "Later?"), new("later", FormItemKind.Choice, "Twice?"),
            new("group", FormItemKind.Group, "Group") { Items = [new("inner", FormItemKind.Measure, "Inner") { Min = 5, Max = 4, When = [new("group", FormOperator.Exists, Yes)] }] },
            new("wrong", FormItemKind.YesNo, "Wrong?") { When = [new("later", FormOperator.Greater, Yes)] }, new("no id!", FormItemKind.Line, ""),
            new("worked", FormItemKind.Number, "Worked") { Calculated = new("item", "A source", ["nothing"]) },
        ];

        var made = AssessmentForm.Make("x", "1", "Form", items);

        Assert.Equal(
            ["item[0].enableWhen[0]", "item[2].linkId", "item[2].answerOption", "item[3].item[0]", "item[3].item[0]", "item[3].item[0].enableWhen[0]", "item[4].enableWhen[0]", "item[5].linkId", "item[5].text", "item[6]"],
            made.Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_form_too_deep_or_too_long_is_refused()
    {
        var deep = Enumerable.Range(0, 6).Aggregate(new FormItem("leaf", FormItemKind.Line, "Leaf"), (item, i) => new($"g{i}", FormItemKind.Group, "Group") { Items = [item] });
        var many = Enumerable.Range(0, 501).Select(i => new FormItem($"q{i}", FormItemKind.Line, "Line")).ToArray();

        Assert.False(AssessmentForm.Make("x", "1", "Form", [deep]).Ok);
        Assert.False(AssessmentForm.Make("x", "1", "Form", many).Ok);
        Assert.True(AssessmentForm.Make("x", "1", "Form", many[..500]).Ok);
    }

    [Fact]
    public void A_worked_out_value_has_a_link_id_that_other_systems_can_read_with_its_assessment()
    {
        static Result<AssessmentForm> Made(int length) => AssessmentForm.Make("x", "1", "Form",
            [new(new string('q', 64), FormItemKind.Number, "How many?"), new(new string('v', length), FormItemKind.Number, "Worked out") { Calculated = new("1", "A source", [new string('q', 64)]) }]);

        var refused = Assert.Single(Made(32).Refusals);

        Assert.Equal(("item[1].linkId", "item[1].linkId: A value that is worked out has a link id of at most 31 characters: with the id of its assessment other systems read it under one of 64"), (refused.Field, refused.Message));
        Assert.True(Made(31).Ok);
        Assert.Equal(64, $"{Guid.Empty:N}.{new string('v', 31)}".Length);
    }

    [Fact]
    public void A_rule_of_tasks_needs_its_questions()
    {
        var made = AssessmentForm.Make("x", "1", "Form", [new("specimen-sent", FormItemKind.YesNo, "Sent?")], [TaskRule.Histology]);

        Assert.Equal(AssessmentTasks.Needs(TaskRule.Histology).Select(n => n.LinkId).Except(["specimen-sent"]), made.Refusals.Select(r => r.Message.Split("needs a question ")[1].Split(' ')[0]));
    }
}
