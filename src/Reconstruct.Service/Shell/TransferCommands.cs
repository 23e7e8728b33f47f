using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Data.Transfer;

namespace Reconstruct.Service.Shell;

/// <summary><c>./do export FILE</c> and <c>./do import FILE</c>: everything, one archive.</summary>
public static class TransferCommands
{
    /// <summary>Writes beside the file first, so that one with this name is always whole.</summary>
    public static Task<int> Export(WebApplication app, string[] args) => On(app, args, "export", async (db, objects, file) =>
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder)) return $"there is no folder {folder}";
        var draft = $"{file}.{Guid.NewGuid():N}";
        try
        {
            ArchiveManifest manifest;
            await using (FileStream stream = new(draft, FileMode.CreateNew)) manifest = await ExportArchive.Run(db, objects, stream, Say, CancellationToken.None);
            File.Move(draft, file, overwrite: true);
            Console.WriteLine($"Exported {manifest.Tables.Sum(t => t.Rows)} rows of {manifest.Tables.Count} tables and {manifest.Objects} objects");
            return null;
        }
        finally
        {
            File.Delete(draft);
        }
    });

    public static Task<int> Import(WebApplication app, string[] args) => On(app, args, "import", async (db, objects, file) =>
    {
        if (!File.Exists(file)) return $"there is no file {file}";
        await using var stream = File.OpenRead(file);
        var imported = await ImportArchive.Run(db, objects, stream, Say, CancellationToken.None);
        if (!imported.Ok) return imported.Refusals[0].Message;
        Console.WriteLine($"Imported {imported.Value} rows; the history holds");
        return null;
    });

    private static async Task<int> On(WebApplication app, string[] args, string name, Func<ServiceDb, IObjectStore, string, Task<string?>> work)
    {
        var file = args.Where(a => !a.StartsWith('-')).ElementAtOrDefault(1);
        var fault = file is null ? $"{name} takes a file" : null;
        if (file is not null)
        {
            var store = app.Services.GetRequiredService<Store>();
            if (name == "export" && store.Postgres is null && !File.Exists(store.SqliteFile)) return await Fail($"there is no record in {store.Folder}");
            Directory.CreateDirectory(store.Folder);
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service(name);
            var db = scope.ServiceProvider.GetRequiredService<ServiceDb>();
            await Store.Prepare(db, CancellationToken.None); // the tables alone: a service that started has rows of its own
            fault = await work(db, scope.ServiceProvider.GetRequiredService<IObjectStore>(), file);
        }
        return fault is null ? 0 : await Fail(fault);
    }

    private static async Task<int> Fail(string fault)
    {
        await Console.Error.WriteLineAsync($"error: {fault}");
        return 1;
    }

    private static void Say(string line) => Console.WriteLine($"· {line}");
}
