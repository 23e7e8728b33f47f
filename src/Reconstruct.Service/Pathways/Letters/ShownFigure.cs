namespace Reconstruct.Service.Pathways.Letters;

/// <summary>A picture of a letter where it is read.</summary>
/// <param name="Address">Where the picture is, or the picture itself as a data address.</param>
public sealed record ShownFigure(string Address, string Caption, string Words)
{
    public static ShownFigure Inside(DrawnFigure figure) => new($"data:image/png;base64,{Convert.ToBase64String(figure.Png)}", figure.Caption, figure.Words);
}
