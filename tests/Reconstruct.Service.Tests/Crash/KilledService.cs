using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Reconstruct.Service.Tests.Crash;

/// <summary>The built program as a process of its own, until it is killed.</summary>
public sealed class KilledService : IDisposable
{
    private readonly Process _process;

    private KilledService(Process process, Uri address) => (_process, Client) = (process, new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) });

    public HttpClient Client { get; }

    private static string Program => Path.Combine(AppContext.BaseDirectory.Replace("Reconstruct.Service.Tests", "Reconstruct.Service", StringComparison.Ordinal), "Reconstruct.Service");

    public static async Task<KilledService> Start(string[] store)
    {
        ProcessStartInfo start = new(Program, ["run", "--empty=true", "--jobs=false", "--urls=http://127.0.0.1:0", "--limits:publicPerMinute=1000000", .. store])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        List<string> said = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (!line.StartsWith("Ready: ", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new(process, new(line["Ready: ".Length..].Split(',')[0]));
        }
        throw new InvalidOperationException($"The program ended with {process.ExitCode}: {string.Join('\n', said)}");
    }

    public async Task<string> Token()
    {
        var answer = await Client.PostAsync("/connect/token", new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "demo-system"), new("client_secret", "demo-secret"), new("scope", "system/Bundle.c")]));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>The status of the answer; null when the service died first.</summary>
    public async Task<int?> Send(KillMessage message, string token)
    {
        HttpRequestMessage request = new(HttpMethod.Post, "/fhir/$process-message") { Content = new StringContent(message.Json, new MediaTypeHeaderValue("application/fhir+json")) };
        request.Headers.Authorization = new("Bearer", token);
        request.Headers.Add("X-Request-Id", message.RequestId.ToString());
        request.Headers.Add("X-Correlation-Id", message.CorrelationId.ToString());
        try
        {
            using var answer = await Client.SendAsync(request);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>SIGKILL: nothing of the process runs afterwards.</summary>
    public void Kill() => _process.Kill();

    public async Task<int> Gone()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        Client.Dispose();
    }
}
