using Reconstruct.Core.Pathways;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>What has happened, to be told to the patient and the referrer.</summary>
/// <param name="Template">The id of the text.</param>
/// <param name="Referrer">Who referred.</param>
/// <param name="Values">What the text names in braces.</param>
public sealed record Outcome(string Template, Addressee Referrer, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The id that the first letter's document takes: the patient's when there is one, else the referrer's. For an event that names its letter.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>False when the patient is not to be told by this: see each place that says so.</summary>
    public bool TellPatient { get; init; } = true;

    /// <summary>Who signs where it is not the person who acts: what a board decided is told by this service.</summary>
    public string? SignedBy { get; init; }

    /// <summary>False when the person who referred is not to be told by this.</summary>
    public bool TellReferrer { get; init; } = true;

    /// <summary>Lines that stand in place of a line of the text that names them and nothing else, such as "{plan}".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LetterLine>> Blocks { get; init; } = new Dictionary<string, IReadOnlyList<LetterLine>>(StringComparer.Ordinal);

    /// <summary>Pictures, after the words of each letter.</summary>
    public IReadOnlyList<DrawnFigure> Figures { get; init; } = [];

    /// <summary>True keeps the letters back until someone sends them; the messages go at once.</summary>
    public bool HoldLetters { get; init; }
}
