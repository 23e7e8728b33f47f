using System.Text.RegularExpressions;

namespace Reconstruct.Core.Guides;

/// <summary>How hard a text is to read, as a school grade of the United States.</summary>
/// <remarks>
/// Flesch-Kincaid grade = 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59; the age of a reader is about the grade and 5 years.
/// Syllables are counted by their groups of vowels, with a silent e left out: close enough for a page, not for one word.
/// Source: Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Research Branch Report 8-75, Naval Technical Training Command, 1975.
/// </remarks>
public static partial class ReadingLevel
{
    /// <summary>The highest grade of a page for the public: readers of 11.</summary>
    public const double MostForPublic = 6;

    /// <summary>The grade of so many words, sentences and syllables, each 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count under 1.</exception>
    public static double Grade(int words, int sentences, int syllables)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sentences, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(syllables, 1);
        return (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
    }

    /// <summary>The grade of a text; a line's end ends a sentence. It holds one word or more.</summary>
    public static double Grade(string text)
    {
        var sentences = SentenceEnd().Split(text).Count(s => Word().IsMatch(s));
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        return Grade(words.Count, Math.Max(sentences, 1), words.Sum(Syllables));
    }

    /// <summary>About how many syllables a word has: 1 or more.</summary>
    public static int Syllables(string word)
    {
        var small = word.ToLowerInvariant();
        var silent = SilentEnd().IsMatch(small) ? 1 : 0;
        return Math.Max(Vowels().Count(small) - silent, 1);
    }

    [GeneratedRegex(@"[.!?:\n]+(\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d'’]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+|[0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vowels();

    /// <summary>An e that is not heard: "made", "makes", "stitched"; heard in "table", "pieces", "grafted".</summary>
    [GeneratedRegex("[^aeiouyl]e$|[aeiouy]le$|[^aeiouyscxzgh]es$|[^aeiouytd]ed$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentEnd();
}
