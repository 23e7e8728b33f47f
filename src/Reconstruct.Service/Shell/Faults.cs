using Hl7.Fhir.Model;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Net.Http.Headers;
using Reconstruct.Service.Fhir;

namespace Reconstruct.Service.Shell;

/// <summary>
/// A fault of ours: the log gets the exception's type, where it happened and the route's pattern, never its text or the address, which may name a patient.
/// The caller gets one clear answer in the form that the route speaks.
/// </summary>
public sealed class Faults(RequestDelegate next, ILogger<Faults> log)
{
    private static readonly string[] OfTheRoute =
        [HeaderNames.ContentType, HeaderNames.ContentLength, HeaderNames.ContentEncoding, HeaderNames.ContentDisposition, HeaderNames.ETag, HeaderNames.LastModified, HeaderNames.Location, HeaderNames.SetCookie, "blazor-enhanced-nav"]; // the last one is added, not set, by every view

    public async System.Threading.Tasks.Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (Unread(context)) await Answer(context, context.Response.StatusCode, "bad-request", "The request could not be read. Go back, load the page again and send it once more");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = 499;
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await Answer(context, fault.StatusCode, "bad-request", "The request could not be read");
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            log.LogError("{Fault} at {Route}: {Trace}", fault.GetType().FullName, RouteOf(context), fault.StackTrace);
            await Answer(context, StatusCodes.Status500InternalServerError, "fault", "Something went wrong. Nothing was saved. Try again later");
        }
    }

    /// <summary>Stops a form whose anti-forgery check failed before any route reads it: without its token, with another's, or too large to be read.</summary>
    public static System.Threading.Tasks.Task OfTheForm(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false } failed) return next(context);
        context.Response.StatusCode = failed.Error?.InnerException is BadHttpRequestException unreadable ? unreadable.StatusCode : StatusCodes.Status400BadRequest;
        return System.Threading.Tasks.Task.CompletedTask; // said in words by Unread
    }

    /// <summary>The framework turned the request away without a word: a form without its anti-forgery token, a body of another kind or too large.</summary>
    private static bool Unread(HttpContext context) =>
        context.Response is { StatusCode: 400 or 405 or 411 or 413 or 415, HasStarted: false, ContentType: null } && !context.Request.Path.StartsWithSegments("/fhir", StringComparison.OrdinalIgnoreCase);

    public static string RouteOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "no route";

    /// <summary>Answers in place of the route, as a page, a problem or an OperationOutcome.</summary>
    public static async System.Threading.Tasks.Task Answer(HttpContext context, int status, string code, string message)
    {
        foreach (var header in OfTheRoute)
            context.Response.Headers.Remove(header);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = status;
        var path = context.Request.Path;
        if (path.StartsWithSegments("/fhir", StringComparison.OrdinalIgnoreCase))
            await FhirJson.Write(context, status, Outcomes.Of(status, OperationOutcome.IssueType.Exception, message));
        else if (path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/cds-services", StringComparison.OrdinalIgnoreCase))
            await Problems.Of(status, [new(code, message)]).ExecuteAsync(context);
        else
            await Page.Fault(status, message).ExecuteAsync(context);
    }
}
