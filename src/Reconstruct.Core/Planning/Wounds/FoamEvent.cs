namespace Reconstruct.Core.Planning.Wounds;

/// <summary>One line of the ledger, as it was written. A line is never changed: a later one takes its place, with a reason.</summary>
/// <param name="Id">Its own id, one of a kind in the ledger.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Pieces">How many: 1 to <see cref="FoamLedger.MostPieces"/>; a count can be 0.</param>
/// <param name="At">When it was done, not when it was written.</param>
/// <param name="By">Who did it.</param>
public sealed record FoamEvent(string Id, FoamEventKind Kind, int Pieces, DateTimeOffset At, string By)
{
    /// <summary>The id of the line that was wrong; null for a line that corrects nothing.</summary>
    public string? Corrects { get; init; }

    /// <summary>True when the other line never happened and nothing takes its place.</summary>
    public bool Withdraws { get; init; }

    /// <summary>Why the other line was wrong.</summary>
    public string? Reason { get; init; }
}
