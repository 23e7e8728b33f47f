using System.IO.Compression;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Reconstruct.Service.Data;
using Reconstruct.Service.Fhir;
using Reconstruct.Service.Shell.Beside;
using Reconstruct.Service.Shell.Closing;
using Reconstruct.Service.Shell.People;
using Reconstruct.Service.Shell.SignIn;

namespace Reconstruct.Service.Shell;

/// <summary>Puts the service together: the record, the people, the slices, and what stands around every request.</summary>
public static class ServiceApp
{
    /// <summary>The whole service, ready to be prepared and started. Tests put their own clock, data folder and server into it with <paramref name="also"/>.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? also = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddReconstruct();
        also?.Invoke(builder);
        var app = builder.Build();
        app.UseReconstruct();
        return app;
    }

    private static void AddReconstruct(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);

        services.AddSingleton(TimeProvider.System);
        new Store(settings["data"] ?? "data", settings["postgres"]).AddTo(services);
        var keys = services.AddDataProtection().PersistKeysToDbContext<ServiceDb>().SetApplicationName("Reconstruct"); // rows, so that any node reads what another wrote
        if (settings["keys:certificate-file"] is { } certificate)
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(certificate, settings["keys:certificate-password"]));
        services.AddRazorComponents();
        services.AddAntiforgery(o => o.Cookie = new() { Name = "form", HttpOnly = true, SameSite = SameSiteMode.Strict, SecurePolicy = CookieSecurePolicy.SameAsRequest });
        services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
        services.AddProblemDetails();
        services.AddHealthChecks().AddDbContextCheck<ServiceDb>();
        services.AddResponseCompression(o => { o.EnableForHttps = false; o.Providers.Add<GzipCompressionProvider>(); });
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.AddHttpContextAccessor();
        SignInSetup.Add(services, settings);
        Systems.SystemsSetup.Add(services);
        RateLimits.Add(services);
        TimedWork.Add(services, settings);
        foreach (var slice in Slices.All)
            slice.Services(services, settings);
        services.AddSingleton(_ => Tables.Of<FhirTable>((slice, table) => slice.Fhir(table)));
        services.AddSingleton(_ => Tables.Of<BesideTable>((slice, table) => slice.Beside(table)));
        services.AddSingleton(_ => Tables.Of<ClosingTable>((slice, table) => slice.Closing(table)));
        services.AddSingleton(_ => PeoplePage.AddDoor(Tables.Of<DoorTable>((slice, table) => slice.Doors(table))));
    }

    private static void UseReconstruct(this WebApplication app)
    {
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor });
        app.UseMiddleware<SecurityHeaders>();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseMiddleware<FhirErrors>();
        app.UseMiddleware<Faults>();
        app.UseResponseCompression();
        StaticAssets.Use(app);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseMiddleware<ActingMiddleware>();
        app.UseAntiforgery();
        app.Use(Faults.OfTheForm);

        StartPage.Map(app);
        SignInPage.Map(app);
        ProviderSignIn.Map(app);
        Systems.SystemsSetup.Map(app);
        PeoplePage.Map(app);
        Health.Map(app);
        FhirRoutes.Map(app);
        foreach (var slice in Slices.All)
            slice.Routes(app);
        app.MapFallback(() => Page.NotFound()).AllowAnyone();
    }
}
