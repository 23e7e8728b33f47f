namespace Reconstruct.Service.Pathways.Letters;

/// <summary>Who a letter is written to.</summary>
public enum LetterTo
{
    Patient,
    Referrer,
}
