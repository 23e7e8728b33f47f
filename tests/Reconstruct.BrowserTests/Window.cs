using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Reconstruct.BrowserTests;

/// <summary>One page in a browser. Errors of its console, breaches of the content security policy and requests to other hosts are collected.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly string _site;

    private Window(IPage page, string site) => (Page, _site) = (page, site);

    public IPage Page { get; }

    public ConcurrentQueue<string> Wrong { get; } = [];

    public static async Task<Window> Of(IBrowserContext context, string site)
    {
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
        var page = await context.NewPageAsync();
        Window window = new(page, site);
        page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)) window.Wrong.Enqueue($"{Path(page.Url)}: console: {said.Text}");
        };
        page.PageError += (_, error) => window.Wrong.Enqueue($"{Path(page.Url)}: script: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal)) window.Wrong.Enqueue($"{Path(page.Url)}: leaves the site for {request.Url}");
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400 && !answer.Request.IsNavigationRequest) window.Wrong.Enqueue($"{Path(page.Url)}: {answer.Status} {Path(answer.Url)}");
        };
        return window;
    }

    public async Task SignIn(string name)
    {
        await Go("/sign-in");
        await Page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true }).First.CheckAsync();
        await Press("Sign in");
    }

    public async Task<IResponse> Go(string address) => (await Page.GotoAsync(address))!;

    /// <summary>Presses the button of the main part with these words and waits for the page that follows.</summary>
    public Task Press(string words) => Press(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).First);

    /// <summary>Presses and waits for the page that follows, past a redirect.</summary>
    public async Task Press(ILocator button)
    {
        var answer = await Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), r => r.Request.IsNavigationRequest && r.Status is not 302 and not 303);
        await answer.FinishedAsync();
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    public Task<string> Heading() => Page.Locator("h1").First.InnerTextAsync();

    public Task<string> Words() => Page.Locator("main").InnerTextAsync();

    /// <summary>What this person gets at an address, without going there.</summary>
    public async Task<(int Status, bool IsPage)> Probe(string address)
    {
        var answer = await Page.APIRequest.GetAsync(_site + address);
        var shown = !answer.Headers.GetValueOrDefault("content-disposition", "").StartsWith("attachment", StringComparison.Ordinal);
        return (answer.Status, shown && answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private static string Path(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal) ? address.PathAndQuery : url;
}
