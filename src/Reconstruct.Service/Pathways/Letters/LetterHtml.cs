using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Writes a letter as the page of HTML that is kept.</summary>
public sealed class LetterHtml(IServiceProvider services, ILoggerFactory logs)
{
    public const string ContentType = "text/html; charset=utf-8";

    public async Task<byte[]> Write(Letter letter, IReadOnlyList<ShownFigure> figures)
    {
        await using HtmlRenderer renderer = new(services, logs);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<LetterDocument>(
                ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(LetterDocument.Letter)] = letter, [nameof(LetterDocument.Figures)] = figures }));
            return page.ToHtmlString();
        });
        return Encoding.UTF8.GetBytes(html);
    }
}
