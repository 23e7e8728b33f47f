using System.Text;
using Reconstruct.Core.Surgeons;
using Reconstruct.Service.Data;
using Reconstruct.Service.Patients.Reference;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Surgeons.Register;

/// <summary>
/// <c>./do reference FILE [--mapping FILE]</c>: an extract of a register is known by its mapping, which is named or stands beside it as
/// <c>FILE.mapping.json</c>. Every other file is one of practices.
/// </summary>
public static class RegisterCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        var files = args.Where(a => !a.StartsWith("--", StringComparison.Ordinal)).Skip(1).ToList();
        var named = app.Configuration["mapping"];
        var mapping = named ?? files.Select(f => f + ".mapping.json").FirstOrDefault(File.Exists);
        if (mapping is null) return await ReferenceCommand.Run(app, args);
        if (files is not [var path]) return Fail("reference takes one file");
        foreach (var file in (string[])[path, mapping])
        {
            if (!File.Exists(file)) return Fail($"there is no file {file}");
        }
        return await Load(app, path, mapping);
    }

    private static async Task<int> Load(WebApplication app, string path, string mappingPath)
    {
        await RunCommand.Prepare(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("reference");
        var db = scope.ServiceProvider.GetRequiredService<ServiceDb>();
        var mapping = RegisterMappingFile.Read(await File.ReadAllTextAsync(mappingPath), db.Clock.Today);
        if (!mapping.Ok) return Fail(string.Join("; ", mapping.Refusals.Select(r => r.Message)));

        await using var stream = File.OpenRead(path);
        using StreamReader file = new(stream, Encoding.UTF8);
        var loaded = await ImportRegister.Run(
            db, app.Services.GetRequiredService<CheckIntervals>(), mapping.Value, file, lines => Console.WriteLine($"· {Percent(stream)}%, {lines} lines"), CancellationToken.None);
        if (!loaded.Ok) return Fail(string.Join("; ", loaded.Refusals.Select(r => r.Message)));
        foreach (var line in Report(loaded.Value))
            Console.WriteLine(line);
        return 0;
    }

    private static IEnumerable<string> Report(RegisterReport report)
    {
        yield return $"{report.Title}: {report.Read} rows read, {report.Kept} kept, {report.PassedOver} about other doctors passed over, {report.Refused} refused";
        foreach (var line in report.FirstRefused)
            yield return $"  line {line.Number}: {string.Join(". ", line.Row.Refusals.Select(r => r.Field is null ? r.Message : $"{r.Message} ({r.Field})"))}";
        if (report.Refused > report.FirstRefused.Count) yield return $"  and {report.Refused - report.FirstRefused.Count} more";
        yield return $"Surgeons: {report.Added} added, {report.Disagreed} whose number and name do not match, {report.NotFound} not found, {report.CouldNotCheck} could not be checked, "
            + $"{report.Blocked} without new patients now";
    }

    private static long Percent(FileStream stream) => stream.Length == 0 ? 100 : stream.Position * 100 / stream.Length;

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return 1;
    }
}
