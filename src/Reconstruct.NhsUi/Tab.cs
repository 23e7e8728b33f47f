using Microsoft.AspNetCore.Components;

namespace Reconstruct.NhsUi;

/// <summary>One tab: its label and what it shows.</summary>
public sealed record Tab(string Label, RenderFragment Content, string? Id = null);
