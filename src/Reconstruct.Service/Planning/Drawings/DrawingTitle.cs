using Reconstruct.Core;
using Reconstruct.Core.Planning.Drawings;

namespace Reconstruct.Service.Planning.Drawings;

/// <summary>The title of a drawing.</summary>
public static class DrawingTitle
{
    public static Result<string> Of(string? title) => title switch
    {
        null => new Refusal("drawing-title", "Enter what the drawing shows", "title"),
        { Length: > BoardLimits.MostName } => new Refusal("drawing-title", $"What the drawing shows must be {BoardLimits.MostName} characters or fewer", "title"),
        _ when title.Any(char.IsControl) => new Refusal("drawing-title", "What the drawing shows must be on one line", "title"),
        _ => title,
    };
}
