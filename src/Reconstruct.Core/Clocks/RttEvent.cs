namespace Reconstruct.Core.Clocks;

/// <summary>One dated event of an RTT pathway, as recorded. It is never changed: a mistake is mended by a later event that corrects it.</summary>
/// <param name="Id">Id within the pathway; a correction names it.</param>
/// <param name="Code">RTT status code, two digits.</param>
/// <param name="On">Day it happened, in London.</param>
public sealed record RttEvent(string Id, string Code, DateOnly On)
{
    /// <summary>For a transfer (21) in from another provider: the clock start that travelled with the patient.</summary>
    public DateOnly? OriginalStart { get; init; }

    /// <summary>For a missed first appointment (33): whether it had been clearly communicated; null takes the code's word for it.</summary>
    public bool? ClearlyCommunicated { get; init; }

    /// <summary>The id of the event that this one puts right; null for an ordinary event.</summary>
    public string? Corrects { get; init; }

    /// <summary>With <see cref="Corrects"/>: the other event never happened, and nothing takes its place.</summary>
    public bool Withdraws { get; init; }

    /// <summary>Who corrected it; a correction without an author is not applied.</summary>
    public string? Author { get; init; }

    /// <summary>Why it was corrected; a correction without a reason is not applied.</summary>
    public string? Reason { get; init; }
}
