namespace Reconstruct.NhsUi;

/// <summary>The search box of the header. It asks by GET, so never for anything that identifies a patient.</summary>
public sealed record HeaderSearch(string Action, string Label, string Name = "q", string Placeholder = "Search");
