using Microsoft.AspNetCore.Http.Features;

namespace Reconstruct.Service.Shell;

/// <summary>Styles, script and pictures. Their address carries a mark of their content, so that a browser may keep them for a year.</summary>
public static class StaticAssets
{
    /// <summary>The mark of the built client; changes when any of its files does.</summary>
    public static string Mark { get; private set; } = "0";

    public static void Use(WebApplication app)
    {
        var built = app.Environment.WebRootFileProvider.GetFileInfo(".built");
        if (built.Exists)
        {
            using var reader = new StreamReader(built.CreateReadStream());
            Mark = reader.ReadToEnd()[..12];
        }
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file =>
            {
                file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
                if (file.Context.Features.Get<IHttpsCompressionFeature>() is { } compression) compression.Mode = HttpsCompressionMode.Compress; // they hold no secret that its length could tell
            },
        });
    }
}
