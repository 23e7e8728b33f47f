using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace Reconstruct.Service.Pathways.Documents;

/// <summary>
/// A stored file as an answer. It came from outside, so the browser may show it but run nothing in it: no guessing of types, no scripts, no address of
/// its own to act from.
/// </summary>
/// <param name="Content">The bytes.</param>
/// <param name="ContentType">As found in the bytes when it was kept.</param>
/// <param name="Title">The name to save it under.</param>
/// <param name="KeptFor">How long the reader's own browser may keep it; null for not at all.</param>
public sealed record FileAnswer(byte[] Content, string ContentType, string Title, TimeSpan? KeptFor) : IResult
{
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    // browsers refuse to start their own PDF viewer, which runs apart from the page, in a sandbox or without leave to load it
    private const string NotFramed = "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private bool ShownInPlace => ContentType is "image/jpeg" or "image/png" or "image/webp" or MediaTypeNames.Application.Pdf;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.ContentSecurityPolicy = ContentType == MediaTypeNames.Application.Pdf ? NotFramed : NothingRuns;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = KeptFor is { } time ? FormattableString.Invariant($"private, max-age={time.TotalSeconds:0}") : "no-store";
        ContentDispositionHeaderValue disposition = new(ShownInPlace ? "inline" : "attachment");
        disposition.SetHttpFileName(Title);
        headers.ContentDisposition = disposition.ToString();
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.ContentLength = Content.Length;
        return httpContext.Response.Body.WriteAsync(Content, httpContext.RequestAborted).AsTask();
    }
}
