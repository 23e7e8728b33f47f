using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Reconstruct.Service.Data;

namespace Reconstruct.Service.Shell.SignIn;

/// <summary>Who people are: ASP.NET Core Identity with a cookie. Demo sign-in by choosing a person, or OpenID Connect by setting; never both.</summary>
public static class SignInSetup
{
    public static void Add(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(new SignInMode(
            Demo: !IdentityProviders.Any(settings) && settings.GetValue("demo", true),
            IdentityProviders.IsSet(settings, IdentityProviders.Staff), IdentityProviders.IsSet(settings, IdentityProviders.Patient)));
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies();
        IdentityProviders.Add(authentication, settings);
        services.AddScoped<ProviderAccounts>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1)); // a role taken away is gone a minute later
        services.AddIdentityCore<Person>()
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<ServiceDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<PersonClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax; // the way back from an identity provider starts at its site
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "return";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(9);
            cookie.SlidingExpiration = true;
            cookie.Events.OnRedirectToLogin = context => Challenge(context.HttpContext, context.RedirectUri, StatusCodes.Status401Unauthorized);
            cookie.Events.OnRedirectToAccessDenied = context => Denied(context.HttpContext);
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    private static Task Challenge(HttpContext context, string signIn, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) return Problems.Of(status, [new("sign-in-needed", "Sign in first")]).ExecuteAsync(context);
        context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? signIn : "/sign-in");
        return Task.CompletedTask;
    }

    private static Task Denied(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        ? Problems.Of(StatusCodes.Status403Forbidden, [new("not-allowed", "You do not have access to this")]).ExecuteAsync(context)
        : Page.NotAllowed("this page").ExecuteAsync(context);
}
