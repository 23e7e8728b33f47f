namespace Reconstruct.Service.Shell.Closing;

/// <summary>Something that is still open when a pathway is to be closed.</summary>
/// <param name="Words">What it is, as a sentence without its full stop.</param>
/// <param name="Address">Its own page; null for somebody who does not open it.</param>
public sealed record ClosingConcern(string Words, string? Address);
