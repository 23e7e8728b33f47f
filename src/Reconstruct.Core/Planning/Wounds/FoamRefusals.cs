namespace Reconstruct.Core.Planning.Wounds;

/// <summary>Why a line of the foam ledger was not written, or a dressing not closed.</summary>
public static class FoamRefusals
{
    /// <summary>Code: more pieces out than in, at some moment.</summary>
    public const string MoreOutThanInCode = "foam-more-out-than-in";

    /// <summary>Code: foam is still in the wound, the count disagrees, or nothing is known of it, and no reason was given.</summary>
    public const string OpenCode = "foam-open";

    /// <summary>Code: not a possible number of pieces.</summary>
    public const string PiecesCode = "foam-pieces-out-of-range";

    /// <summary>Code: in the future.</summary>
    public const string FutureCode = "foam-in-future";

    /// <summary>Code: nobody is named.</summary>
    public const string ByCode = "foam-by-missing";

    /// <summary>Code: an id that the ledger has already.</summary>
    public const string TwiceCode = "foam-line-twice";

    /// <summary>Code: the line that was wrong is not there, or has been corrected before.</summary>
    public const string CorrectsCode = "foam-corrects-unknown";

    /// <summary>Code: a correction without a reason.</summary>
    public const string ReasonCode = "foam-correction-reason-missing";

    /// <summary>Code: closed before the last line.</summary>
    public const string ClosedEarlyCode = "foam-closed-before-last-line";

    internal static Refusal MoreOutThanIn(FoamEvent at, int had) => new(MoreOutThanInCode,
        $"The ledger has {Pieces(had)} in the wound at that time, so {Pieces(at.Pieces)} cannot come out. Count again, or correct the line that is wrong", "pieces");

    internal static Refusal Open(FoamLedger ledger) => new(OpenCode, ledger switch
    {
        { IsKnown: false } => "Nobody has recorded foam. If there is none, record a count of 0, or enter why it is closed all the same",
        { Balance: > 0 } => $"{Pieces(ledger.Balance)} of foam still in the wound by the ledger. Take out and record them, or enter why it is closed all the same",
        { CountDisagrees: true } => "The last count is not what the ledger says. Count again, or enter why it is closed all the same",
        _ => throw new InvalidOperationException("Nothing is open"),
    }, "reason");

    private static string Pieces(int pieces) => pieces == 1 ? "1 piece" : $"{pieces} pieces";
}
