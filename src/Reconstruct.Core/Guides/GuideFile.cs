namespace Reconstruct.Core.Guides;

/// <summary>One file of the guide as text.</summary>
/// <param name="Name">Path below <c>content</c>: <c>guide.json</c>, <c>techniques/skin-graft.json</c>.</param>
/// <param name="Text">The text; at most 1 MB as UTF-8.</param>
public sealed record GuideFile(string Name, string Text);
