using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>Tags as content of rows, cells and tasks that are made in code.</summary>
public static class Tags
{
    /// <summary>A <see cref="Tag"/> with this text and colour.</summary>
    public static RenderFragment Of(string text, TagColour colour = TagColour.Standard) => builder =>
    {
        builder.OpenComponent<Tag>(0);
        builder.AddComponentParameter(1, nameof(Tag.Text), text);
        builder.AddComponentParameter(2, nameof(Tag.Colour), colour);
        builder.CloseComponent();
    };
}
