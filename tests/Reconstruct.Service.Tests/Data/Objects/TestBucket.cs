using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Reconstruct.Service.Tests.Data.Objects;

/// <summary>As much of an S3-compatible store as the service uses, over real HTTP: put, get, head, and lists of two a page.</summary>
internal sealed class TestBucket : IAsyncDisposable
{
    internal const string Name = "attachments";
    private const int PageSize = 2;
    private readonly WebApplication _app;

    private TestBucket(WebApplication app) => _app = app;

    internal ConcurrentDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

    internal ConcurrentBag<string> Requests { get; } = [];

    internal string Address => _app.Urls.First();

    internal static async Task<TestBucket> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        TestBucket bucket = new(app);
        app.Run(bucket.Answer);
        await app.StartAsync();
        return bucket;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        Requests.Add(context.Request.Method);
        if (!context.Request.Headers.Authorization.ToString().StartsWith("AWS4-HMAC-SHA256 Credential=key/", StringComparison.Ordinal)) return Fault(context, 403, "AccessDenied");
        return (context.Request.Method, path) switch
        {
            ("GET", [Name]) => List(context),
            ("PUT", [Name, var key]) => Put(context, key),
            ("GET" or "HEAD", [Name, var key]) => Get(context, key),
            _ => Fault(context, 404, "NoSuchBucket"),
        };
    }

    private async Task Put(HttpContext context, string key)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        Objects[key] = body.ToArray();
        context.Response.Headers.ETag = Tag(Objects[key]);
    }

    private async Task Get(HttpContext context, string key)
    {
        if (!Objects.TryGetValue(key, out var bytes))
        {
            await Fault(context, 404, "NoSuchKey");
            return;
        }
        context.Response.Headers.ETag = Tag(bytes);
        context.Response.ContentLength = bytes.Length;
        if (context.Request.Method == "GET") await context.Response.Body.WriteAsync(bytes);
    }

    private Task List(HttpContext context)
    {
        var after = context.Request.Query["continuation-token"].ToString();
        var rest = Objects.Keys.Where(k => string.CompareOrdinal(k, after) > 0).Order(StringComparer.Ordinal).ToList();
        var page = rest.Take(PageSize).ToList();
        XNamespace s3 = "http://s3.amazonaws.com/doc/2006-03-01/";
        XElement answer = new(s3 + "ListBucketResult", new XElement(s3 + "Name", Name),
            new XElement(s3 + "KeyCount", page.Count), new XElement(s3 + "IsTruncated", rest.Count > PageSize ? "true" : "false"),
            rest.Count > PageSize ? new XElement(s3 + "NextContinuationToken", page[^1]) : null,
            page.Select(k => new XElement(s3 + "Contents", new XElement(s3 + "Key", k), new XElement(s3 + "Size", Objects[k].Length.ToString(CultureInfo.InvariantCulture)))));
        return Xml(context, 200, answer);
    }

    private static string Tag(byte[] bytes) => $"\"{Convert.ToHexStringLower(MD5.HashData(bytes))}\"";

    private static Task Fault(HttpContext context, int status, string code) => Xml(context, status, new("Error", new XElement("Code", code), new XElement("Message", code)));

    private static Task Xml(HttpContext context, int status, XElement body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/xml";
        return context.Request.Method == "HEAD" ? Task.CompletedTask : context.Response.WriteAsync(body.ToString());
    }
}
