using System.Text.RegularExpressions;

namespace Reconstruct.Bench;

/// <summary>Someone signed in over the network.</summary>
public sealed partial class StaffBrowser : IDisposable
{
    private readonly HttpClient _http;

    private StaffBrowser(HttpClient http) => _http = http;

    /// <summary>Signs in as the first person whose entry on the sign-in page has these words.</summary>
    public static async Task<StaffBrowser> SignIn(Uri address, string words)
    {
        HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        var page = await http.GetStringAsync("/sign-in");
        var person = Choice().Matches(page).First(m => m.Groups["label"].Value.Contains(words, StringComparison.Ordinal)).Groups["id"].Value;
        FormUrlEncodedContent form = new([new("person", person), new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)]);
        var answer = await http.PostAsync("/sign-in", form);
        return (int)answer.StatusCode == 303 ? new(http) : throw new InvalidOperationException($"Signing in answered {(int)answer.StatusCode}");
    }

    public async Task<int> Get(string address)
    {
        using var answer = await _http.GetAsync(address);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode ? bytes.Length : throw new InvalidOperationException($"{address.Split('?')[0]} answered {(int)answer.StatusCode}");
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("""<input[^>]*type="radio"[^>]*value="(?<id>[0-9a-f-]{36})"[^>]*>\s*<label[^>]*>(?<label>.*?)</label>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Choice();

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
