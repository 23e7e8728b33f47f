namespace Reconstruct.Core.Patients.Matching;

/// <summary>Whether two records may be of one person. It proposes; a person decides, and a merge can be undone.</summary>
/// <remarks>
/// Exact: the same NHS number, both checked. Probable: name, date of birth and postcode agree, at most one of the three only nearly. Possible: two of the
/// three agree and the third is not known, or only nearly. Two different checked numbers, never more than possible. Source: this service's own rule.
/// </remarks>
public static class DuplicateMatch
{
    // Days such as 1 January 1900 stand for "not known".
    private static readonly DateOnly LastPlaceholderBirth = new(1901, 1, 1);

    /// <summary>Compares two records; the order makes no difference.</summary>
    public static MatchProposal Compare(MatchSubject a, MatchSubject b)
    {
        var number = Number(a.NhsNumber, b.NhsNumber);
        var name = Name(a, b);
        var birth = Birth(a.BirthDate, b.BirthDate);
        var postcode = Postcode(a.Postcode, b.Postcode);
        var found = number == Agreement.Same ? MatchClass.Exact : ByDetails([name.How, birth.How, postcode]);
        if (number == Agreement.Differs && found == MatchClass.Probable) found = MatchClass.Possible;
        if (found == MatchClass.None) return MatchProposal.Nothing;

        (Agreement How, string Same, string Near, string Differs)[] parts =
        [
            (number, "Same NHS number, both checked", "", "Different NHS numbers, both checked"),
            (name.How, "Same name", name.Slip, "Different names"),
            (birth.How, "Same date of birth", birth.Slip, "Different dates of birth"),
            (postcode, "Same postcode", "", "Different postcodes"),
        ];
        return new(found,
            [.. parts.Where(p => p.How is Agreement.Same or Agreement.Near).Select(p => p.How == Agreement.Same ? p.Same : p.Near)],
            [.. parts.Where(p => p.How == Agreement.Differs).Select(p => p.Differs)]);
    }

    /// <summary>The records that may be the same person as one, strongest first, in their given order within a class.</summary>
    /// <typeparam name="TKey">What identifies a record.</typeparam>
    public static IReadOnlyList<KeyValuePair<TKey, MatchProposal>> Propose<TKey>(MatchSubject one, IEnumerable<KeyValuePair<TKey, MatchSubject>> others) =>
        [.. others
            .Select(other => KeyValuePair.Create(other.Key, Compare(one, other.Value)))
            .Where(proposal => proposal.Value.Class != MatchClass.None)
            .OrderByDescending(proposal => proposal.Value.Class)];

    private static MatchClass ByDetails(Agreement[] parts)
    {
        var agree = parts.Count(p => p == Agreement.Same);
        var near = parts.Count(p => p == Agreement.Near);
        if (agree + near == 3) return agree >= 2 ? MatchClass.Probable : MatchClass.Possible;
        return agree == 2 && parts.Contains(Agreement.Unknown) ? MatchClass.Possible : MatchClass.None;
    }

    private static Agreement Number(string? a, string? b)
    {
        if (!IsNumber(a) || !IsNumber(b)) return Agreement.Unknown;
        return string.Equals(a, b, StringComparison.Ordinal) ? Agreement.Same : Agreement.Differs;
    }

    // The check digit is the caller's; this is the last line: ten digits, and not a placeholder of one digit ten times over.
    private static bool IsNumber(string? number) =>
        number is { Length: 10 } && number.All(char.IsAsciiDigit) && number.Any(digit => digit != number[0]);

    private static (Agreement How, string Slip) Name(MatchSubject a, MatchSubject b)
    {
        var (givenA, familyA) = (MatchName.Parts(a.GivenName), MatchName.Parts(a.FamilyName));
        var (givenB, familyB) = (MatchName.Parts(b.GivenName), MatchName.Parts(b.FamilyName));
        if (givenA.Count == 0 || familyA.Count == 0 || givenB.Count == 0 || familyB.Count == 0) return (Agreement.Unknown, "");

        var straight = Weaker(MatchName.Compare(givenA, givenB), MatchName.Compare(familyA, familyB));
        if (straight != Agreement.Differs) return (straight, "Names differ only in a part, as in a double-barrelled name");
        return Weaker(MatchName.Compare(givenA, familyB), MatchName.Compare(familyA, givenB)) == Agreement.Same
            ? (Agreement.Near, "First and last names are swapped")
            : (Agreement.Differs, "");
    }

    private static (Agreement How, string Slip) Birth(DateOnly? a, DateOnly? b) => (a, b) switch
    {
        (null, _) or (_, null) => (Agreement.Unknown, ""),
        _ when a <= LastPlaceholderBirth || b <= LastPlaceholderBirth => (Agreement.Unknown, ""),
        ({ } x, { } y) when x == y => (Agreement.Same, ""),
        ({ } x, { } y) when x.Year == y.Year && x.Day == y.Month && x.Month == y.Day => (Agreement.Near, "Day and month of birth are swapped"),
        _ => (Agreement.Differs, ""),
    };

    private static Agreement Postcode(string? a, string? b)
    {
        var (x, y) = (Plain(a), Plain(b));
        if (x.Length < 5 || y.Length < 5) return Agreement.Unknown;
        return string.Equals(x, y, StringComparison.Ordinal) ? Agreement.Same : Agreement.Differs;
    }

    // ZZ99 postcodes stand for "no fixed abode", "not known" and the like: two people who share one share nothing.
    private static string Plain(string? postcode)
    {
        var plain = string.Concat((postcode ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return plain.StartsWith("ZZ99", StringComparison.Ordinal) ? "" : plain;
    }

    private static Agreement Weaker(Agreement a, Agreement b) => a < b ? a : b;
}
