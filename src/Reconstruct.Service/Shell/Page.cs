using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Reconstruct.Core;

namespace Reconstruct.Service.Shell;

/// <summary>The answers of a page.</summary>
public static class Page
{
    /// <summary>The view with its model: 422 when the model carries refusals, else 200.</summary>
    public static IResult Show<TView, TModel>(TModel model) where TView : View<TModel> =>
        Render<TView, TModel>(model, model is FormModel { Refusals.Count: > 0 } form ? StatusOf(form.Refusals) : StatusCodes.Status200OK);

    /// <summary>After a change: go and look, so that a reload does not send the form again.</summary>
    public static IResult SeeOther(string address) => new SeeOtherResult(address);

    public static IResult NotFound() =>
        Render<MessageView, MessageView.Content>(
            new("Page not found", "If you typed the web address, check it is correct. If you followed a link, the thing it led to may not be yours to see."),
            StatusCodes.Status404NotFound);

    public static IResult NotAllowed(string what) =>
        Render<MessageView, MessageView.Content>(new("You do not have access", $"You do not have access to {what}."), StatusCodes.Status403Forbidden);

    /// <summary>The page that one refusal of a whole makes: not found, not allowed, or a conflict.</summary>
    public static IResult Refused(IReadOnlyList<Refusal> refusals) => StatusOf(refusals) switch
    {
        StatusCodes.Status404NotFound => NotFound(),
        StatusCodes.Status403Forbidden => NotAllowed("this"),
        var status => Render<MessageView, MessageView.Content>(new("This was not done", string.Join(". ", refusals.Select(r => r.Message)) + "."), status),
    };

    public static IResult Fault(int status, string message) =>
        Render<MessageView, MessageView.Content>(new("Sorry, there is a problem with the service", message + "."), status);

    public static int StatusOf(IReadOnlyList<Refusal> refusals) => refusals switch
    {
        _ when refusals.Any(r => r.Code == Core.Refusals.NotFoundCode) => StatusCodes.Status404NotFound,
        _ when refusals.Any(r => r.Code == Core.Refusals.NotAllowedCode) => StatusCodes.Status403Forbidden,
        _ when refusals.Any(r => r.Code == Core.Refusals.ChangedSinceCode) => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static RazorComponentResult<TView> Render<TView, TModel>(TModel model, int status) where TView : View<TModel> =>
        new(new Dictionary<string, object?> { [nameof(View<TModel>.Model)] = model }) { StatusCode = status, PreventStreamingRendering = true };

    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
