using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>What every form field has: a name, a hint, an error.</summary>
public abstract class Field : ComponentBase
{
    /// <summary>The name the value is posted under; the id follows from it (<see cref="NhsUi.FieldId"/>).</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary>An id other than the one that follows from the name.</summary>
    [Parameter] public string? Id { get; set; }
    [Parameter] public string? Hint { get; set; }
    [Parameter] public RenderFragment? HintContent { get; set; }

    /// <summary>The error message; null or empty when there is none.</summary>
    [Parameter] public string? Error { get; set; }
    [Parameter] public bool Disabled { get; set; }
    [Parameter] public string? Class { get; set; }

    /// <summary>Ids of other elements that describe the field.</summary>
    [Parameter] public string? DescribedBy { get; set; }
    [Parameter] public Size? Size { get; set; } = NhsUi.Size.S;

    /// <summary>Puts the label or legend in a heading of this level (1 to 6).</summary>
    [Parameter] public int? HeadingLevel { get; set; }
    [Parameter] public string? Caption { get; set; }

    /// <summary>Further attributes of the control.</summary>
    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected string FieldId => Id ?? NhsUi.FieldId.From(Name);
    protected string HintId => FieldId + "-hint";
    protected string ErrorId => FieldId + "-error";
    protected bool HasHint => HintContent is not null || !string.IsNullOrEmpty(Hint);
    protected bool HasError => !string.IsNullOrEmpty(Error);
    protected string? Describers => Css.Join(DescribedBy, HasHint ? HintId : null, HasError ? ErrorId : null);
    protected string? GroupClass => Css.Join("nhsuk-form-group", HasError ? "nhsuk-form-group--error" : null);
}
