namespace Reconstruct.Core.Guides;

/// <summary>A line drawing of our own: a row of panels, read from left to right.</summary>
/// <param name="Id">Its id in the files of the guide.</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">The drawing in words, for somebody who does not see it. It holds no measure: the drawing is not to scale.</param>
/// <param name="Svg">The whole SVG element, with title and description, without style sheet or script.</param>
public sealed record GuidePicture(string Id, string Title, string Description, string Svg);
