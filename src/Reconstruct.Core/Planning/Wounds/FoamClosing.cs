namespace Reconstruct.Core.Planning.Wounds;

/// <summary>The end of a dressing, or a discharge with one.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who said so.</param>
/// <param name="Open">Pieces that the ledger still has in the wound, 0 or more; null when nothing is known, because no line stands.</param>
/// <param name="CountDisagreed">True when the last count was not what the ledger says.</param>
/// <param name="Reason">Why it was closed in spite of that; null when nothing was open.</param>
public sealed record FoamClosing(DateTimeOffset At, string By, int? Open, bool CountDisagreed, string? Reason);
