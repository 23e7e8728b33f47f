namespace Reconstruct.Service.Pathways.Letters;

/// <summary>A picture for a letter, before it is written.</summary>
/// <param name="Words">What it shows, for those who do not see it.</param>
/// <param name="Png">Its bytes.</param>
public sealed record DrawnFigure(string Caption, string Words, byte[] Png);
