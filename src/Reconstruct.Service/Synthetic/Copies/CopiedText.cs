using System.Text.RegularExpressions;

namespace Reconstruct.Service.Synthetic.Copies;

/// <summary>A text with the places at which a copy differs.</summary>
public sealed partial class CopiedText
{
    private readonly string _text;
    private readonly List<(int At, TokenKind Kind, string Original)> _tokens = [];

    /// <param name="people">Ids that stay: the same people work in every copy.</param>
    /// <param name="unique">True where a hash in the text must differ as well.</param>
    /// <param name="birthDates">True where dates of birth move.</param>
    public CopiedText(string text, IReadOnlySet<Guid> people, bool unique, bool birthDates)
    {
        _text = text;
        foreach (Match match in Token().Matches(text))
        {
            if (KindOf(match, people, unique, birthDates) is not { } kind) continue;
            var group = kind == TokenKind.BirthDate ? match.Groups["born"] : match;
            _tokens.Add((group.Index, kind, group.Value));
        }
    }

    public string Of(CopyNumber copy) => _tokens.Count == 0 ? _text : string.Create(_text.Length, (this, copy), static (to, from) =>
    {
        from.Item1._text.CopyTo(to);
        foreach (var (at, kind, original) in from.Item1._tokens)
            from.copy.Of(kind, original).CopyTo(to[at..]);
    });

    private static TokenKind? KindOf(Match match, IReadOnlySet<Guid> people, bool unique, bool birthDates)
    {
        if (match.Groups["id"].Success) return people.Contains(Guid.Parse(match.Value)) ? null : TokenKind.Id;
        if (match.Groups["number"].Success) return TokenKind.Number;
        if (match.Groups["spaced"].Success) return TokenKind.SpacedNumber;
        if (match.Groups["reference"].Success) return TokenKind.Reference;
        if (match.Groups["hash"].Success) return unique ? TokenKind.Hash : null;
        return birthDates ? TokenKind.BirthDate : null;
    }

    [GeneratedRegex(
        """
        (?<![0-9a-fA-F-])(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?<![0-9a-f])(?<hash>[0-9a-f]{64})|(?<![0-9])(?<number>999[0-9]{7})(?![0-9])|(?<![0-9])(?<spaced>999[ ][0-9]{3}[ ][0-9]{4})(?![0-9])|(?<reference>RC-[0-9B-Z]{4}-[0-9B-Z]{4})|"BirthDate":"(?<born>[0-9]{4}-[0-9]{2}-[0-9]{2})"
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
