namespace Reconstruct.NhsUi;

/// <summary>The HTML id of a form field. One rule for fields, hints, error messages and the links of the error summary.</summary>
public static class FieldId
{
    /// <summary>The name with a hyphen for each dot and bracket: <c>decided.day</c> gives <c>decided-day</c>, <c>sites[0].side</c> gives <c>sites-0-side</c>.</summary>
    public static string From(string name) => name.Replace("].", "-").Replace("]", "").Replace('[', '-').Replace('.', '-');
}
