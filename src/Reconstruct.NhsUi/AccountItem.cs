using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>A line of the header's account area: text, a link (<paramref name="Href"/>), or a button that posts to <paramref name="Action"/>.</summary>
/// <param name="Hidden">Hidden fields of the button's form: the antiforgery token.</param>
public sealed record AccountItem(string Text, string? Href = null, string? Action = null, RenderFragment? Hidden = null)
{
    /// <summary>The name of the person signed in has the icon of a person.</summary>
    public bool WithIcon { get; init; }
}
