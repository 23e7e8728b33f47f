using System.Diagnostics;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>
/// Prints with the machine's Chromium: without a window, without a network, in a folder and with a profile of its own that are gone afterwards. The letter's own
/// content policy lets no script run (Chromium cannot print with script switched off altogether).
/// </summary>
public sealed class ChromiumPdf(string program, string styles, ILogger<ChromiumPdf> log) : IPdfPrinter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>Where Debian and Ubuntu put it.</summary>
    public static readonly IReadOnlyList<string> Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public bool On => true;

    /// <summary>The program of the setting <c>pdf:chromium</c> ("off" for none), or the usual one; null when there is none.</summary>
    public static string? Find(IConfiguration settings) => settings["pdf:chromium"] switch
    {
        "off" => null,
        { Length: > 0 } told => told,
        _ => Usual.FirstOrDefault(File.Exists),
    };

    public async Task<byte[]?> Print(byte[] html, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("letter-"); // for this user alone
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "letter.html"), html, ct);
            File.Copy(styles, Path.Combine(folder.FullName, "letter.css"));
            var code = await Run(folder.FullName, ct);
            var pdf = Path.Combine(folder.FullName, "letter.pdf");
            if (code == 0 && File.Exists(pdf)) return await File.ReadAllBytesAsync(pdf, ct);
            log.LogWarning("Chromium ended with {Code} and made no PDF", code);
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The exit code; -1 when it could not be started or took too long.</summary>
    private async Task<int> Run(string folder, CancellationToken ct)
    {
        using Process chromium = new() { StartInfo = Start(folder) };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            chromium.Start();
            var said = Task.WhenAll(chromium.StandardOutput.ReadToEndAsync(patience.Token), chromium.StandardError.ReadToEndAsync(patience.Token));
            await chromium.WaitForExitAsync(patience.Token);
            await said;
            return chromium.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
        catch (OperationCanceledException)
        {
            chromium.Kill(entireProcessTree: true);
            await chromium.WaitForExitAsync(CancellationToken.None);
            ct.ThrowIfCancellationRequested();
            return -1;
        }
    }

    private ProcessStartInfo Start(string folder)
    {
        ProcessStartInfo start = new(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-quic", "--disable-extensions", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
            $"--print-to-pdf={Path.Combine(folder, "letter.pdf")}", new Uri(Path.Combine(folder, "letter.html")).AbsoluteUri,
        ];
        if (Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox"); // Chromium does not start as root with one
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}
