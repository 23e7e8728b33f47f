using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Reconstruct.Core;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Transfer;
using Reconstruct.Service.Tests.Synthetic;

namespace Reconstruct.Service.Tests.Data.Transfer;

[Trait("Hazard", "HAZ-015")]
public sealed class TransferTests(TransferTests.Filled filled) : IClassFixture<TransferTests.Filled>
{
    /// <summary>One small invented service, exported once.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        public byte[] Archive { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await using var store = await EmptyStore.Make(TestService.Postgres is not null);
            await store.Fill(14);
            Archive = await store.Export();
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_imported_service_exports_to_the_same_bytes_and_its_history_holds()
    {
        await using var store = await EmptyStore.Make(TestService.Postgres is not null);

        var imported = await store.Import(filled.Archive);

        Assert.True(imported.Ok, string.Join("; ", imported.Refusals.Select(r => r.Message)));
        Assert.True(imported.Value > 500);
        Assert.Null((await store.Verify()).FirstFault);
        Assert.Equal(filled.Archive, await store.Export());
    }

    [Fact]
    public async Task A_service_moves_from_SQLite_to_PostgreSQL_and_back_unchanged()
    {
        if (TestService.Postgres is null) Assert.Skip("RECONSTRUCT_TEST_POSTGRES names no server");
        await using var first = await EmptyStore.Make(postgres: false);
        await using var second = await EmptyStore.Make(postgres: true);
        await using var third = await EmptyStore.Make(postgres: false);
        await first.Fill(14);
        var archive = await first.Export();

        Assert.True((await second.Import(archive)).Ok);
        var between = await second.Export();
        Assert.True((await third.Import(between)).Ok);

        Assert.Equal(archive, between);
        Assert.Equal(archive, await third.Export());
    }

    [Fact]
    public async Task A_record_that_is_not_empty_is_left_alone()
    {
        await using var store = await EmptyStore.Make(TestService.Postgres is not null);
        Assert.True((await store.Import(filled.Archive)).Ok);

        var again = await store.Import(filled.Archive);

        Assert.Equal("import-not-empty", Assert.Single(again.Refusals).Code);
        Assert.Equal(filled.Archive, await store.Export());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(5000)]
    public async Task An_archive_that_is_cut_short_leaves_nothing(int kept) => await Refused(filled.Archive[..kept]);

    [Fact]
    public async Task An_archive_that_misses_its_last_byte_leaves_nothing() => await Refused(filled.Archive[..^1]);

    [Fact]
    public async Task A_changed_byte_anywhere_in_what_is_stored_leaves_nothing()
    {
        for (var place = 200; place < filled.Archive.Length; place += filled.Archive.Length / 12)
        {
            var changed = filled.Archive.ToArray();
            changed[place] ^= 0x10;
            await using var store = await EmptyStore.Make(postgres: false);
            var imported = await store.Import(changed);
            if (imported.Ok) Assert.Equal(filled.Archive, await store.Export()); // a byte of the ZIP that says nothing
            else Assert.Equal(await Nothing(), await store.Export());
        }
    }

    [Fact]
    public async Task A_name_that_would_leave_the_folder_is_refused() =>
        await Refused(Changed(zip => { using var entry = zip.CreateEntry("objects/../../../evil").Open(); entry.WriteByte(1); }), "a file that no export has");

    [Fact]
    public async Task A_missing_table_is_refused() => await Refused(Changed(zip => zip.GetEntry("tables/pathway.ndjson")!.Delete()), "tables/pathway.ndjson");

    [Fact]
    public async Task A_manifest_without_a_table_is_refused() => await Refused(
        Manifest(m => ((JsonArray)m["tables"]!).RemoveAt(((JsonArray)m["tables"]!).ToList().FindIndex(t => (string)t!["name"]! == "history"))), "no table history");

    [Fact]
    public async Task A_newer_version_is_refused() => await Refused(Manifest(m => m["version"] = 2), "another version");

    [Fact]
    public async Task A_missing_object_is_refused() => await Refused(Changed(zip => zip.Entries.First(e => e.FullName.StartsWith("objects/", StringComparison.Ordinal)).Delete()), "objects");

    [Fact]
    public async Task A_row_changed_together_with_the_manifest_is_found_by_the_chain()
    {
        var changed = Changed(zip =>
        {
            var lines = Text(zip, "tables/patient.ndjson").Replace("\"postcode\":\"", "\"postcode\":\"Z", StringComparison.Ordinal);
            Put(zip, "tables/patient.ndjson", lines);
            var manifest = JsonNode.Parse(Text(zip, ArchiveManifest.Entry))!;
            ((JsonArray)manifest["tables"]!).Single(t => (string)t!["name"]! == "patient")!["sha256"] =
                Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(lines)));
            Put(zip, ArchiveManifest.Entry, manifest.ToJsonString());
        });

        await Refused(changed, "history");
    }

    [Fact]
    public async Task Every_table_of_the_model_is_exported_or_left_out_for_a_reason()
    {
        await using var store = await EmptyStore.Make(postgres: false);
        using ZipArchive zip = new(new MemoryStream(filled.Archive));
        var exported = zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("tables/", StringComparison.Ordinal)).ToHashSet();
        var mapped = await store.Use(db => Task.FromResult(db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().ToList()));

        Assert.NotEmpty(mapped);
        Assert.All(mapped, table => Assert.True(exported.Contains($"tables/{table}.ndjson") || TransferTable.LeftOut.ContainsKey(table), table));
        Assert.All(TransferTable.LeftOut, left => Assert.Contains(left.Key, mapped));
        Assert.Equal(["data_protection_keys", "token_key"], TransferTable.LeftOut.Keys.Order());
    }

    private static async Task Refused(byte[] archive, string? says = null)
    {
        await using var store = await EmptyStore.Make(TestService.Postgres is not null);

        var imported = await store.Import(archive);

        var refusal = Assert.Single(imported.Refusals);
        if (says is not null) Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(await Nothing(), await store.Export());
    }

    private static async Task<byte[]> Nothing()
    {
        await using var store = await EmptyStore.Make(postgres: false);
        return await store.Export();
    }

    private byte[] Manifest(Action<JsonNode> change) => Changed(zip =>
    {
        var manifest = JsonNode.Parse(Text(zip, ArchiveManifest.Entry))!;
        change(manifest);
        Put(zip, ArchiveManifest.Entry, manifest.ToJsonString());
    });

    private byte[] Changed(Action<ZipArchive> change)
    {
        using MemoryStream file = new();
        file.Write(filled.Archive);
        using (ZipArchive zip = new(file, ZipArchiveMode.Update, leaveOpen: true)) change(zip);
        return file.ToArray();
    }

    private static string Text(ZipArchive zip, string name)
    {
        using StreamReader reader = new(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        zip.GetEntry(name)!.Delete();
        using StreamWriter writer = new(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
