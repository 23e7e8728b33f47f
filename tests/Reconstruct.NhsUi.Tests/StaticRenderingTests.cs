using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Reconstruct.NhsUi.Tests;

/// <summary>The renderer of the service, with no service registered: what it writes must say the same to a browser.</summary>
public sealed class StaticRenderingTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("\nfirst line empty")]
    [InlineData("</textarea><script>")]
    [InlineData("")]
    public async Task Keeps_the_text_of_a_textarea(string typed)
    {
        var page = await Html<Textarea>(new() { ["Name"] = "note", ["Label"] = "Note", ["Value"] = typed });

        Assert.Equal(typed, ((IHtmlTextAreaElement)page.QuerySelector("#note")!).TextContent);
    }

    [Fact]
    public async Task Selects_the_chosen_option()
    {
        var page = await Html<Select>(new() { ["Name"] = "board", ["Label"] = "Board", ["Prompt"] = "Choose", ["Options"] = new Option[] { new("a", "A"), new("b", "B") }, ["Value"] = "b" });

        Assert.Equal("b", ((IHtmlSelectElement)page.QuerySelector("#board")!).Value);
    }

    [Fact]
    public async Task Ticks_the_chosen_boxes()
    {
        var page = await Html<Checkboxes>(new() { ["Name"] = "areas", ["Options"] = new Option[] { new("face", "Face"), new("hand", "Hand"), new("foot", "Foot") }, ["Values"] = new[] { "face", "foot" } });

        var ticked = page.QuerySelectorAll("input").Cast<IHtmlInputElement>().Where(i => i.IsChecked).Select(i => i.Value);

        Assert.Equal(["face", "foot"], ticked);
    }

    private static async Task<IDocument> Html<T>(Dictionary<string, object?> parameters) where T : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }
}
