using Reconstruct.Core.Referrals;

namespace Reconstruct.Core.Planning.Expansion;

/// <summary>One visit at which an expander was filled, drawn off or looked at, as it was written. It is never changed: one that is wrong is withdrawn.</summary>
/// <param name="Id">Its own id, one of a kind for the expander.</param>
/// <param name="At">When, to the minute; of two at one expander never the same.</param>
/// <param name="Ml">What went in, in mL, to one decimal place; negative when some was drawn off, 0 for a look alone.</param>
/// <param name="Pain">Was there pain that did not settle?</param>
/// <param name="Pale">Did the skin stay pale?</param>
public sealed record FillingEvent(string Id, DateTimeOffset At, decimal Ml, YesNo Pain, YesNo Pale)
{
    /// <summary>True for what was put in at the operation. Nobody is asked for pain then; whether the skin stayed pale is.</summary>
    public bool AtOperation { get; init; }
}
