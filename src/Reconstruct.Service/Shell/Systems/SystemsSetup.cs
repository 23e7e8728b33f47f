using Microsoft.Extensions.Options;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using Reconstruct.Service.Data;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Shell.Systems;

/// <summary>OAuth 2 client credentials for other systems, by OpenIddict: the token route, the keys, the check of each token.</summary>
public static class SystemsSetup
{
    public const string TokenAddress = "/connect/token";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<TokenKeys>().AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(s => s.GetRequiredService<TokenKeys>());
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<ServiceDb>())
            .AddServer(server =>
            {
                server.SetTokenEndpointUris(TokenAddress).AllowClientCredentialsFlow().SetAccessTokenLifetime(TimeSpan.FromMinutes(30));
                server.DisableScopeValidation().IgnoreScopePermissions(); // TokenRoute does both: a SMART scope may ask for part of one that is granted
                server.DisableTokenStorage(); // a token carries all that is asked of it; nothing is written for one
                server.UseAspNetCore().EnableTokenEndpointPassthrough();
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore().DisableAccessTokenExtractionFromBodyForm().DisableAccessTokenExtractionFromQueryString();
            });
        services.AddOptions<OpenIddictServerAspNetCoreOptions>()
            .Configure<SignInMode>((server, mode) => server.DisableTransportSecurityRequirement = mode.Demo); // plain http is for the demo on one machine
    }

    /// <summary>Makes the keys and the register of clients ready, before the first request.</summary>
    public static async Task Prepare(IServiceProvider services, ServiceDb db, CancellationToken ct)
    {
        await services.GetRequiredService<TokenKeys>().Load(db, ct);
        await SystemClients.Prepare(services, services.GetRequiredService<IConfiguration>(), services.GetRequiredService<SignInMode>().Demo, ct);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        TokenRoute.Map(app);
        SmartConfiguration.Map(app);
    }
}
