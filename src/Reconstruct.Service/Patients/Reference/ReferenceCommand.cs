using System.Text;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Patients.Reference;

/// <summary><c>./do reference FILE</c>: loads a file of practices while showing how far it is, and says what became of its rows.</summary>
public static class ReferenceCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        if (args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).Skip(1).ToList() is not [var path])
            return Fail("reference takes one file");
        if (!File.Exists(path)) return Fail($"there is no file {path}");
        await RunCommand.Prepare(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("reference");

        await using var stream = File.OpenRead(path);
        using StreamReader file = new(stream, Encoding.UTF8);
        var loaded = await ImportReference.Run(
            scope.ServiceProvider.GetRequiredService<ServiceDb>(), file, rows => Console.WriteLine($"· {Percent(stream)}%, {rows} rows"), CancellationToken.None);
        if (!loaded.Ok) return Fail(loaded.Refusals[0].Message);
        foreach (var line in Report(loaded.Value))
            Console.WriteLine(line);
        return 0;
    }

    private static IEnumerable<string> Report(ReferenceReport report)
    {
        yield return $"{report.Title}: {report.Read} rows read, {report.Kept} kept, {report.Refused} refused";
        foreach (var line in report.FirstRefused)
            yield return $"  line {line.Number}: {string.Join(". ", line.Row.Refusals.Select(r => r.Field is null ? r.Message : $"{r.Message} ({r.Field})"))}";
        if (report.Refused > report.FirstRefused.Count) yield return $"  and {report.Refused - report.FirstRefused.Count} more";
    }

    private static long Percent(FileStream stream) => stream.Length == 0 ? 100 : stream.Position * 100 / stream.Length;

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return 1;
    }
}
