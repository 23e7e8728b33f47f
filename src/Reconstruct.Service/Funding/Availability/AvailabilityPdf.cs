using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Reconstruct.Service.Data;
using Reconstruct.Service.Pathways.Letters;
using Reconstruct.Service.Shell;

namespace Reconstruct.Service.Funding.Availability;

/// <summary>The answer on one page of paper, to take along. It is printed when asked for and kept nowhere.</summary>
public sealed class AvailabilityPdf(IServiceProvider services, ILoggerFactory logs, IPdfPrinter printer) : IDisposable
{
    public const string Address = "/availability/pdf";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A node prints one at a time for the public: printing is dear, and letters come first.</summary>
    private readonly SemaphoreSlim _one = new(1);

    public static void Map(IEndpointRouteBuilder app) => app.MapPost(Address, Post).AllowAnyone();

    public void Dispose() => _one.Dispose();

    /// <summary>The PDF; null when none can be made now.</summary>
    public async Task<byte[]?> Print(AnswerStep.Model model, CancellationToken ct)
    {
        if (!printer.On || !await _one.WaitAsync(Patience, ct)) return null;
        try
        {
            return await printer.Print(await Html(model), ct);
        }
        finally
        {
            _one.Release();
        }
    }

    private static async Task<IResult> Post(IFormCollection form, HttpResponse response, AvailabilityJourney journey, AvailabilityPdf pdf, ServiceDb db, CancellationToken ct)
    {
        var state = AvailabilityState.Read(form);
        var answer = await journey.Answer(state, ct);
        if (!answer.Ok) return Page.Refused(answer.Refusals);
        var printed = await pdf.Print(new(state, await journey.Named(state, ct), answer.Value, db.Clock.Today, PdfOn: true), ct);
        if (printed is null) return Page.Fault(StatusCodes.Status503ServiceUnavailable, "The PDF could not be made now. Go back and print the page instead: it holds the same words");
        response.Headers.ContentDisposition = "inline; filename=\"availability.pdf\"";
        return Results.Bytes(printed, "application/pdf");
    }

    private async Task<byte[]> Html(AnswerStep.Model model)
    {
        await using HtmlRenderer renderer = new(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<AvailabilitySheet>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(AvailabilitySheet.Model)] = model }))).ToHtmlString());
        return Encoding.UTF8.GetBytes(html);
    }
}
