using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Reconstruct.Core.Pathways;
using Reconstruct.Service.Data;
using Reconstruct.Service.Data.Objects;
using Reconstruct.Service.Pathways;
using Reconstruct.Service.Patients;
using Reconstruct.Service.Referrals;
using Reconstruct.Service.Referrals.Messages;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Tests.Crash;

/// <summary>The store that outlives the killed services, read directly.</summary>
public sealed class KillStore : IAsyncDisposable
{
    private readonly WebApplication _reader;
    private readonly string _folder;

    private KillStore(string folder, string[] settings)
    {
        (_folder, Settings) = (folder, settings);
        _reader = ServiceApp.Build([.. settings, "--jobs=false"]);
    }

    /// <summary>Where the store is, as settings of the program.</summary>
    public string[] Settings { get; }

    public static async Task<KillStore> Make()
    {
        var folder = Directory.CreateTempSubdirectory("reconstruct-kill-").FullName;
        if (TestService.Postgres is not { } server) return new(folder, [$"--data={folder}"]);
        var name = $"kill_{Guid.NewGuid():N}";
        await using NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using NpgsqlCommand command = new($"create database {name}", connection);
        await command.ExecuteNonQueryAsync();
        return new(folder, [$"--data={folder}", $"--postgres={new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }}"]);
    }

    /// <summary>What is wrong with the store: messages that were acknowledged and are not there once, and whatever is there in part.</summary>
    public Task<IReadOnlyList<string>> Faults(IReadOnlyCollection<Guid> acknowledged) => Use<IReadOnlyList<string>>(async (_, db) =>
    {
        var messages = await db.Set<ReceivedMessage>().Select(m => new { m.RequestId, m.ReferralId, m.PathwayId, m.Original }).ToListAsync();
        var referrals = await db.Set<Referral>().Select(r => new { r.Id, r.PathwayId, r.PatientId }).ToListAsync();
        var pathways = (await db.Set<Pathway>().Select(p => p.Id).ToListAsync()).ToHashSet();
        var patients = (await db.Set<Patient>().Select(p => p.Id).ToListAsync()).ToHashSet();
        var received = (await db.Set<PathwayEventRow>().Select(e => e.PathwayId).Distinct().ToListAsync()).ToHashSet();
        var documents = (await db.Set<PathwayDocument>().Select(d => d.Id).ToListAsync()).ToHashSet();
        var links = (await db.Set<HistoryRow>().Select(h => new { h.RowType, h.RowId }).ToListAsync()).Select(h => (h.RowType, h.RowId)).ToHashSet();
        var ofReferral = referrals.ToDictionary(r => r.Id);
        var times = messages.GroupBy(m => m.RequestId).ToDictionary(g => g.Key, g => g.Count());
        List<string> faults = [.. acknowledged.Where(a => times.GetValueOrDefault(a) != 1).Select(a => $"{a} was acknowledged and is there {times.GetValueOrDefault(a)} times")];
        foreach (var message in messages)
        {
            var whole = ofReferral.TryGetValue(message.ReferralId, out var referral) && referral.PathwayId == message.PathwayId && pathways.Contains(message.PathwayId)
                && patients.Contains(referral.PatientId) && received.Contains(message.PathwayId) && documents.Contains(message.Original)
                && links.Contains((nameof(Referral), message.ReferralId.Value)) && links.Contains((nameof(Pathway), message.PathwayId.Value))
                && links.Contains((nameof(Patient), referral.PatientId.Value)) && links.Contains((nameof(PathwayDocument), message.Original.Value));
            if (!whole) faults.Add($"{message.RequestId} is there in part");
        }
        var told = messages.Select(m => m.ReferralId).ToHashSet();
        faults.AddRange(referrals.Where(r => !told.Contains(r.Id)).Select(r => $"referral {r.Id} has no message"));
        if (pathways.Count != referrals.Count) faults.Add($"{pathways.Count} pathways, {referrals.Count} referrals");
        if (received.Count != pathways.Count) faults.Add($"{received.Count} pathways with events of {pathways.Count}");
        if (times.Values.Any(t => t > 1)) faults.Add("a message is there twice");
        return faults;
    });

    public Task<int> Messages() => Use((_, db) => db.Set<ReceivedMessage>().CountAsync());

    /// <summary>The history's verdict, and every attachment that is missing or has other bytes.</summary>
    public Task<(HistoryCheck.Verdict History, IReadOnlyList<string> Attachments)> Verify() => Use(async (services, db) =>
    {
        var objects = services.GetRequiredService<IObjectStore>();
        List<string> wrong = [];
        foreach (var sha256 in await db.Set<PathwayDocument>().Select(d => d.Sha256).ToListAsync())
        {
            if (await objects.Get(sha256, CancellationToken.None) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256) wrong.Add(sha256);
        }
        return (await HistoryCheck.Run(db, _ => { }, CancellationToken.None), (IReadOnlyList<string>)wrong);
    });

    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<T> Use<T>(Func<IServiceProvider, ServiceDb, Task<T>> work)
    {
        await using var scope = _reader.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("test");
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ServiceDb>());
    }
}
