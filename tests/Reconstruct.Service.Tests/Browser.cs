using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Net.Http.Headers;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Tests;

/// <summary>A browser without script: it keeps cookies, follows redirects, and sends forms as they stand on the page.</summary>
public sealed class Browser(TestServer server)
{
    private readonly CookieContainer _cookies = new();

    public async Task SignIn(Person person)
    {
        var page = await Open("/sign-in");
        var answer = await page.Submit(("person", person.Id.ToString()));
        Assert.Equal(200, answer.Status is 404 ? 200 : answer.Status);
    }

    public Task<BrowserPage> Open(string address) => Send(new(HttpMethod.Get, address));

    public async Task<BrowserPage> Send(HttpRequestMessage request)
    {
        for (var hops = 0; ; hops++)
        {
            var answer = await SendOnce(request);
            if (hops == 5 || answer.StatusCode is not (HttpStatusCode.SeeOther or HttpStatusCode.Redirect)) return await Read(request, answer);
            request = new(HttpMethod.Get, answer.Headers.Location!.ToString());
        }
    }

    /// <summary>Sends with this browser's cookies and follows nothing.</summary>
    public async Task<HttpResponseMessage> SendOnce(HttpRequestMessage request)
    {
        Uri address = new(server.BaseAddress, request.RequestUri!);
        var cookies = _cookies.GetCookieHeader(address);
        if (cookies.Length > 0) request.Headers.Add(HeaderNames.Cookie, cookies);
        var answer = await server.CreateClient().SendAsync(request, HttpCompletionOption.ResponseContentRead);
        if (answer.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
        {
            foreach (var cookie in set)
                _cookies.SetCookies(address, Lasting(cookie));
        }
        return answer;
    }

    /// <summary>The container goes by this machine's clock, the service by that of the test: only "expired in 1970", which takes a cookie away, is kept.</summary>
    private static string Lasting(string cookie) =>
        string.Join(';', cookie.Split(';').Where(part => !part.TrimStart().StartsWith("expires=", StringComparison.OrdinalIgnoreCase) || part.Contains("1970", StringComparison.Ordinal)));

    private async Task<BrowserPage> Read(HttpRequestMessage request, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Uri address = new(server.BaseAddress, request.RequestUri!);
        return new(this, address.PathAndQuery, answer, text, new HtmlParser().ParseDocument(text));
    }
}
