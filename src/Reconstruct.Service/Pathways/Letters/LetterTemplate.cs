using System.Text.RegularExpressions;

namespace Reconstruct.Service.Pathways.Letters;

/// <summary>What the service writes when one thing has happened: to the patient, to the referrer, or to both. One file in <c>content/letters/</c>.</summary>
/// <param name="Id">The name of the file.</param>
/// <param name="Title">What it is for, to people who keep the texts.</param>
/// <param name="WrittenOn">The day on which these words were written.</param>
/// <param name="ReviewBy">The day by which someone reads them again.</param>
/// <param name="Source">Where the wording comes from.</param>
/// <param name="Values">The names that the text may use in braces, besides those that every letter has.</param>
public sealed partial record LetterTemplate(
    string Id, string Title, DateOnly WrittenOn, DateOnly ReviewBy, LetterTemplate.Origin Source, IReadOnlyList<string> Values,
    LetterTemplate.Part? Patient, LetterTemplate.Part? Referrer)
{
    /// <summary>What every letter knows without being told.</summary>
    public static readonly IReadOnlyList<string> Always = ["reference", "title", "patient", "responsible", "waitFrom", "today"];

    public sealed record Origin(string Citation);

    /// <summary>One reader's part.</summary>
    /// <param name="Subject">Of the letter and the message.</param>
    /// <param name="Message">The message inside the service.</param>
    /// <param name="Body">The letter: "## " begins a heading, "- " a point. Empty: a message and no letter.</param>
    public sealed record Part(string Subject, string Message, IReadOnlyList<string> Body);

    public Part? For(LetterTo to) => to == LetterTo.Patient ? Patient : Referrer;

    /// <summary>Every fault of the text, in words.</summary>
    public IEnumerable<string> Faults()
    {
        if (Patient is null && Referrer is null) yield return $"{Id}: has no reader";
        if (ReviewBy <= WrittenOn) yield return $"{Id}: the review comes before the writing";
        if (string.IsNullOrWhiteSpace(Source?.Citation)) yield return $"{Id}: has no source";
        foreach (var part in new[] { Patient, Referrer }.OfType<Part>())
        {
            if (string.IsNullOrWhiteSpace(part.Subject) || string.IsNullOrWhiteSpace(part.Message)) yield return $"{Id}: a subject or message is empty";
            foreach (var name in Texts(part).SelectMany(Names).Where(n => !Values.Contains(n) && !Always.Contains(n)))
                yield return $"{Id}: nothing is called {{{name}}}";
            foreach (var text in Texts(part).Where(t => Unwanted().IsMatch(t))) yield return $"{Id}: not our words: {text}";
        }
    }

    /// <summary>The text with its values. A value of several lines is only for a line that is nothing else.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Name().Replace(text, found => values.TryGetValue(found.Groups["name"].Value, out var value)
            ? value
            : throw new InvalidOperationException($"The letter was not told its {found.Groups["name"].Value}"));

    /// <summary>The lines of the letter with their values; a value of several lines gives several paragraphs.</summary>
    public static IEnumerable<LetterLine> Fill(IEnumerable<string> body, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, IReadOnlyList<LetterLine>>? blocks = null) =>
        from template in body
        from line in Block(template, blocks) ?? Fill(LetterLine.FromTemplate(template), values)
        select line;

    private static IEnumerable<LetterLine> Fill(LetterLine line, IReadOnlyDictionary<string, string> values) =>
        from text in Fill(line.Text, values).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        select line with { Text = text };

    private static IReadOnlyList<LetterLine>? Block(string template, IReadOnlyDictionary<string, IReadOnlyList<LetterLine>>? blocks) =>
        Name().Match(template) is { Success: true } named && named.Length == template.Length ? blocks?.GetValueOrDefault(named.Groups["name"].Value) : null;

    private static IEnumerable<string> Texts(Part part) => [part.Subject, part.Message, .. part.Body];

    private static IEnumerable<string> Names(string text) => Name().Matches(text).Select(m => m.Groups["name"].Value);

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    /// <summary>American spelling, and words that the NHS content style leaves out.</summary>
    [GeneratedRegex(@"\b(pleas[e]|unfortunately|regrettably|utili[sz]e|commence|in order to|organiz|apologiz|color|center|judgment)\w*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unwanted();
}
