using AngleSharp.Dom;
using Bunit;

namespace Reconstruct.NhsUi.Tests;

/// <summary>Names, ids and what ties a field to its messages.</summary>
public sealed class FieldTests : BunitContext
{
    [Theory]
    [InlineData("decided", "decided")]
    [InlineData("decided.day", "decided-day")]
    [InlineData("sites[0].side", "sites-0-side")]
    [InlineData("sites[12]", "sites-12")]
    public void Makes_an_id_of_a_name(string name, string id)
    {
        Assert.Equal(id, FieldId.From(name));
    }

    [Fact]
    public void Names_the_boxes_of_a_date_after_it()
    {
        var date = Render<DateInput>(p => p.Add(d => d.Name, "decided").Add(d => d.Legend, "Date of decision").Add(d => d.Value, new TypedDate("31", "2", "2026")));

        var boxes = date.FindAll("input");

        Assert.Equal(["decided.day", "decided.month", "decided.year"], boxes.Select(b => b.GetAttribute("name")));
        Assert.Equal(["decided-day", "decided-month", "decided-year"], boxes.Select(b => b.Id));
        Assert.Equal(["31", "2", "2026"], boxes.Select(b => b.GetAttribute("value")));
        Assert.NotNull(date.Find("#decided"));
    }

    [Theory]
    [InlineData(DateParts.None, "decided-day decided-month decided-year")]
    [InlineData(DateParts.Month, "decided-month")]
    [InlineData(DateParts.MonthAndYear, "decided-month decided-year")]
    public void Marks_the_boxes_that_are_wrong(DateParts wrong, string expected)
    {
        var date = Render<DateInput>(p => p.Add(d => d.Name, "decided").Add(d => d.Error, "Enter the date of the decision").Add(d => d.ErrorParts, wrong));

        Assert.Equal(expected, string.Join(' ', date.FindAll(".nhsuk-input--error").Select(b => b.Id)));
    }

    [Fact]
    public void Links_each_error_to_the_first_control_or_group_of_its_field()
    {
        FieldError[] errors = [new("urgency", "Select how urgent the referral is"), new("patient.weight", "Enter the weight"), new("decided", "Enter the date"), new("", "The form is too old")];
        var page = Render(builder =>
        {
            builder.OpenComponent<ErrorSummary>(0);
            builder.AddComponentParameter(1, nameof(ErrorSummary.Errors), errors);
            builder.CloseComponent();
            builder.OpenComponent<Radios>(2);
            builder.AddComponentParameter(3, nameof(Radios.Name), "urgency");
            builder.AddComponentParameter(4, nameof(Radios.Options), new Option[] { new("u", "Urgent"), new("r", "Routine") });
            builder.CloseComponent();
            builder.OpenComponent<Input>(5);
            builder.AddComponentParameter(6, nameof(Input.Name), "patient.weight");
            builder.CloseComponent();
            builder.OpenComponent<DateInput>(7);
            builder.AddComponentParameter(8, nameof(DateInput.Name), "decided");
            builder.CloseComponent();
        });

        var links = page.FindAll(".nhsuk-error-summary a");

        Assert.Equal(3, links.Count);
        Assert.All(links, link => Assert.Single(page.FindAll(link.GetAttribute("href")!)));
        Assert.Equal("The form is too old", page.FindAll(".nhsuk-error-summary li")[3].TextContent.Trim());
    }

    [Fact]
    public void Shows_no_summary_without_errors()
    {
        var summary = Render<ErrorSummary>(p => p.Add(s => s.Errors, []));

        Assert.Equal("", summary.Markup.Trim());
    }

    [Fact]
    public void Makes_the_legend_the_heading_of_a_page_that_asks_one_thing()
    {
        var radios = Render<Radios>(p => p.Add(r => r.Name, "urgency").Add(r => r.Legend, "How urgent is it?").Add(r => r.PageLegend, true).Add(r => r.Options, Options.YesNo));

        Assert.Equal("How urgent is it?", radios.Find("legend.nhsuk-fieldset__legend--l > h1").TextContent.Trim());
    }

    [Fact]
    public void Makes_the_label_the_heading_of_a_page_that_asks_one_thing()
    {
        var input = Render<Input>(p => p.Add(i => i.Name, "name").Add(i => i.Label, "What is your name?").Add(i => i.PageLabel, true));

        Assert.Equal("name", input.Find("h1 > label.nhsuk-label--l").GetAttribute("for"));
    }

    [Fact]
    public void Reveals_content_under_the_one_option_it_is_for()
    {
        var options = Options.YesNo.Reveal("yes", b => b.AddContent(0, "Which?"));
        var radios = Render<Radios>(p => p.Add(r => r.Name, "smoker").Add(r => r.Options, options).Add(r => r.Value, "yes"));

        var content = radios.FindAll(".nhsuk-radios__conditional").Single();

        Assert.Equal("Which?", content.TextContent);
        Assert.Equal(content.Id, radios.Find("input[value=yes]").GetAttribute("data-aria-controls"));
        Assert.False(content.ClassList.Contains("nhsuk-radios__conditional--hidden"));
    }

    [Fact]
    public void Escapes_what_was_typed()
    {
        var input = Render<Input>(p => p.Add(i => i.Name, "name").Add(i => i.Value, "\"><script>alert(1)</script>").Add(i => i.Error, "<b>bold</b>"));

        Assert.Empty(input.FindAll("script, b"));
        Assert.Equal("\"><script>alert(1)</script>", input.Find("input").GetAttribute("value"));
    }
}
