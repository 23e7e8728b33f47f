namespace Reconstruct.NhsUi;

/// <summary>One line of the error summary. An empty <paramref name="Field"/> is about the whole form and links nowhere.</summary>
public sealed record FieldError(string Field, string Message);
