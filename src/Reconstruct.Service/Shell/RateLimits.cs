using System.Globalization;
using System.Threading.RateLimiting;

namespace Reconstruct.Service.Shell;

/// <summary>How often one address may call the routes that need no sign-in, and the sign-in itself.</summary>
public static class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void Add(IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(AccessRules.PublicRate, context => PerAddress(context, "limits:publicPerMinute", 600));
        limits.AddPolicy(AccessRules.SignInRate, context => PerAddress(context, "limits:signInPerMinute", 30));
        limits.AddPolicy(AccessRules.TokenRate, context => PerAddress(context, "limits:tokensPerMinute", 120));
        limits.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = Window.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
            if (rejected.HttpContext.Request.Path.StartsWithSegments("/fhir", StringComparison.OrdinalIgnoreCase)) return; // answered in FHIR's words further out
            await Faults.Answer(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "too-many-requests", "Too many requests came from your network. Wait a minute, then try again");
        };
    });

    private static RateLimitPartition<string> PerAddress(HttpContext context, string setting, int usual) =>
        RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "none", _ => new()
        {
            PermitLimit = context.RequestServices.GetRequiredService<IConfiguration>().GetValue(setting, usual),
            Window = Window,
        });
}
