using Hl7.Fhir.Model;
using Microsoft.Extensions.Primitives;

namespace Reconstruct.Service.Fhir;

/// <summary>
/// Around everything under <c>/fhir</c>: the caller's request and correlation ids go back on every answer, and no refusal goes out without an
/// OperationOutcome, whoever refused it (sign-in, scope, rate, routing).
/// </summary>
public sealed class FhirErrors(RequestDelegate next)
{
    public const string RequestId = "X-Request-Id";
    public const string CorrelationId = "X-Correlation-Id";
    private const int LongestEcho = 200;

    public async System.Threading.Tasks.Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/fhir", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }
        var headers = context.Request.Headers;
        var (request, correlation) = (headers[RequestId], headers[CorrelationId]);
        context.Response.OnStarting(() =>
        {
            Echo(context, RequestId, request);
            Echo(context, CorrelationId, correlation);
            return System.Threading.Tasks.Task.CompletedTask;
        });
        await next(context);
        var status = context.Response.StatusCode;
        if (status >= StatusCodes.Status400BadRequest && status != 499 && !context.Response.HasStarted && context.Response.ContentType is null)
            await FhirAnswer.Refuse(context, status, Fault(status));
    }

    private static void Echo(HttpContext context, string name, StringValues sent)
    {
        if (sent is [{ Length: > 0 and <= LongestEcho } value]) context.Response.Headers[name] = value;
    }

    private static FhirFault Fault(int status) => status switch
    {
        401 => new(OperationOutcome.IssueType.Security, "Send an access token that is valid: see /.well-known/smart-configuration"),
        403 => new(OperationOutcome.IssueType.Forbidden, "The access token does not carry the scope for this"),
        404 => new(OperationOutcome.IssueType.NotFound, "There is nothing at this address"),
        405 => new(OperationOutcome.IssueType.NotSupported, "This method is not offered here"),
        413 => new(OperationOutcome.IssueType.TooLong, "The request is too large"),
        429 => new(OperationOutcome.IssueType.Throttled, "Too many requests: wait before the next"),
        >= 500 => new(OperationOutcome.IssueType.Exception, "Something went wrong. Nothing was saved. Try again later"),
        _ => new(OperationOutcome.IssueType.Invalid, "The request could not be read"),
    };
}
