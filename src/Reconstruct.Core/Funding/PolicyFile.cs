namespace Reconstruct.Core.Funding;

/// <summary>One file of <c>content/funding</c> as text.</summary>
/// <param name="Name">Path below that folder, such as <c>policies/qjk-dupuytrens.json</c>.</param>
/// <param name="Text">The text; at most 1 MB as UTF-8.</param>
public sealed record PolicyFile(string Name, string Text);
