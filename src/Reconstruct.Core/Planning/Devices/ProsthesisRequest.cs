namespace Reconstruct.Core.Planning.Devices;

/// <summary>A request for a prosthesis. One that exists is complete.</summary>
public sealed record ProsthesisRequest
{
    /// <summary>Longest text in characters.</summary>
    public const int MostLetters = 500;

    private ProsthesisRequest(ProsthesisKind kind, ProsthesisSide side, string why) => (Kind, Side, Why) = (kind, side, why);

    /// <summary>What it stands in for.</summary>
    public ProsthesisKind Kind { get; }

    /// <summary>The side.</summary>
    public ProsthesisSide Side { get; }

    /// <summary>Why it is asked for; for another kind, what it is as well.</summary>
    public string Why { get; }

    /// <summary>The request, or every reason why not: no kind, no side, no reason, a nose with a side, an eye without.</summary>
    /// <param name="kind">What it stands in for.</param>
    /// <param name="side">The side.</param>
    /// <param name="why">Why.</param>
    public static Result<ProsthesisRequest> Make(ProsthesisKind? kind, ProsthesisSide? side, string? why)
    {
        var refusals = new List<Refusal>();
        if (kind is null) refusals.Add(new("prosthesis-kind-missing", "Select what it stands in for", "kind"));
        if (side is null) refusals.Add(new("prosthesis-side-missing", "Select the side, or that it has none", "side"));
        else if (kind == ProsthesisKind.Nose && side != ProsthesisSide.None) refusals.Add(new("prosthesis-side", "A nose has no side", "side"));
        else if (kind is not (null or ProsthesisKind.Nose or ProsthesisKind.Other) && side == ProsthesisSide.None) refusals.Add(new("prosthesis-side", "Select left or right", "side"));
        if (string.IsNullOrWhiteSpace(why)) refusals.Add(new("prosthesis-why-missing", "Enter why it is asked for", "why"));
        else if (why.Length > MostLetters) refusals.Add(new("prosthesis-why-long", $"Why it is asked for must be {MostLetters} characters or fewer", "why"));
        return refusals.Count > 0 ? refusals : new ProsthesisRequest(kind!.Value, side!.Value, why!.Trim());
    }
}
