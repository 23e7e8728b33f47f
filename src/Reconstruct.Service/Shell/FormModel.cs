using Reconstruct.Core;
using Reconstruct.NhsUi;

namespace Reconstruct.Service.Shell;

/// <summary>The model of a page with a form: what was refused, ready for the error summary and beside each field.</summary>
public abstract record FormModel(IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Goes in front of the page's title, so that a screen reader says it first.</summary>
    public string TitlePrefix => Refusals.Count > 0 ? "Error: " : "";

    public IReadOnlyList<FieldError> Errors => [.. Refusals.Select(r => new FieldError(r.Field ?? "", r.Message))];

    public string? ErrorFor(string field) => Refusals.FirstOrDefault(r => r.Field == field)?.Message;
}
