using System.Security.Cryptography;
using OpenIddict.Abstractions;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>
/// <c>client --id ID --scopes "system/ServiceRequest.rs system/Bundle.c" [--organisation CODE]</c>: registers a client system, or gives a registered one
/// new scopes and a new secret. The secret is printed once and kept as a hash only.
/// </summary>
public static class ClientCommand
{
    public static async Task<int> Run(WebApplication app, string[] args)
    {
        var settings = app.Configuration;
        var scopes = SmartScopes.Split(settings["scopes"]);
        var faults = Faults(settings["id"], scopes);
        foreach (var fault in faults)
            await Console.Error.WriteLineAsync($"error: {fault}");
        if (faults.Count > 0) return 2;

        await RunCommand.Prepare(app.Services, CancellationToken.None);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingNow>().Value = Acting.Service("client");
        SystemClient client = new(settings["id"]!, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), scopes, settings["organisation"]);
        await SystemClients.Put(scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>(), client, CancellationToken.None);
        Console.WriteLine($"Client {client.Id} may ask for: {string.Join(' ', scopes)}");
        Console.WriteLine($"Secret, shown once: {client.Secret}");
        return 0;
    }

    private static List<string> Faults(string? id, IReadOnlyList<string> scopes)
    {
        var faults = scopes.Where(s => SmartScopes.Normal(s) is null).Select(s => $"{s} is not a SMART system scope, such as system/ServiceRequest.rs").ToList();
        if (string.IsNullOrWhiteSpace(id)) faults.Add("name the client with --id");
        if (scopes.Count == 0) faults.Add("give at least one scope with --scopes");
        return faults;
    }
}
