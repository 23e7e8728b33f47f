using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>A form field of several controls under one legend.</summary>
public abstract class GroupField : Field
{
    [Parameter] public string? Legend { get; set; }
    [Parameter] public string? LegendId { get; set; }

    /// <summary>For a page that asks one thing: the legend is the page's h1, large unless <see cref="Field.Size"/> says otherwise.</summary>
    [Parameter] public bool PageLegend { get; set; }

    /// <summary>False leaves the fieldset out: only where one is already around the field.</summary>
    [Parameter] public bool Fieldset { get; set; } = true;

    protected Size? LegendSize => PageLegend && Size == NhsUi.Size.S ? NhsUi.Size.L : Size;
    protected int? LegendLevel => HeadingLevel ?? (PageLegend ? 1 : null);
}
