namespace Reconstruct.Core.Planning.Wounds;

/// <summary>
/// Every piece of foam that went into one wound and came out. Lines are only ever added; at no moment can more have come out than went in; closing with foam in the wound, or while nobody has recorded whether there is any, needs a reason.
/// </summary>
/// <remarks>
/// The balance is counted in the order in which things were done, whenever they were written down; of two at the same instant the one written first comes first, and a correction keeps the place of what it corrects.
/// A line that was corrected no longer stands: the correction stands in its place, or nothing when it withdraws it. What stands can be corrected again.
/// Source: own rule of this service against foam that is forgotten in a wound; no published number is used.
/// </remarks>
public sealed class FoamLedger
{
    /// <summary>Most pieces in one line.</summary>
    public const int MostPieces = 200;

    private FoamLedger(IReadOnlyList<FoamEvent> events, IReadOnlyList<FoamLine> lines) => (Events, Lines) = (events, lines);

    /// <summary>A ledger without a line.</summary>
    public static FoamLedger Empty { get; } = new([], []);

    /// <summary>Every line as it was written, in the order of writing, those that were corrected too.</summary>
    public IReadOnlyList<FoamEvent> Events { get; }

    /// <summary>The lines that stand, in the order in which things were done.</summary>
    public IReadOnlyList<FoamLine> Lines { get; }

    /// <summary>True when a line stands. Without one, nothing is known of the foam in the wound: not that there is none.</summary>
    public bool IsKnown => Lines.Count > 0;

    /// <summary>True when all foam is known to be out: a line stands, none is left by the ledger, and the last count does not say otherwise.</summary>
    public bool IsAccountedFor => IsKnown && Balance == 0 && !CountDisagrees;

    /// <summary>Pieces in the wound now, 0 or more; 0 as well while it is not known.</summary>
    public int Balance => Lines.Count == 0 ? 0 : Lines[^1].Balance;

    /// <summary>True when the last count is not what the ledger says.</summary>
    public bool CountDisagrees => Lines.LastOrDefault(l => l.Event.Kind == FoamEventKind.Counted) is { Disagrees: true };

    /// <summary>Reads lines that were written before, in the order of writing; refuses with those of the first that cannot stand.</summary>
    public static Result<FoamLedger> Of(IEnumerable<FoamEvent> events)
    {
        Result<FoamLedger> ledger = Empty;
        foreach (var one in events) ledger = ledger.Then(l => l.Add(one, DateTimeOffset.MaxValue));
        return ledger;
    }

    /// <summary>The ledger with one more line, or every reason why it cannot be written. This ledger stays as it is.</summary>
    /// <param name="one">The line.</param>
    /// <param name="now">The time now: nothing is done later than that.</param>
    public Result<FoamLedger> Add(FoamEvent one, DateTimeOffset now)
    {
        var refusals = Faults(one, now);
        if (refusals.Count > 0) return refusals;
        List<FoamEvent> events = [.. Events, one];
        var lines = Standing(events);
        return lines.Ok ? new FoamLedger(events, lines.Value) : lines.As<FoamLedger>();
    }

    /// <summary>Closes the dressing, or discharges with it; refused while foam is in the wound, the last count disagrees or nothing is known, unless a reason is given.</summary>
    /// <param name="at">When; not before the last line, not after <paramref name="now"/>.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="reason">Why it is closed all the same; not kept when nothing is open.</param>
    /// <param name="now">The time now.</param>
    public Result<FoamClosing> Close(DateTimeOffset at, string by, string? reason, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(by)) refusals.Add(new(FoamRefusals.ByCode, "Enter who closes it", "by"));
        if (at > now) refusals.Add(new(FoamRefusals.FutureCode, "Time must be now or in the past", "at"));
        if (Lines.Count > 0 && at < Lines[^1].Event.At) refusals.Add(new(FoamRefusals.ClosedEarlyCode, "Time must be at or after the last line of the ledger", "at"));
        if (!IsAccountedFor && string.IsNullOrWhiteSpace(reason)) refusals.Add(FoamRefusals.Open(this));
        return refusals.Count > 0 ? refusals : new FoamClosing(at, by, IsKnown ? Balance : null, CountDisagrees, IsAccountedFor ? null : reason!.Trim());
    }

    private List<Refusal> Faults(FoamEvent one, DateTimeOffset now)
    {
        var refusals = new List<Refusal>();
        var least = one.Kind == FoamEventKind.Counted ? 0 : 1;
        if (!one.Withdraws && (one.Pieces < least || one.Pieces > MostPieces))
            refusals.Add(new(FoamRefusals.PiecesCode, $"Number of pieces must be {least} to {MostPieces}", "pieces"));
        if (one.At > now) refusals.Add(new(FoamRefusals.FutureCode, "Time must be now or in the past", "at"));
        if (string.IsNullOrWhiteSpace(one.By)) refusals.Add(new(FoamRefusals.ByCode, "Enter who did it", "by"));
        if (Events.Any(e => string.Equals(e.Id, one.Id, StringComparison.Ordinal))) refusals.Add(new(FoamRefusals.TwiceCode, "This line is there already"));
        if ((one.Corrects is not null || one.Withdraws) && !Lines.Any(l => string.Equals(l.Event.Id, one.Corrects, StringComparison.Ordinal)))
            refusals.Add(new(FoamRefusals.CorrectsCode, "Select a line that stands", "corrects"));
        if ((one.Corrects is not null || one.Withdraws) && string.IsNullOrWhiteSpace(one.Reason))
            refusals.Add(new(FoamRefusals.ReasonCode, "Enter why the line was wrong", "reason"));
        return refusals;
    }

    private static Result<List<FoamLine>> Standing(List<FoamEvent> events)
    {
        var gone = events.Select(e => e.Corrects).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal); // a correction keeps the place of what it corrects
        foreach (var one in events) places[one.Id] = one.Corrects is { } wrong ? places[wrong] : places.Count;
        var lines = new List<FoamLine>();
        var balance = 0;
        foreach (var one in events.Where(e => !e.Withdraws && !gone.Contains(e.Id)).OrderBy(e => e.At).ThenBy(e => places[e.Id]))
        {
            if (one.Kind == FoamEventKind.Removed && one.Pieces > balance) return FoamRefusals.MoreOutThanIn(one, balance);
            balance += one.Kind switch { FoamEventKind.Placed => one.Pieces, FoamEventKind.Removed => -one.Pieces, _ => 0 };
            lines.Add(new(one, balance));
        }

        return lines;
    }
}
