using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>A form field with one control and a label.</summary>
public abstract class LabelledField : Field
{
    [Parameter, EditorRequired] public string? Label { get; set; }
    [Parameter] public string? LabelId { get; set; }
    [Parameter] public string? LabelClass { get; set; }

    /// <summary>For a page that asks one thing: the label is the page's h1, large unless <see cref="Field.Size"/> says otherwise.</summary>
    [Parameter] public bool PageLabel { get; set; }

    /// <summary>Keeps the label for screen readers only.</summary>
    [Parameter] public bool HideLabel { get; set; }

    protected Size? LabelSize => HideLabel ? null : PageLabel && Size == NhsUi.Size.S ? NhsUi.Size.L : Size;
    protected int? LabelLevel => HeadingLevel ?? (PageLabel ? 1 : null);
    protected string? LabelClasses => Css.Join(LabelClass, HideLabel ? "nhsuk-u-visually-hidden" : null);
}
