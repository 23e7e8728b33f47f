using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Reconstruct.Service.Tests;

/// <summary>One page as it came.</summary>
public sealed record BrowserPage(Browser Browser, string Address, HttpResponseMessage Answer, string Text, IHtmlDocument Html)
{
    public int Status => (int)Answer.StatusCode;

    public string Title => Html.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>The words of the main part of the page, with single spaces.</summary>
    public string Words => string.Join(' ', (Html.QuerySelector("main")?.TextContent ?? Text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the error summary says about a field.</summary>
    public string? Error(string field) =>
        Html.QuerySelectorAll(".nhsuk-error-summary a").FirstOrDefault(a => a.GetAttribute("href") == "#" + field.Replace('.', '-'))?.TextContent.Trim();

    public IReadOnlyList<string> Errors => [.. Html.QuerySelectorAll(".nhsuk-error-summary__list li").Select(e => e.TextContent.Trim())];

    /// <summary>What a field holds.</summary>
    public string? Value(string name) => Html.QuerySelectorAll($"[name='{name}']").Select(ValueOf).FirstOrDefault(v => v is not null);

    /// <summary>Sends the page's form with these values in place of what it holds; a null value leaves the field out.</summary>
    public Task<BrowserPage> Submit(params (string Name, string? Value)[] typed) => SubmitTo(null, typed);

    /// <summary>Sends the form that goes to this address, or the first of the main part.</summary>
    public Task<BrowserPage> SubmitTo(string? action, params (string Name, string? Value)[] typed)
    {
        var form = Html.QuerySelectorAll("main form").OfType<IHtmlFormElement>().FirstOrDefault(f => action is null || f.GetAttribute("action") == action)
            ?? throw new InvalidOperationException($"No form on {Address} ({Status}): {Words}");
        var fields = form.QuerySelectorAll("input[name],select[name],textarea[name]")
            .Where(e => ValueOf(e) is not null && typed.All(t => t.Name != e.GetAttribute("name")))
            .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, ValueOf(e)!))
            .Concat(typed.Where(t => t.Value is not null).Select(t => KeyValuePair.Create(t.Name, t.Value!)));
        var to = form.GetAttribute("action") is { Length: > 0 } address ? address : Address;
        return Browser.Send(new(HttpMethod.Post, to) { Content = new FormUrlEncodedContent(fields) });
    }

    private static string? ValueOf(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } choice => choice.IsChecked ? choice.GetAttribute("value") ?? "on" : null,
        IHtmlInputElement { Type: "file" or "submit" } => null,
        IHtmlInputElement input => input.GetAttribute("value") ?? "",
        IHtmlSelectElement select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? select.QuerySelector("option")?.GetAttribute("value"),
        _ => field.TextContent,
    };
}
