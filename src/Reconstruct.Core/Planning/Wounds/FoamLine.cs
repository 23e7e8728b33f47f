namespace Reconstruct.Core.Planning.Wounds;

/// <summary>A line that stands, with what was in the wound after it.</summary>
/// <param name="Event">The line.</param>
/// <param name="Balance">Pieces in the wound after it, 0 or more.</param>
public sealed record FoamLine(FoamEvent Event, int Balance)
{
    /// <summary>True for a count that is not what the ledger says.</summary>
    public bool Disagrees => Event.Kind == FoamEventKind.Counted && Event.Pieces != Balance;
}
