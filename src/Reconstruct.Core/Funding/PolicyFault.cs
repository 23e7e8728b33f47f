namespace Reconstruct.Core.Funding;

/// <summary>One mistake in a file, with the place where it is.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Path">JSON path, such as <c>$.criteria.of[1].value</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Code">Stable kebab-case code, one of those of <see cref="PolicyFaultCodes"/>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record PolicyFault(string File, string Path, int Line, string Code, string Message)
{
    /// <summary>The fault as a refusal; its field is the JSON path.</summary>
    public Refusal AsRefusal() => new(Code, $"{File}, line {Line}, at {Path}: {Message}", Path);
}
