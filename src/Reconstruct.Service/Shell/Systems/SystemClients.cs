using System.Text.Json;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>Keeps the register of client systems: those of the settings, those added by command, and in demo mode the demo client.</summary>
public static class SystemClients
{
    private const string Organisation = "organisation";

    /// <summary>Brings the register in line with the settings. The demo client is taken out as soon as this is no demo.</summary>
    public static async Task Prepare(IServiceProvider services, IConfiguration settings, bool demo, CancellationToken ct)
    {
        var register = services.GetRequiredService<IOpenIddictApplicationManager>();
        foreach (var client in SystemClient.Of(settings))
            await Put(register, client, ct);
        if (demo) await Put(register, SystemClient.Demo, ct);
        else if (await register.FindByClientIdAsync(SystemClient.Demo.Id, ct) is { } leftover) await register.DeleteAsync(leftover, ct);
    }

    /// <summary>Adds the client, or replaces what is registered under its id.</summary>
    public static async Task Put(IOpenIddictApplicationManager register, SystemClient client, CancellationToken ct)
    {
        var wanted = Describe(client);
        var known = await register.FindByClientIdAsync(client.Id, ct);
        if (known is not null && await Same(register, known, client, wanted, ct)) return;
        try
        {
            if (known is null) await register.CreateAsync(wanted, ct);
            else await register.UpdateAsync(known, wanted, ct);
        }
        catch (OpenIddictExceptions.ValidationException) when (known is null)
        {
            // another node registered it in the meantime
        }
    }

    /// <summary>The scopes that a client may ask for.</summary>
    public static async Task<IReadOnlyList<string>> Scopes(IOpenIddictApplicationManager register, string client, CancellationToken ct) =>
        await register.FindByClientIdAsync(client, ct) is { } known
            ? [.. (await register.GetPermissionsAsync(known, ct)).Where(p => p.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal))
                .Select(p => p[Permissions.Prefixes.Scope.Length..])]
            : [];

    private static async Task<bool> Same(
        IOpenIddictApplicationManager register, object known, SystemClient client, OpenIddictApplicationDescriptor wanted, CancellationToken ct) =>
        wanted.Permissions.SetEquals(await register.GetPermissionsAsync(known, ct))
        && wanted.Properties.Count == (await register.GetPropertiesAsync(known, ct)).Count
        && await register.ValidateClientSecretAsync(known, client.Secret, ct);

    private static OpenIddictApplicationDescriptor Describe(SystemClient client)
    {
        OpenIddictApplicationDescriptor wanted = new()
        {
            ClientId = client.Id, ClientSecret = client.Secret, ClientType = ClientTypes.Confidential, DisplayName = client.Id,
            Permissions = { Permissions.Endpoints.Token, Permissions.GrantTypes.ClientCredentials },
        };
        foreach (var scope in client.Scopes)
        {
            var normal = SmartScopes.Normal(scope) ?? throw new InvalidOperationException($"'{scope}' of client {client.Id} is not a SMART system scope");
            wanted.Permissions.Add(Permissions.Prefixes.Scope + normal);
        }
        if (client.Organisation is { } code) wanted.Properties[Organisation] = JsonSerializer.SerializeToElement(code);
        return wanted;
    }
}
