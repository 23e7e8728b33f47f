namespace Reconstruct.Service.Pathways.Letters;

/// <summary>One line of a letter. Its kind comes from the template alone, so that typed words can never become a heading.</summary>
/// <param name="Kind">Paragraph, heading or point of a list.</param>
/// <param name="Text">The words.</param>
public sealed record LetterLine(LetterLine.Of Kind, string Text)
{
    public enum Of
    {
        Paragraph,
        Heading,
        Point,
    }

    /// <summary>As a template writes it: "## " begins a heading, "- " a point.</summary>
    public static LetterLine FromTemplate(string line) => line switch
    {
        ['#', '#', ' ', .. var heading] => new(Of.Heading, heading),
        ['-', ' ', .. var point] => new(Of.Point, point),
        _ => new(Of.Paragraph, line),
    };

    /// <summary>As it is stored: one letter for the kind, then the words.</summary>
    public string Stored => $"{Mark(Kind)} {Text}";

    public static LetterLine FromStored(string stored) => new(Enum.GetValues<Of>().First(kind => Mark(kind) == stored[0]), stored[2..]);

    private static char Mark(Of kind) => kind switch
    {
        Of.Heading => '#',
        Of.Point => '-',
        _ => ' ',
    };
}
