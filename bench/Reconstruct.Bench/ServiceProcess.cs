using System.Diagnostics;
using System.Globalization;

namespace Reconstruct.Bench;

/// <summary>The built service as a process of its own, as a user starts it.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, Uri address, TimeSpan toReady) => (_process, Address, ToReady) = (process, address, toReady);

    public Uri Address { get; }

    /// <summary>From the start of the process to its line <c>Ready:</c>.</summary>
    public TimeSpan ToReady { get; }

    public static string Program => Path.Combine(Root, "artifacts/bin/Reconstruct.Service/release_linux-x64/Reconstruct.Service");

    public static string Root { get; } = FindRoot();

    public static async Task<ServiceProcess> Start(string data, int pathways, Action<string>? progress = null)
    {
        ProcessStartInfo start = new(Program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Root };
        foreach (var argument in (string[])["run", $"--data={data}", "--urls=http://127.0.0.1:0", $"--pathways={pathways}", "--jobs=false", "--limits:publicPerMinute=1000000"])
            start.ArgumentList.Add(argument);
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("· ", StringComparison.Ordinal)) progress?.Invoke(line);
            if (!line.StartsWith("Ready: ", StringComparison.Ordinal)) continue;
            var took = watch.Elapsed;
            _ = process.StandardOutput.ReadToEndAsync();
            return new(process, new(line["Ready: ".Length..].Split(',')[0]), took);
        }
        throw new InvalidOperationException($"The service did not start on {data}");
    }

    /// <summary>What stays in memory, in MB: all of it, and the part that is not a file.</summary>
    public (double Resident, double Anonymous) Memory()
    {
        var lines = File.ReadAllLines($"/proc/{_process.Id}/status");
        double Of(string name) => long.Parse(lines.First(l => l.StartsWith(name, StringComparison.Ordinal)).Split(':')[1].Trim().Split(' ')[0], CultureInfo.InvariantCulture) / 1024.0;
        return (Of("VmRSS"), Of("RssAnon"));
    }

    /// <summary>Processor time since the start, in seconds.</summary>
    public double ProcessorSeconds()
    {
        _process.Refresh();
        return _process.TotalProcessorTime.TotalSeconds;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Reconstruct.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This does not run inside the repository");
        return folder;
    }
}
