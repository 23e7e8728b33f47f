using AngleSharp.Html.Dom;

namespace Reconstruct.Service.Tests.Funding;

/// <summary>Pages with several forms that go to one address.</summary>
public static class SeveralForms
{
    /// <summary>Sends the form of the main part with this place, as it stands, with these values in place of its own.</summary>
    public static Task<BrowserPage> SubmitForm(this BrowserPage page, int at, params (string Name, string Value)[] typed)
    {
        var form = Forms(page)[at];
        var fields = page.Hidden(at).Where(f => typed.All(t => t.Name != f.Key)).Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value)));
        return page.Browser.Send(new(HttpMethod.Post, form.GetAttribute("action") is { Length: > 0 } address ? address : page.Address.Split('?')[0]) { Content = new FormUrlEncodedContent(fields) });
    }

    /// <summary>Sends the form with the question of a step as it stands.</summary>
    public static Task<BrowserPage> SubmitQuestion(this BrowserPage page) =>
        page.SubmitForm(Forms(page).ToList().FindIndex(f => f.QuerySelector("[type=radio]") is not null || f.QuerySelector("[name=answer]") is not null));

    /// <summary>What the form holds that nobody typed, and what is chosen in it.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Hidden(this BrowserPage page, int at) =>
        [.. Forms(page)[at].QuerySelectorAll("input[name],select[name]").Where(f => f switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked,
            _ => true,
        }).Select(f => KeyValuePair.Create(f.GetAttribute("name")!, f is IHtmlSelectElement select ? select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "" : f.GetAttribute("value") ?? ""))];

    private static IReadOnlyList<IHtmlFormElement> Forms(BrowserPage page) => [.. page.Html.QuerySelectorAll("main form").OfType<IHtmlFormElement>()];
}
