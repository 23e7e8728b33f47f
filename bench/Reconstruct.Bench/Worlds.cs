using Microsoft.Data.Sqlite;

namespace Reconstruct.Bench;

/// <summary>Invented services of each size, kept between runs under <c>artifacts/bench</c>.</summary>
public static class Worlds
{
    public static string Folder(int pathways) => Path.Combine(ServiceProcess.Root, "artifacts/bench", $"pathways-{pathways}");

    /// <summary>Fills it where it is not there yet.</summary>
    public static async Task<string> Ready(int pathways, bool fresh, Report report)
    {
        var folder = Folder(pathways);
        var done = Path.Combine(folder, "filled");
        if (fresh && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        if (File.Exists(done)) return folder;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true); // a fill that was interrupted
        var last = "";
        await using (var service = await ServiceProcess.Start(folder, pathways, line => Console.WriteLine(last = line)))
            report.Fact($"Filling {pathways} pathways", FormattableString.Invariant($"{service.ToReady.TotalSeconds:0.0} s, {service.ProcessorSeconds():0.0} s of processor {last}"));
        await File.WriteAllTextAsync(done, "");
        return folder;
    }

    /// <summary>Some pathways from all over the record.</summary>
    public static Task<IReadOnlyList<Guid>> Pathways(string folder, int count) => Ids(folder, "select id from pathway where rowid in (select 1 + abs(random()) % (select max(rowid) from pathway) from pathway limit $count)", count);

    /// <summary>The drawings, the first hundred.</summary>
    public static Task<IReadOnlyList<Guid>> Drawings(string folder) => Ids(folder, "select id from drawing order by id limit $count", 100);

    private static async Task<IReadOnlyList<Guid>> Ids(string folder, string query, int count)
    {
        await using SqliteConnection connection = new($"Data Source={Path.Combine(folder, "reconstruct.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$count", count);
        var ids = new List<Guid>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            ids.Add(reader.GetGuid(0));
        return ids;
    }
}
